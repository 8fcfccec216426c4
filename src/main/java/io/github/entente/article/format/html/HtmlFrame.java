package io.github.entente.article.format.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where on a page the article is.
 *
 * @param frame holds the story, and often its headline and pictures
 * @param body holds the story's text; the frame itself where nothing smaller is known
 */
record HtmlFrame(Element frame, Element body) {

    private static final int SHORTEST_STORY = 140;
    private static final int SHORTEST_PARAGRAPH = 40;

    static HtmlFrame of(Document page, HtmlRules rules) {
        Optional<Element> body = longest(page, rules, "body");
        Optional<Element> frame = body.flatMap(story -> rules.elements("frame", page)
                        .filter(candidate ->
                                candidate == story || story.parents().contains(candidate))
                        .min(Comparator.comparingInt(
                                candidate -> candidate.text().length())))
                .or(() -> body.isPresent() ? Optional.empty() : longest(page, rules, "frame"));
        if (body.isPresent()) {
            return new HtmlFrame(frame.orElse(body.get()), body.get());
        }
        Element whole = frame.orElseGet(() -> densest(page).orElse(page.body()));
        return new HtmlFrame(whole, whole);
    }

    /** Of the first selector that finds a story the element with most text. */
    private static Optional<Element> longest(Document page, HtmlRules rules, String role) {
        return rules.of(role)
                .flatMap(rule -> page.select(rule.selector()).stream()
                        .max(Comparator.comparingInt(element -> element.text().length()))
                        .filter(element -> element.text().length() >= SHORTEST_STORY)
                        .stream())
                .findFirst();
    }

    /** The element with most text in paragraphs of its own; its children's count half. */
    private static Optional<Element> densest(Document page) {
        Map<Element, Integer> scores = new HashMap<>();
        for (Element paragraph : page.select("p")) {
            int length = paragraph.text().length();
            Element parent = paragraph.parent();
            if (length >= SHORTEST_PARAGRAPH && parent != null) {
                scores.merge(parent, 2 * length, Integer::sum);
                if (parent.parent() != null) {
                    scores.merge(parent.parent(), length, Integer::sum);
                }
            }
        }
        return page.getAllElements().stream().filter(scores::containsKey).max(Comparator.comparingInt(scores::get));
    }
}
