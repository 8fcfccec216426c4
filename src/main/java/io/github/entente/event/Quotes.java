package io.github.entente.event;

import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words an article puts between quotation marks, marks left out. A quotation left open at the end of a paragraph goes on there: the next
 * paragraph opens it again, as newspapers do.
 */
record Quotes(List<Span> spans) {

    private static final String OPENING = "\u201c\u00ab\u201e";
    private static final String CLOSING = "\u201d\u00bb";
    private static final char EITHER = '"';

    static Quotes of(Article article) {
        List<Span> spans = new ArrayList<>();
        for (Part part : article.parts()) {
            if (part.kind().tells()) {
                addAll(article.text(), part.span(), spans);
            }
        }
        return new Quotes(List.copyOf(spans));
    }

    private static void addAll(String text, Span paragraph, List<Span> spans) {
        int open = -1;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char mark = text.charAt(at);
            boolean opens = OPENING.indexOf(mark) >= 0 || mark == EITHER && open < 0;
            if (opens) {
                open = at + 1;
            } else if (open >= 0 && (CLOSING.indexOf(mark) >= 0 || mark == EITHER)) {
                spans.add(Span.of(open, at));
                open = -1;
            }
        }
        if (open >= 0) {
            spans.add(Span.of(open, paragraph.end()));
        }
    }

    /** The parts of quotations that stand in a stretch of text. */
    List<Span> in(Span stretch) {
        return spans.stream()
                .filter(stretch::overlaps)
                .map(span -> Span.of(Math.max(span.start(), stretch.start()), Math.min(span.end(), stretch.end())))
                .toList();
    }

    boolean covers(Span stretch) {
        return spans.stream().anyMatch(span -> span.contains(stretch));
    }
}
