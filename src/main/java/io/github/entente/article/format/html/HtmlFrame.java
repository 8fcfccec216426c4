package io.github.entente.article.format.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    static final int SHORTEST_STORY = 140;
    private static final int SHORTEST_PARAGRAPH = 40;
    private static final int LONGEST_HEAD = 300;

    // "Read next", above links
    private static final int LONGEST_FOOT = 12;

    static HtmlFrame of(Document page, Survey survey) {
        Optional<Element> body = longest(page, survey, "body");
        Optional<Element> frame = body.flatMap(
                        story -> nearest(story, survey.elements("frame", page).toList()))
                .or(() -> body.isPresent() ? Optional.empty() : longest(page, survey, "frame"));
        if (body.isPresent()) {
            return new HtmlFrame(frame.orElse(body.get()), body.get());
        }
        Element whole = frame.orElseGet(() -> densest(page, survey).orElse(page.body()));
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
    private static Optional<Element> densest(Document page, Survey survey) {
        Map<Element, Integer> scores = new HashMap<>();
        Paragraphs.of(page, SHORTEST_PARAGRAPH).forEach(paragraph -> {
            scores.merge(paragraph.holder(), 2 * paragraph.length(), Integer::sum);
            if (paragraph.holder().parent() != null) {
                scores.merge(paragraph.holder().parent(), paragraph.length(), Integer::sum);
            }
        });
        return page.getAllElements().stream()
                .filter(scores::containsKey)
                .max(Comparator.comparingInt(scores::get))
                .map(HtmlFrame::withLikeSiblings)
                .map(story -> withHead(story, page, survey));
    }

    /** The story with what stands right above its text, which is its headline, names and day; but neither with menus nor with the page's foot. */
    private static Element withHead(Element densest, Document page, Survey survey) {
        Set<Element> titled = Survey.around(survey.elements("headline", page));
        Element story = densest;
        int head = 0;
        Element around = story.parent();
        while (around != null && !around.normalName().equals("html") && !titled.contains(story)) {
            int above = prose(story.previousElementSiblings(), survey);
            int below = prose(story.nextElementSiblings(), survey);
            int menu = length(story.previousElementSiblings(), survey) - above;
            head += above;
            if (head > LONGEST_HEAD || menu > above || below > LONGEST_FOOT) {
                return story;
            }
            story = around;
            around = story.parent();
        }
        return story;
    }

    private static int length(List<Element> elements, Survey survey) {
        return elements.stream().mapToInt(survey::length).sum();
    }

    /** How much text is in elements that is no link. */
    private static int prose(List<Element> elements, Survey survey) {
        return elements.stream()
                .mapToInt(element -> survey.length(element)
                        - element.select("a").stream().mapToInt(survey::length).sum())
                .sum();
    }

    /** Adverts part a story into several elements that look alike; all of them are the story. */
    private static Element withLikeSiblings(Element densest) {
        Element parent = densest.parent();
        return parent != null
                        && parent.children().stream().anyMatch(other -> other != densest && isLike(other, densest))
                ? parent
                : densest;
    }

    private static boolean isLike(Element other, Element densest) {
        boolean plain = densest.normalName().equals("div") && densest.attributesSize() + other.attributesSize() == 0;
        return (plain || !densest.className().isEmpty())
                && other.normalName().equals(densest.normalName())
                && other.className().equals(densest.className())
                && other.selectFirst("p") != null;
    }
}
