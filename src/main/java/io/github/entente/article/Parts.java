package io.github.entente.article;

import java.util.List;
import java.util.Set;

/** Tells what each piece of an article's text is for. Keeps no state between texts; may be used from several threads. */
public final class Parts {

    private final Dates dates;
    private final Publishers publishers;
    private final PartPatterns patterns;

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
        return new Sorter(text, blocks, patterns, dates, publishers).layout();
    }

    /** The paragraphs and lines of a plain text. */
    List<Block> blocks(String text) {
        return Paragraphs.of(
                text,
                line -> patterns.mark(line, Set.of(PartPattern.Where.HEAD)).isPresent()
                        || dates.only(line).isPresent()
                        || publishers.known(line).isPresent());
    }

    Dates dates() {
        return dates;
    }

    Publishers publishers() {
        return publishers;
    }

    PartPatterns patterns() {
        return patterns;
    }
}
