package io.github.entente.article.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds boxes of teasers among the text by their headings, on pages whose class names say nothing. */
final class Lists {

    // A box with more text than this part of the story holds the story.
    private static final int LARGEST_PART = 2;

    private Lists() {}

    /**
     * The paragraphs of all boxes.
     *
     * @param headsList whether a heading stands above headlines of other articles
     */
    static Stream<Element> of(HtmlFrame place, Survey survey, Predicate<String> headsList) {
        return survey.elements("heading", place.body())
                .filter(heading -> headsList.test(heading.text()))
                .flatMap(heading -> box(heading, place, survey).stream())
                .flatMap(box -> paragraphs(box).stream());
    }

    /** The smallest element that holds more than the heading, if it does not hold the story too. */
    private static List<Element> box(Element heading, HtmlFrame place, Survey survey) {
        Element box = heading;
        while (box != place.body() && box.parent() != null && survey.length(box) == survey.length(heading)) {
            box = box.parent();
        }
        boolean small = box != place.body() && survey.length(box) * LARGEST_PART <= survey.length(place.body());
        return small ? List.of(box) : List.of();
    }

    private static List<Element> paragraphs(Element box) {
        List<Element> paragraphs = new ArrayList<>();
        box.traverse((node, depth) -> {
            if (node instanceof Element element
                    && element.isBlock()
                    && element.children().stream().noneMatch(Element::isBlock)) {
                paragraphs.add(element);
            }
        });
        return paragraphs;
    }
}
