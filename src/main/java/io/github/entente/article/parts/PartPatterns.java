package io.github.entente.article.parts;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.date.Dates;
import io.github.entente.article.parts.PartPattern.Where;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rows of part-patterns.csv, with the dates and newsrooms they ask for. */
final class PartPatterns {

    // letters behind a date: "3 May 2024 | World, Asia"
    private static final int LONGEST_REST = 25;

    static final int LONGEST_HEADLINE = 250;

    private final List<PartPattern> rows;
    private final Map<Set<Where>, Beginnings> places = new ConcurrentHashMap<>();
    private final Dates dates;
    private final Publishers publishers;

    private PartPatterns(List<PartPattern> rows, Dates dates, Publishers publishers) {
        this.rows = rows;
        this.dates = dates;
        this.publishers = publishers;
    }

    static PartPatterns create(Dates dates, Publishers publishers) {
        PatternNames names = PatternNames.create();
        List<PartPattern> rows = DataFile.read(Article.class, "part-patterns.csv").stream()
                .map(row -> PartPattern.of(row, names))
                .toList();
        return new PartPatterns(rows, dates, publishers);
    }

    List<PartPattern> rows() {
        return rows;
    }

    /** The first mark that makes a line or paragraph something else than the story, looked for in these places and anywhere. */
    Optional<PartPattern.Mark> mark(String paragraph, Set<Where> places) {
        Set<Where> wanted = EnumSet.of(Where.ANY);
        wanted.addAll(places);
        return first(paragraph, wanted);
    }

    /** What a line above the headline is, that could be taken for a short headline. */
    Optional<PartPattern.Mark> above(String line) {
        return first(line, Set.of(Where.ABOVE));
    }

    /** The dateline that opens a paragraph. */
    Optional<PartPattern.Mark> opening(String paragraph) {
        return first(paragraph, Set.of(Where.FIRST));
    }

    /**
     * Whether a paragraph opens with a dateline that is nothing else for sure: "EXCLUSIVE: ..." opens a headline as "ISLAMABAD: ..." opens a story; a
     * day or an agency makes it plain.
     */
    boolean hasPlainDateline(String paragraph) {
        return opening(paragraph)
                .filter(mark -> mark.group("day").isPresent()
                        || mark.group("date").isPresent()
                        || mark.group("publisher").isPresent())
                // "ROME (AFP) -- April 1, 2024" is a line of its own
                .filter(mark -> !isDate(paragraph.substring(mark.rest().orElse(paragraph.length()))))
                .isPresent();
    }

    private boolean isDate(String words) {
        return dates.all(words).stream().anyMatch(found -> found.start() == 0 && found.rest() == 0);
    }

    /** Whether a paragraph is too long for a headline, a whole sentence, or has a dateline. */
    boolean opensStory(String paragraph) {
        String said = tail(paragraph)
                .map(mark -> paragraph.substring(0, mark.start()))
                .orElse(paragraph);
        return paragraph.length() > LONGEST_HEADLINE || Sentences.endsWithFullStop(said) || hasPlainDateline(paragraph);
    }

    /** What ends a paragraph and is not of it. */
    Optional<PartPattern.Mark> tail(String paragraph) {
        return PartPattern.mayHaveTail(paragraph) ? first(paragraph, Set.of(Where.TAIL)) : Optional.empty();
    }

    private Optional<PartPattern.Mark> first(String paragraph, Set<Where> wanted) {
        Beginnings beginnings = places.computeIfAbsent(
                wanted,
                key -> new Beginnings(
                        rows.stream().filter(row -> key.contains(row.where())).toList()));
        Traits traits = new Traits(paragraph);
        for (PartPattern row : beginnings.of(paragraph)) {
            Optional<PartPattern.Mark> mark = row.mayBeIn(traits) ? row.in(paragraph) : Optional.empty();
            if (mark.isPresent() && holds(mark.get())) {
                return mark;
            }
        }
        return Optional.empty();
    }

    // What a row calls a date must be one; and a date beside a name is only a header if the name is a newsroom's.
    private boolean holds(PartPattern.Mark mark) {
        boolean dated = mark.group("date")
                .map(words -> dates.all(words).stream()
                        .findFirst()
                        .filter(found -> found.start() == 0
                                && found.rest() <= (mark.row().role() == PartPattern.Role.MASTHEAD ? 0 : LONGEST_REST))
                        .isPresent())
                .orElse(true);
        boolean signed = mark.group("publisher")
                .map(name -> switch (mark.row().role()) {
                    case PUBLISHED -> publishers.known(name).isPresent();
                    case MASTHEAD -> !isSection(name) && dates.all(name).isEmpty();
                    default -> true;
                })
                .orElse(true);
        return dated && signed;
    }

    private boolean isSection(String name) {
        return rows.stream()
                .anyMatch(row -> row.role() == PartPattern.Role.SECTION
                        && row.where() != Where.ABOVE
                        && row.in(name).isPresent());
    }
}
