package io.github.entente.article.format.html;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/** What of a page is cut out before it is parsed, as none of it is read: comments, and the elements of html-cuts.csv. */
final class Cuts {

    private static final String DATA = "json";
    private static final String HOLDER_OF_DATA = "script";

    private final List<Cut> cuts;
    private final boolean[] initials = new boolean[128];

    /**
     * An element that is cut out.
     *
     * @param raw whether what is inside is no markup, so that the first end tag is its end
     */
    private record Cut(String element, List<String> unless, boolean raw) {

        /** What is left of it: words before and after a block are of two paragraphs. */
        String rest() {
            return raw ? "" : "<" + element + "></" + element + ">";
        }
    }

    /**
     * A piece of a page that is for no parser.
     *
     * @param end its end in the page
     * @param rest what comes in its place
     */
    private record Piece(int end, String rest) {}

    private Cuts(List<Cut> cuts) {
        this.cuts = cuts;
        initials['!'] = true;
        cuts.forEach(cut -> {
            initials[cut.element().charAt(0)] = true;
            initials[Character.toUpperCase(cut.element().charAt(0))] = true;
        });
    }

    static Cuts create() {
        return new Cuts(DataFile.read(Article.class, "html-cuts.csv").stream()
                .map(Cuts::cut)
                .toList());
    }

    private static Cut cut(DataFile.Row row) {
        String name = row.text("element");
        Tag tag = Stream.of(Parser.NamespaceHtml, Parser.NamespaceSvg)
                .map(namespace -> TagSet.Html().get(name, namespace))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> row.error("HTML has no element \"" + name + "\""));
        return new Cut(name, row.list("unless"), tag.is(Tag.Data));
    }

    /** The page without them. What has no end, as where a page was cut off, is left to the parser. */
    String from(String page) {
        StringBuilder kept = new StringBuilder(page.length());
        int done = 0;
        int at = page.indexOf('<');
        while (at >= 0) {
            Optional<Piece> piece = mayBegin(page, at) ? piece(page, at) : Optional.empty();
            if (piece.isPresent()) {
                kept.append(page, done, at).append(piece.get().rest());
                done = piece.get().end();
            }
            at = page.indexOf('<', Math.max(done, at + 1));
        }
        return done == 0 ? page : kept.append(page, done, page.length()).toString();
    }

    /** Whether a comment or one of the elements may begin here; asked of every tag. */
    private boolean mayBegin(String page, int start) {
        char next = start + 1 < page.length() ? page.charAt(start + 1) : ' ';
        return next < initials.length && initials[next];
    }

    private Optional<Piece> piece(String page, int start) {
        if (page.startsWith("<!--", start)) {
            return Optional.of(new Piece(endOfComment(page, start), "")).filter(piece -> piece.end() > start);
        }
        for (Cut cut : cuts) {
            if (opens(page, start, cut.element())) {
                return piece(page, start, cut);
            }
        }
        return Optional.empty();
    }

    private static Optional<Piece> piece(String page, int start, Cut cut) {
        int end = endOf(page, start, cut.element());
        if (end == start || !cut.raw() && holds(page, start + 1, end, cut.unless())) {
            return Optional.empty();
        }
        return Optional.of(new Piece(end, isData(page, start) ? page.substring(start, end) : cut.rest()));
    }

    private static boolean holds(String page, int from, int end, List<String> elements) {
        for (int at = page.indexOf('<', from); at >= 0 && at < end; at = page.indexOf('<', at + 1)) {
            for (String element : elements) {
                if (opens(page, at, element)) {
                    return true;
                }
            }
            if (isData(page, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isData(String page, int start) {
        int end = opens(page, start, HOLDER_OF_DATA) ? page.indexOf('>', start) : -1;
        return end >= 0 && page.substring(start, end).toLowerCase(Locale.ROOT).contains(DATA);
    }

    private static boolean opens(String page, int start, String element) {
        int end = start + 1 + element.length();
        return end < page.length()
                && endsName(page.charAt(end))
                && page.regionMatches(true, start + 1, element, 0, element.length());
    }

    private static boolean endsName(char next) {
        return next == '>' || next == '/' || Character.isWhitespace(next);
    }

    /** Where an element ends that begins here; here where it has no end. */
    private static int endOf(String page, int start, String element) {
        int at = page.indexOf("</", start);
        while (at >= 0 && !opens(page, at + 1, element)) {
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
