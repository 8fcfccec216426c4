package io.github.entente.article.format.xml;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** XML that breaks somewhere, as a file does that was not fetched to its end: all that stands before the break is whole. */
final class CutOff {

    private CutOff() {}

    /**
     * A text as far as the last whole element of one of these names, with what is open there closed; empty where there is none.
     *
     * @param text all that stands before the break
     * @param names without prefix
     */
    static Optional<String> closed(String text, Set<String> names) {
        // jsoup goes on where the JDK's parser stops, and knows where each element ended and whether anything in the
        // text ended it.
        Document document = Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true));
        return document.stream()
                .filter(element -> names.contains(local(element.tagName())))
                .filter(element -> !element.endSourceRange().isImplicit())
                .reduce((first, last) -> last)
                .map(last -> text.substring(0, last.endSourceRange().endPos()) + closing(last));
    }

    private static String closing(Element last) {
        return last.parents().stream()
                .map(parent -> "</" + parent.tagName() + ">")
                .collect(Collectors.joining());
    }

    private static String local(String tag) {
        return tag.substring(tag.indexOf(':') + 1);
    }
}
