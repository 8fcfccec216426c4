package io.github.entente.article.format.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    static HtmlFrame of(Document page, Survey survey) {
        Optional<Element> body = longest(page, survey, "body");
        Optional<Element> frame = body.flatMap(
                        story -> nearest(story, survey.elements("frame", page).toList()))
                .or(() -> body.isPresent() ? Optional.empty() : longest(page, survey, "frame"));
        if (body.isPresent()) {
            return new HtmlFrame(frame.orElse(body.get()), body.get());
        }
        Element whole = frame.orElseGet(() -> densest(page).orElse(page.body()));
        return new HtmlFrame(whole, whole);
    }

    private static Optional<Element> nearest(Element story, List<Element> candidates) {
        return candidates.isEmpty()
                ? Optional.empty()
                : Stream.concat(Stream.of(story), story.parents().stream())
                        .filter(candidates::contains)
                        .findFirst();
    }

    /** Of the first selector that finds a story the element with most text. */
    private static Optional<Element> longest(Document page, Survey survey, String role) {
        return survey.rules()
                .of(role)
                .flatMap(rule -> survey
                        .elements(rule, page)
                        .max(Comparator.comparingInt(survey::length))
                        .filter(element -> survey.length(element) >= SHORTEST_STORY)
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
        return page.getAllElements().stream()
                .filter(scores::containsKey)
                .max(Comparator.comparingInt(scores::get))
                .map(HtmlFrame::withLikeSiblings)
                .map(HtmlFrame::withRows);
    }

    /** Old pages lay a story out as a table, with the headline in a row above the text; a table with the site's links around the text is no such. */
    private static Element withRows(Element densest) {
        Element table = densest.normalName().equals("td") ? densest.closest("table") : null;
        if (table == null) {
            return densest;
        }
        int story = densest.text().length();
        int beside = table.text().length() - story;
        int linked = table.select("a").text().length();
        return beside <= story && linked * 2 <= beside ? table : densest;
    }

    /** Adverts part a story into several elements that look alike; all of them are the story. */
    private static Element withLikeSiblings(Element densest) {
        Element parent = densest.parent();
        boolean alike = parent != null
                && !densest.className().isEmpty()
                && parent.children().stream()
                        .anyMatch(other -> other != densest
                                && other.normalName().equals(densest.normalName())
                                && other.className().equals(densest.className())
                                && other.selectFirst("p") != null);
        return alike ? parent : densest;
    }
}
