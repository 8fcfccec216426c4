package io.github.entente.article.format;

import io.github.entente.article.text.Peek;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a source in XML or HTML begins.
 *
 * @param doctype the name in its document type, in small letters; empty where it has none
 * @param root the name of its first element, without the prefix; empty where the beginning does not reach it
 */
public record Markup(String doctype, String root) {

    private static final int HEAD = 16_384;
    // Each piece is taken whole or not at all: a source must not make this try where its comments may end.
    private static final Pattern PIECE = Pattern.compile(
            "\\s*+(?:<\\?(?>.*?\\?>)|<!--(?>.*?-->)|<!doctype\\s+(?<name>[\\w.-]+)[^\\[>]*+(?:\\[(?>.*?\\]\\s*>)|>))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("\\s*+<(?:[\\w.-]{1,40}:)?(?<name>[a-zA-Z][\\w.-]{0,60})");

    /** Empty for what does not begin as markup does. */
    public static Optional<Markup> of(Peek peek) {
        String head = peek.text().substring(0, Math.min(peek.text().length(), HEAD));
        Matcher piece = PIECE.matcher(head);
        String doctype = "";
        int end = 0;
        while (piece.region(end, head.length()).lookingAt()) {
            doctype = Optional.ofNullable(piece.group("name")).orElse(doctype);
            end = piece.end();
        }
        Matcher first = ROOT.matcher(head).region(end, head.length());
        String root = first.lookingAt() ? first.group("name") : "";
        return doctype.isEmpty() && root.isEmpty()
                ? Optional.empty()
                : Optional.of(new Markup(doctype.toLowerCase(Locale.ROOT), root));
    }
}
