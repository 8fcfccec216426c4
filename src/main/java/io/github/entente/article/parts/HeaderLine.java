package io.github.entente.article.parts;

import io.github.entente.article.date.DateFound;
import io.github.entente.article.date.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that says when an article came out, whatever else it says in short: a section, a byline, a newsroom.
 *
 * @param dates its dates, in order
 * @param bare whether it says nothing else, but for separators and words such as "updated"
 */
record HeaderLine(List<Dated> dates, boolean bare) {

    private static final char DATE = '\uFFFC';
    private static final Pattern SEPARATOR = Pattern.compile("[|•·»›/;–—~]|\\s-+\\s|^-|-$");
    /** What a page sets apart by wide spaces: "By Ada Bo   15 Apr 2024   4 min read". */
    private static final Pattern COLUMNS = Pattern.compile("\\s{2,}");

    private static final Pattern LOWER_WORD = Pattern.compile("\\b\\p{Ll}{3,}\\b");
    private static final int LONGEST_BESIDE = 32;
    private static final int LONGEST_APART = 60;
    private static final int LONGEST_REST = 130;
    private static final int MOST_LOWER_WORDS = 3;

    /** A date and what the line calls it, where it does. */
    record Dated(Optional<HeaderWords.Role> role, DateFound found) {}

    static Optional<HeaderLine> of(String line, Dates dates, HeaderWords words) {
        List<DateFound> found = dates.all(COLUMNS.matcher(line.strip()).replaceAll(" | "));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String text = found.get(0).line();
        List<Dated> dated = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int end = 0;
        for (DateFound date : found) {
            String label = text.substring(end, date.start());
            dated.add(new Dated(words.last(label), date));
            rest.append(label).append(DATE);
            end = date.end();
        }
        rest.append(text.substring(end));
        String other = words.without(rest.toString());
        long letters = letters(other);
        boolean header = letters == 0
                || letters <= LONGEST_REST
                        && !Sentences.endsWithFullStop(line)
                        && Stream.of(SEPARATOR.split(other)).allMatch(HeaderLine::isShort);
        return header ? Optional.of(new HeaderLine(List.copyOf(dated), letters == 0)) : Optional.empty();
    }

    // What stands beside a date without a mark between is a name: "All News 21:12 August 23, 2025"; a headline goes on
    // in small letters.
    private static boolean isShort(String piece) {
        long lower = LOWER_WORD.matcher(piece).results().count();
        return piece.indexOf(DATE) < 0
                ? letters(piece) <= LONGEST_APART && lower <= MOST_LOWER_WORDS
                : letters(piece) <= LONGEST_BESIDE && lower == 0;
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    boolean isLabelled() {
        return dates.stream().anyMatch(date -> date.role().isPresent());
    }
}
