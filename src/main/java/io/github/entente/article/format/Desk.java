package io.github.entente.article.format;

import io.github.entente.article.Article;
import io.github.entente.article.Part.Kind;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.date.DateFound;
import io.github.entente.article.parts.Block;
import io.github.entente.article.parts.Layout;
import io.github.entente.article.parts.Parts;
import io.github.entente.article.text.Blank;
import io.github.entente.article.text.Limits;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The copy desk: makes an article of its text and of what a format knows beside it. All readers hand in here, so that the parts of a text are cut alike
 * in all formats. May be used from several threads.
 */
public final class Desk {

    // how deep in a text its headline and byline are looked for
    private static final int HEAD = 8;
    private static final int LONGEST_AUTHOR = 120;
    private static final Pattern NOBODY = Pattern.compile("(?i)https?:|@|^\\P{L}*$");

    private final Parts parts;

    public Desk(Parts parts) {
        this.parts = parts;
    }

    /** The time that a format's own field gives, in any way newsrooms write it; empty where it can be read in two ways. */
    public Optional<PublicationTime> time(String words) {
        return parts.dates().find(words).map(DateFound::time);
    }

    /** The newsroom in the title of a site or a feed. */
    public String newsroom(String title) {
        return parts.publishers().titled(title);
    }

    /** Whether a line stands above headlines of other articles. */
    public boolean headsList(String line) {
        return parts.headsList(line);
    }

    /** Whether a line is the name of a part of a site, and no headline. */
    public boolean namesSection(String line) {
        return parts.namesSection(line);
    }

    /** Whether a text names a day. */
    public boolean names(String text, LocalDate day) {
        return parts.dates().mentions(text, day);
    }

    /**
     * An article of plain text.
     *
     * @throws UnreadableException if there is no text or too much of it
     */
    public Article article(Draft draft, String text) throws UnreadableException {
        return article(draft, copy(text));
    }

    /** A plain text cut into its paragraphs and lines. */
    public Copy copy(String text) throws UnreadableException {
        checkLength(text);
        return new Copy(text, parts.blocks(text));
    }

    /**
     * An article whose paragraphs the format knows. Where the text does not show the headline and the author of the draft, they are put above it.
     *
     * @throws UnreadableException if there is no text or too much of it
     */
    public Article article(Draft draft, Copy written) throws UnreadableException {
        checkLength(written.text());
        Copy copy = headed(draft, written);
        Layout layout = parts.of(copy.text(), copy.blocks(), draft.name(), draft.url());
        Optional<URI> url = draft.url();
        return new Article(
                draft.name(),
                url,
                copy.text(),
                layout.parts(),
                draft.published().or(layout::published).or(draft::updated).or(() -> parts.addressed(url)),
                layout.dateline().or(draft::dateline),
                draft.publisher().map(parts.publishers()::named).or(layout::publisher),
                draft.language(),
                Optional.empty());
    }

    private static Copy headed(Draft draft, Copy copy) {
        Optional<String> title =
                draft.title().map(Blank::collapse).map(String::strip).filter(text -> !text.isEmpty());
        boolean known = copy.has(Kind.HEADLINE);
        Optional<Block> shown = title.filter(text -> !known)
                .flatMap(headline -> copy.blocks().stream()
                        .limit(HEAD)
                        .filter(block ->
                                block.kind().isEmpty() && copy.line(block).equalsIgnoreCase(headline))
                        .findFirst());
        Copy marked = new Copy(
                copy.text(),
                copy.blocks().stream()
                        .map(block ->
                                shown.filter(block::equals).isPresent() ? Block.of(block.span(), Kind.HEADLINE) : block)
                        .toList());
        Optional<String> author = author(draft).filter(name -> !signs(marked, name));
        Copy signed =
                author.map(name -> marked.below("By " + name, Kind.BYLINE)).orElse(marked);
        return title.filter(text -> !known && shown.isEmpty())
                .map(headline -> signed.below(headline, Kind.HEADLINE))
                .orElse(signed);
    }

    // Where archives have no author they put an address, a number or the whole first paragraph.
    private static Optional<String> author(Draft draft) {
        return draft.author()
                .map(name -> Blank.collapse(name).strip().replaceFirst("(?i)^by:? ", ""))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_AUTHOR)
                .filter(name -> !NOBODY.matcher(name).find());
    }

    private static boolean signs(Copy copy, String author) {
        return copy.has(Kind.BYLINE)
                || copy.blocks().stream()
                        .limit(HEAD)
                        .map(copy::line)
                        .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(author.toLowerCase(Locale.ROOT)));
    }

    private static void checkLength(String text) throws UnreadableException {
        if (Blank.is(text)) {
            throw new UnreadableException("is empty", "remove it or fill it");
        }
        if (text.length() > Limits.TEXT) {
            throw Limits.tooLong(String.format(Locale.ROOT, "%,d characters", text.length()));
        }
    }
}
