package io.github.entente.article.format.html;

import java.util.Locale;

/**
 * What of a page is for programs only: scripts, styles and comments, which are most of many pages. It is cut out before the page is parsed, so that no time goes into it; but for
 * scripts that hold data, which may be about the article.
 */
final class Unseen {

    private static final String DATA = "json";

    private Unseen() {}

    /** The page without it. What has no end, as where a page was cut off, is left to the parser. */
    static String cutFrom(String page) {
        StringBuilder seen = new StringBuilder(page.length());
        int kept = 0;
        int at = page.indexOf('<');
        while (at >= 0) {
            int end = mayBeUnseen(page, at) ? end(page, at) : at;
            if (end > at && !isData(page, at)) {
                seen.append(page, kept, at);
                kept = end;
            }
            at = page.indexOf('<', Math.max(end, at + 1));
        }
        return kept == 0 ? page : seen.append(page, kept, page.length()).toString();
    }

    /** Whether a comment, a script or a style may begin here; hardly any element does. */
    private static boolean mayBeUnseen(String page, int start) {
        char next = start + 1 < page.length() ? page.charAt(start + 1) : ' ';
        return next == '!' || next == 's' || next == 'S';
    }

    private static boolean isData(String page, int start) {
        return opens(page, start, "script")
                && page.substring(start, page.indexOf('>', start))
                        .toLowerCase(Locale.ROOT)
                        .contains(DATA);
    }

    /** Where ends what begins here; here where it is for readers. */
    private static int end(String page, int start) {
        if (page.startsWith("<!--", start)) {
            return endOfComment(page, start);
        } else if (opens(page, start, "script")) {
            return endOf(page, start, "script");
        }
        return opens(page, start, "style") ? endOf(page, start, "style") : start;
    }

    private static boolean opens(String page, int start, String tag) {
        int end = start + 1 + tag.length();
        return page.regionMatches(true, start + 1, tag, 0, tag.length())
                && end < page.length()
                && (page.charAt(end) == '>' || page.charAt(end) == '/' || Character.isWhitespace(page.charAt(end)));
    }

    private static int endOf(String page, int start, String tag) {
        int at = page.indexOf("</", start);
        while (at >= 0 && !page.regionMatches(true, at + 2, tag, 0, tag.length())) {
            at = page.indexOf("</", at + 1);
        }
        int end = at < 0 ? at : page.indexOf('>', at);
        return end < 0 ? start : end + 1;
    }

    private static int endOfComment(String page, int start) {
        int at = page.indexOf("--", start + 2);
        while (at >= 0) {
            if (page.startsWith("-->", at)) {
                return at + "-->".length();
            } else if (page.startsWith("--!>", at)) {
                return at + "--!>".length();
            }
            at = page.indexOf("--", at + 1);
        }
        return start;
    }
}
