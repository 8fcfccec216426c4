package io.github.entente.store;

import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML, element by element. */
final class XmlPage {

    /** Names come from articles, and XML cannot hold every character they can. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    @FunctionalInterface
    interface Content {
        void write(XmlPage page) throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    private XmlPage(XMLStreamWriter out) {
        this.out = out;
    }

    static void write(Writer target, Content content) {
        try {
            XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(target);
            out.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlPage(out));
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException failure) {
            throw new StoreException("the network cannot be written: " + failure.getMessage(), failure);
        }
    }

    /** @param attributes names and values in turn; one whose value is empty is left out */
    void element(String name, Content inside, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(name);
        attributes(attributes);
        inside.write(this);
        out.writeEndElement();
    }

    void element(String name, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    void text(String text) throws XMLStreamException {
        out.writeCharacters(NOT_IN_XML.matcher(text).replaceAll(""));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.writeAttribute(
                        attributes[i], NOT_IN_XML.matcher(attributes[i + 1]).replaceAll(""));
            }
        }
    }
}
