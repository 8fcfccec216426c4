package io.github.entente.article.data;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Compiles the regular expressions of data files. */
public final class Regex {

    private Regex() {}

    public static Pattern of(DataFile.Row row, String column, int flags) {
        String expression = row.text(column);
        try {
            return Pattern.compile(expression, flags);
        } catch (PatternSyntaxException e) {
            throw row.error("\"" + expression + "\" is not a regular expression: " + e.getDescription()
                    + "; mend it at character " + (e.getIndex() + 1));
        }
    }
}
