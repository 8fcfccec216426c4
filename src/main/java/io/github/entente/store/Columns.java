package io.github.entente.store;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much of a terminal's line a text takes: Chinese, Japanese and Korean characters take two columns. */
final class Columns {

    private static final String CUT = "…";

    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        boolean fullWidthForm = point >= 0xFF01 && point <= 0xFF60 || point >= 0xFFE0 && point <= 0xFFE6;
        boolean halfWidthForm = point >= 0xFF61 && point <= 0xFFDC;
        boolean punctuation = point >= 0x3000 && point <= 0x303E;
        boolean picture = point >= 0x1F300 && point <= 0x1FAFF;
        if (fullWidthForm || punctuation || picture) {
            return true;
        }
        return !halfWidthForm
                && switch (UnicodeScript.of(point)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
                    default -> false;
                };
    }

    /** The text on one line and without what a terminal would take as a command: articles are written by strangers. */
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("\\p{Cc}|[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
    }

    /** Broken into lines where its language breaks them, and cut after so many. */
    static List<String> wrap(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (!line.isEmpty() && width(line + word.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
            while (width(line.toString().stripTrailing()) > width) {
                int fitting = fitting(line, width);
                lines.add(line.substring(0, fitting));
                line.delete(0, fitting);
            }
        }
        lines.add(line.toString().stripTrailing());
        if (lines.size() <= most) {
            return lines;
        }
        String last = lines.get(most - 1);
        String shortened = width(last + CUT) <= width ? last : last.substring(0, fitting(last, width - width(CUT)));
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(shortened + CUT);
        return kept;
    }

    static int longestWord(String text) {
        return words(text).stream()
                .mapToInt(word -> width(word.stripTrailing()))
                .max()
                .orElse(0);
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    /** How many chars fill a width; one code point at least, so that breaking comes to an end. */
    private static int fitting(CharSequence text, int width) {
        int taken = 0;
        int end = 0;
        while (end < text.length()) {
            int point = Character.codePointAt(text, end);
            taken += width(point);
            if (taken > width && end > 0) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    /** Filled up to a width. */
    static String fit(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}
