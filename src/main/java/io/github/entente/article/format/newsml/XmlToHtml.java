package io.github.entente.article.format.newsml;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns NITF and XHTML that were parsed as XML into HTML, whose text one extractor reads. How deep it goes the parser has bounded. */
final class XmlToHtml {

    private final Map<String, As> elements;

    private record As(String tag, Optional<String> style) {}

    private XmlToHtml(Map<String, As> elements) {
        this.elements = elements;
    }

    static XmlToHtml create() {
        return new XmlToHtml(DataFile.read(Article.class, "nitf-elements.csv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.text("element"), row -> new As(row.text("tag"), row.optional("class")))));
    }

    Document convert(org.w3c.dom.Element root) {
        Document page = Document.createShell("");
        append(root, page.body());
        return page;
    }

    private void append(org.w3c.dom.Element from, Element to) {
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                to.appendChild(new TextNode(text.getData()));
            } else if (child instanceof org.w3c.dom.Element element) {
                As as = as(element, from.getLocalName());
                if (!as.tag().equals("-")) {
                    Element made = to.appendElement(as.tag());
                    as.style()
                            .or(() -> Optional.of(element.getAttribute("class")))
                            .ifPresent(made::addClass);
                    append(element, made);
                }
            }
        }
    }

    private As as(org.w3c.dom.Element element, String parent) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(elements.get(parent + "/" + name))
                .or(() -> Optional.ofNullable(elements.get(name)))
                .orElse(new As(name, Optional.empty()));
    }
}
