package io.github.entente.article.format.xml;

import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Charsets;
import io.github.entente.article.format.PlainTextReader;
import io.github.entente.article.text.Decoder;
import io.github.entente.article.text.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses XML that a stranger wrote: no document type, so no entities of its own; nothing is loaded; size and depth have ends. */
public final class Xml {

    private static final String DEEPEST = "200";
    // Agencies name their DTD; it is not needed and never loaded.
    private static final Pattern PLAIN_DOCTYPE = Pattern.compile("<!DOCTYPE\\s[^\\[<>]*+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+(?:%\\s+)?[^\\s>]++\\s+(?<where>SYSTEM|PUBLIC)?", Pattern.CASE_INSENSITIVE);
    private static final DocumentBuilderFactory PARSERS = parsers();

    private Xml() {}

    private static DocumentBuilderFactory parsers() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setCoalescing(true);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java's XML parser cannot be made secure", e);
        }
    }

    /**
     * Parses all that is left in a stream.
     *
     * @throws UnreadableException if it is too long, not well-formed, too deep, or has entities of its own
     */
    public static Document document(InputStream in) throws IOException {
        return document(text(in));
    }

    /** What is left in a stream, decoded. */
    private static String text(InputStream in) throws IOException {
        byte[] bytes = PlainTextReader.bytes(in, Limits.XML_BYTES);
        return Decoder.decode(bytes, Charsets.declared(bytes)).stripLeading();
    }

    /**
     * Parses all that is left in a stream, and of what breaks somewhere what stands before: as far as the last whole element of one of these names.
     *
     * @throws UnreadableException if it is too long, breaks before any such element, is too deep, or has entities of its own
     */
    public static Partial partial(InputStream in, Set<String> names) throws IOException {
        String text = text(in);
        try {
            return new Partial(parsed(text), Optional.empty());
        } catch (SAXException e) {
            UnreadableException broken = problem(text, e);
            Optional<String> whole = e instanceof SAXParseException at
                    ? CutOff.closed(text.substring(0, offset(text, at)), names)
                    : Optional.empty();
            if (whole.isEmpty()) {
                throw broken;
            }
            return new Partial(document(whole.get()), Optional.of(broken));
        }
    }

    /**
     * A document, whole or as far as it could be read.
     *
     * @param broken what is wrong behind it, empty where it is whole
     */
    public record Partial(Document document, Optional<UnreadableException> broken) {}

    private static Document document(String text) throws IOException {
        try {
            return parsed(text);
        } catch (SAXException e) {
            throw problem(text, e);
        }
    }

    private static Document parsed(String text) throws SAXException, IOException {
        try {
            DocumentBuilder parser;
            synchronized (PARSERS) {
                parser = PARSERS.newDocumentBuilder();
            }
            parser.setErrorHandler(new Strict());
            return parser.parse(new InputSource(new StringReader(withoutPlainDoctype(text))));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java's XML parser cannot be made secure", e);
        }
    }

    /** Where in a text a parser stopped. */
    private static int offset(String text, SAXParseException at) {
        int line = 0;
        for (int number = 1; number < at.getLineNumber(); number++) {
            line = text.indexOf('\n', line) + 1;
        }
        return Math.min(text.length(), line + Math.max(0, at.getColumnNumber() - 1));
    }

    // Blanks of the same length keep the places that errors name.
    private static String withoutPlainDoctype(String text) {
        Matcher doctype = PLAIN_DOCTYPE.matcher(text);
        return doctype.find()
                ? text.substring(0, doctype.start())
                        + doctype.group().replaceAll("\\S", " ")
                        + text.substring(doctype.end())
                : text;
    }

    private static UnreadableException problem(String text, SAXException e) {
        String said = String.valueOf(e.getMessage());
        Matcher entity = ENTITY.matcher(text);
        if (said.contains("DOCTYPE") && entity.find()) {
            return entity.group("where") == null
                    ? new UnreadableException(
                            "declares XML entities of its own, as an entity bomb does",
                            "get it from its publisher again, or remove its DOCTYPE")
                    : new UnreadableException(
                            "declares an external XML entity, which would read other files",
                            "get it from its publisher again, or remove its DOCTYPE");
        } else if (said.contains("DOCTYPE")) {
            return new UnreadableException("has a document type of its own", "remove its DOCTYPE");
        } else if (said.contains("JAXP0") || said.contains("maxElementDepth")) {
            return new UnreadableException(
                    "is XML nested more than " + DEEPEST + " elements deep, or otherwise beyond all use",
                    "get it from its publisher again");
        }
        String place = e instanceof SAXParseException at
                ? String.format(Locale.ROOT, " at line %d, character %d", at.getLineNumber(), at.getColumnNumber())
                : "";
        return new UnreadableException("is broken XML" + place + " (" + said + ")", "get the whole file again");
    }

    /** The elements of this name below an element, whatever their namespace and depth, in order. */
    public static List<Element> all(Element root, String name) {
        var found = root.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** An element's own elements, in order. */
    public static Stream<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.stream();
    }

    /** The first filled element on one of these paths; {@code a/b} is the element b in an element a, {@code a/@b} its attribute. */
    public static Optional<String> text(Element root, List<String> paths) {
        return paths.stream().flatMap(path -> texts(root, path)).findFirst();
    }

    /** What stands at a path, without what is blank. */
    public static Stream<String> texts(Element root, String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        if (first.startsWith("@")) {
            return Stream.of(root.getAttribute(first.substring(1)).strip()).filter(value -> !value.isEmpty());
        }
        Stream<Element> found = children(root).filter(child -> first.equals(child.getLocalName()));
        return slash < 0
                ? found.map(Element::getTextContent).map(String::strip).filter(value -> !value.isEmpty())
                : found.flatMap(child -> texts(child, path.substring(slash + 1)));
    }

    /** Stops at the first error; the parser's own handler would print it. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
