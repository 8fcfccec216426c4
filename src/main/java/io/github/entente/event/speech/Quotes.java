package io.github.entente.event.speech;

import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words an article puts between quotation marks, marks left out. A quotation left open at the end of a paragraph goes on there: the next
 * paragraph opens it again, as newspapers do.
 */
public record Quotes(List<Span> spans) {

    private static final String OPENING = "\u201c\u00ab\u201e";
    private static final String CLOSING = "\u201d\u00bb";
    private static final char EITHER = '"';
    private static final String TYPED = "''";

    public static Quotes of(Article article) {
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
        for (int at = paragraph.start(); at < paragraph.end(); ) {
            int length = markLength(text, at);
            char mark = text.charAt(at);
            boolean closes = length > 0 && open >= 0 && OPENING.indexOf(mark) < 0;
            if (closes) {
                spans.add(Span.of(open, at));
                open = -1;
            } else if (length > 0 && CLOSING.indexOf(mark) < 0) {
                open = at + length;
            }
            at += Math.max(length, 1);
        }
        if (open >= 0 && open < paragraph.end()) {
            spans.add(Span.of(open, paragraph.end()));
        }
    }

    /** Wire services still type two single marks for a double one. */
    private static int markLength(String text, int at) {
        if (text.startsWith(TYPED, at)) {
            return TYPED.length();
        }
        char mark = text.charAt(at);
        return mark == EITHER || OPENING.indexOf(mark) >= 0 || CLOSING.indexOf(mark) >= 0 ? 1 : 0;
    }

    /** The parts of quotations that stand in a stretch of text. */
    List<Span> in(Span stretch) {
        return spans.stream()
                .filter(stretch::overlaps)
                .map(span -> Span.of(Math.max(span.start(), stretch.start()), Math.min(span.end(), stretch.end())))
                .toList();
    }

    public boolean covers(Span stretch) {
        return spans.stream().anyMatch(span -> span.contains(stretch));
    }
}
