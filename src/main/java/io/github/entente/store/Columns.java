package io.github.entente.store;

import java.lang.Character.UnicodeScript;

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

    /** Cut or filled up to a width. */
    static String fit(String text, int width) {
        int taken = width(text);
        if (taken <= width) {
            return text + " ".repeat(width - taken);
        }
        StringBuilder cut = new StringBuilder();
        int room = width - width(CUT);
        for (int point : text.codePoints().toArray()) {
            room -= width(point);
            if (room < 0) {
                room += width(point);
                break;
            }
            cut.appendCodePoint(point);
        }
        return cut + CUT + " ".repeat(room);
    }
}
