package io.github.entente.article.parts;

import io.github.entente.article.PublicationTime;
import io.github.entente.article.date.Addresses;
import io.github.entente.article.date.Dates;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what each piece of an article's text is for. Keeps no state between texts; may be used from several threads. */
public final class Parts {

    private final Dates dates;
    private final Publishers publishers;
    private final PartPatterns patterns;
    private final HeaderWords words = HeaderWords.create();
    private final Addresses addresses = Addresses.create();

    private Parts(Dates dates, Publishers publishers) {
        this.dates = dates;
        this.publishers = publishers;
        this.patterns = PartPatterns.create(dates, publishers);
    }

    /** Loads and checks the data files this takes. */
    public static Parts create() {
        return new Parts(Dates.create(), Publishers.create());
    }

    /** Lays out a plain text. */
    public Layout of(String text) {
        return of(text, blocks(text));
    }

    /** Lays out a text whose paragraphs are known; together they must cover all that is not blank, in order. */
    public Layout of(String text, List<Block> blocks) {
        return new Sorter(text, blocks, this).layout(Names.NONE);
    }

    /**
     * Lays out a text whose paragraphs are known, of an article whose names may tell what its text does not.
     *
     * @param file the name of the source
     * @param url where it was published
     */
    public Layout of(String text, List<Block> blocks, String file, Optional<URI> url) {
        return new Sorter(text, blocks, this).layout(Names.of(file, url, addresses));
    }

    /** The paragraphs and lines of a plain text. */
    public List<Block> blocks(String text) {
        return Paragraphs.of(
                text,
                line -> patterns.mark(line, Set.of(PartPattern.Where.HEAD)).isPresent()
                        || header(line).isPresent()
                        || publishers.known(line).isPresent());
    }

    /** What a line says about the time of publication, if that is what it is for. */
    Optional<HeaderLine> header(String line) {
        return HeaderLine.of(line, dates, words);
    }

    /** Whether a line stands above headlines of other articles: "Top stories". */
    public boolean headsList(String line) {
        return is(line, PartPattern.Role.LIST, PartPattern.Where.BODY);
    }

    /** Whether a line is the name of a part of a site, such as "Readout" or "World", and no headline. */
    public boolean namesSection(String line) {
        return is(line, PartPattern.Role.SECTION, PartPattern.Where.HEAD);
    }

    private boolean is(String line, PartPattern.Role role, PartPattern.Where where) {
        return patterns.mark(line, Set.of(where))
                .filter(mark -> mark.row().role() == role)
                .isPresent();
    }

    /** Whether a paragraph is no headline for sure: too long, a whole sentence, or with a dateline. */
    boolean opensStory(String paragraph) {
        return !isBareHeader(paragraph) && patterns.opensStory(paragraph);
    }

    /** Whether a paragraph opens with a dateline that is nothing else for sure. */
    boolean hasPlainDateline(String paragraph) {
        return !isBareHeader(paragraph) && patterns.hasPlainDateline(paragraph);
    }

    // "Sunday, September 10, 2023 - 22:18" has the looks of a dateline.
    private boolean isBareHeader(String line) {
        return header(line).filter(HeaderLine::bare).isPresent();
    }

    /** The day an article's address names. */
    public Optional<PublicationTime> addressed(Optional<URI> url) {
        return url.flatMap(address -> addresses.day(address.toString())).map(PublicationTime::of);
    }

    Addresses addresses() {
        return addresses;
    }

    public Dates dates() {
        return dates;
    }

    public Publishers publishers() {
        return publishers;
    }

    PartPatterns patterns() {
        return patterns;
    }
}
