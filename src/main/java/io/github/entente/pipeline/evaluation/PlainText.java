package io.github.entente.pipeline.evaluation;

import io.github.entente.article.Span;
import java.util.OptionalInt;

/** A text with its spaces collapsed, that knows where each of its characters stood before. */
final class PlainText {

    private final String plain;
    private final int[] places;

    private PlainText(String plain, int[] places) {
        this.plain = plain;
        this.places = places;
    }

    static PlainText of(String text) {
        StringBuilder plain = new StringBuilder();
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
            if (!space) {
                places[plain.length()] = i;
                plain.append(text.charAt(i));
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                places[plain.length()] = i;
                plain.append(' ');
            }
        }
        return new PlainText(plain.toString(), places);
    }

    OptionalInt find(String words, int from) {
        int at = plain.indexOf(words, from);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** Where a stretch of the plain text stands in the text it was made of. */
    Span span(int start, int end) {
        return Span.of(places[start], places[end - 1] + 1);
    }
}
