package io.github.entente.graph;

import io.github.entente.article.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An article's text as RDF counts it: in Unicode code points, as the Web Annotation model says, where Java counts UTF-16 units.
 *
 * <p>Characters that XML cannot hold (most control characters, half surrogate pairs) become U+FFFD one for one, so every format
 * carries the same text and all offsets hold.
 */
final class Text {

    private static final int REPLACEMENT = 0xFFFD;

    private final String original;
    /** Where the second halves of surrogate pairs stand, in order. */
    private final int[] secondHalves;

    Text(String original) {
        this.original = original;
        this.secondHalves = IntStream.range(1, original.length())
                .filter(i -> Character.isSurrogatePair(original.charAt(i - 1), original.charAt(i)))
                .toArray();
    }

    String whole() {
        return clean(original);
    }

    String in(Span span) {
        return clean(whole(span).in(original));
    }

    int start(Span span) {
        return point(whole(span).start());
    }

    int end(Span span) {
        return point(whole(span).end());
    }

    /** The text before a span, at most so many code points. */
    String before(Span span, int points) {
        int end = whole(span).start();
        int start = original.offsetByCodePoints(end, -Math.min(points, point(end)));
        return clean(original.substring(start, end));
    }

    String after(Span span, int points) {
        int start = whole(span).end();
        int left = point(original.length()) - point(start);
        return clean(original.substring(start, original.offsetByCodePoints(start, Math.min(points, left))));
    }

    static String clean(String text) {
        return text.codePoints()
                .map(point -> isXml(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The span without cutting a surrogate pair in half. */
    private Span whole(Span span) {
        if (span.end() > original.length()) {
            throw new IllegalArgumentException(
                    "evidence ends at " + span.end() + ", after the article's last character at " + original.length());
        }
        int start = cuts(span.start()) ? span.start() - 1 : span.start();
        int end = cuts(span.end()) ? span.end() + 1 : span.end();
        return new Span(start, end);
    }

    private boolean cuts(int unit) {
        return Arrays.binarySearch(secondHalves, unit) >= 0;
    }

    private int point(int unit) {
        int before = Arrays.binarySearch(secondHalves, unit);
        return unit - (before >= 0 ? before : -before - 1);
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
