package io.github.entente.article.format.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The prose of a page, whatever elements it is written in: many pages have no p, but a div for each paragraph, or one for all with empty lines between. */
final class Paragraphs {

    // A paragraph alone under a linked headline leads to another article.
    private static final int TEASER = 4;

    private final Map<Element, Integer> prose = new LinkedHashMap<>();
    private final Set<Element> parted = new LinkedHashSet<>();

    /**
     * A paragraph, or several that are parted by line breaks only.
     *
     * @param holder the element whose text it is part of
     * @param length how much it counts
     */
    record Paragraph(Element holder, int length) {}

    private Paragraphs() {}

    static Stream<Paragraph> of(Element page, int shortest) {
        Paragraphs paragraphs = new Paragraphs();
        page.traverse((node, depth) -> paragraphs.add(node));
        return paragraphs.prose.entrySet().stream()
                .filter(entry -> entry.getValue() >= shortest)
                .flatMap(entry -> paragraphs.paragraph(entry.getKey(), entry.getValue()));
    }

    private void add(Node node) {
        if (node instanceof TextNode words && !words.isBlank()) {
            holder(words)
                    .filter(Paragraphs::isProse)
                    .ifPresent(
                            holder -> prose.merge(holder, words.text().strip().length(), Integer::sum));
        } else if (node instanceof Element element && element.normalName().equals("br") && follows(element)) {
            holder(element).ifPresent(parted::add);
        }
    }

    /** The block that something is written in, or the link. */
    private static Optional<Element> holder(Node written) {
        return Stream.iterate(written.parent(), Element.class::isInstance, Node::parent)
                .map(Element.class::cast)
                .filter(element -> element.isBlock() || element.normalName().equals("a"))
                .findFirst();
    }

    /** Whether a line break stands right before this one. */
    private static boolean follows(Element lineBreak) {
        Node before = lineBreak.previousSibling();
        while (before instanceof TextNode words && words.isBlank()) {
            before = before.previousSibling();
        }
        return before instanceof Element element && element.normalName().equals("br");
    }

    private static boolean isProse(Element holder) {
        return switch (holder.normalName()) {
            case "a", "li", "dt", "dd", "th", "figcaption", "caption", "h1", "h2", "h3", "h4", "h5", "h6" -> false;
            default -> true;
        };
    }

    private Stream<Paragraph> paragraph(Element element, int length) {
        if (parted.contains(element)) {
            return Stream.of(new Paragraph(element, length));
        }
        Element parent = element.parent();
        return parent == null
                ? Stream.empty()
                : Stream.of(new Paragraph(parent, isTeaser(element, parent) ? length / TEASER : length));
    }

    private boolean isTeaser(Element paragraph, Element parent) {
        return parent.children().stream().noneMatch(other -> other != paragraph && prose.containsKey(other))
                && parent.children().stream()
                        .anyMatch(other -> other != paragraph
                                && (other.normalName().equals("a") || other.selectFirst("a") != null));
    }
}
