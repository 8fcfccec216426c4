package io.github.entente.article.text;

import io.github.entente.article.Span;

/** What counts as nothing on a page: white space of every script and marks without width. */
public final class Blank {

    private Blank() {}

    public static boolean is(int c) {
        if (c > ' ' && c < 0x80) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF || c == 0x85;
    }

    public static boolean is(String text) {
        return text.chars().allMatch(Blank::is);
    }

    /** A stretch without the blanks around it; empty where it is all blank. */
    public static Span trim(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && is(text.charAt(first))) {
            first++;
        }
        while (last > first && is(text.charAt(last - 1))) {
            last--;
        }
        return Span.of(first, last);
    }

    public static Span trim(String text, Span span) {
        return trim(text, span.start(), span.end());
    }

    /** A text on one line, with single spaces. */
    public static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean afterBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = is(c);
            if (!blank || !afterBlank) {
                collapsed.append(blank ? ' ' : c);
            }
            afterBlank = blank;
        }
        return collapsed.toString().stripTrailing();
    }
}
