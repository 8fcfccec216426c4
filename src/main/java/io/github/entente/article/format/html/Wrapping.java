package io.github.entente.article.format.html;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells what is around the story from clutter that looks the same: a form around the whole page, a story that is tagged "tag-water". */
final class Wrapping {

    private final int half;
    private final Set<Element> aroundHeadline;
    private final Set<Element> aroundStory;
    private final Set<Element> frames;

    private Wrapping(Document page, Survey survey) {
        this.half = TextLength.of(page.body()) / 2;
        this.aroundHeadline = Survey.around(survey.elements("headline", page));
        this.aroundStory = Survey.around(
                survey.elements("body", page).filter(body -> TextLength.of(body) >= HtmlFrame.SHORTEST_STORY));
        this.frames = survey.elements("frame", page).collect(Collectors.toSet());
    }

    static Wrapping of(Document page, Survey survey) {
        return new Wrapping(page, survey);
    }

    boolean isAround(Element element) {
        boolean headline = aroundHeadline.contains(element);
        boolean story = aroundStory.contains(element);
        return headline && story && frames.contains(element)
                || (headline || story || element.normalName().equals("form")) && isMostOfPage(element);
    }

    private boolean isMostOfPage(Element element) {
        return TextLength.of(element) > half;
    }
}
