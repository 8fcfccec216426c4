package io.github.entente.article.parts;

import java.util.regex.Pattern;

/** Tells a line that ends as a sentence does from a headline. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?…。！？:;][\"'”’»)\\]]*$");
    private static final Pattern FULL_STOP = Pattern.compile("[.…。][\"'”’»)\\]]*$");
    // "... talks with U.S." is a headline all the same
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}$");

    private static final String CLOSERS = ".!?\"”’";

    private Sentences() {}

    public static boolean ends(String line) {
        return END.matcher(tail(line)).find() && !INITIALS.matcher(tail(line)).find();
    }

    static boolean endsWithFullStop(String line) {
        return FULL_STOP.matcher(tail(line)).find()
                && !INITIALS.matcher(tail(line)).find();
    }

    /** Whether a sentence may end in a line behind some place and more follows. */
    static boolean endsWithin(String line, int from) {
        for (int i = Math.max(0, from - 2); i < line.length() - 1; i++) {
            if (CLOSERS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String tail(String line) {
        return line.substring(Math.max(0, line.length() - 12));
    }
}
