package io.github.entente.article;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads dates as newspapers print them; one that can be read in two ways is no date. */
final class Dates {

    // Longer lines are prose.
    private static final int LONGEST = 160;

    private final DateText spelling;
    private final List<DateTimeFormatter> moments;
    private final List<DateTimeFormatter> days;

    /**
     * A date in a line.
     *
     * @param start where it begins in the normalised line
     * @param rest how many letters and digits of the line do not belong to it
     */
    record Found(PublicationTime time, int start, long rest) {}

    private Dates(DateText spelling, List<DateTimeFormatter> moments, List<DateTimeFormatter> days) {
        this.spelling = spelling;
        this.moments = moments;
        this.days = days;
    }

    static Dates create() {
        List<DataFile.Row> rows = DataFile.read(Dates.class, "date-patterns.csv");
        return new Dates(DateText.create(), formatters(rows, "moment"), formatters(rows, "day"));
    }

    private static List<DateTimeFormatter> formatters(List<DataFile.Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(Dates::formatter)
                .toList();
    }

    private static DateTimeFormatter formatter(DataFile.Row row) {
        try {
            // English whatever the reader's own language is: in a Turkish locale "APRIL" has another i.
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(row.text("pattern"))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw row.error("\"" + row.text("pattern") + "\" is no date pattern: " + e.getMessage());
        }
    }

    /** The first date in a line. */
    Optional<Found> find(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String text = spelling.normalise(line);
        for (int start = 0; start < text.length(); start++) {
            if (Character.isDigit(text.charAt(start)) || Character.isLetter(text.charAt(start))) {
                if (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) {
                    Optional<Found> found = at(text, start);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The date that is all a line says. */
    Optional<PublicationTime> only(String line) {
        return find(line).filter(found -> found.rest() == 0).map(Found::time);
    }

    private Optional<Found> at(String text, int start) {
        int longest = start;
        Set<PublicationTime> times = new HashSet<>();
        for (DateTimeFormatter formatter : moments) {
            ParsePosition position = new ParsePosition(start);
            formatter.parseUnresolved(text, position);
            int end = position.getIndex();
            if (position.getErrorIndex() < 0 && end >= longest && endsWord(text, end)) {
                Optional<PublicationTime> time = resolve(formatter, text.substring(start, end));
                if (time.isPresent()) {
                    if (end > longest) {
                        times.clear();
                    }
                    longest = end;
                    times.add(time.get());
                }
            }
        }
        if (times.size() != 1) {
            return Optional.empty();
        }
        String rest = text.substring(0, start) + text.substring(longest);
        return Optional.of(new Found(
                times.iterator().next(),
                start,
                rest.chars().filter(Character::isLetterOrDigit).count()));
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != ':'
                || text.charAt(end - 1) > 0x2E80;
    }

    private static Optional<PublicationTime> resolve(DateTimeFormatter formatter, String text) {
        try {
            TemporalAccessor parsed = formatter.parse(text);
            LocalDate date = LocalDate.from(parsed);
            if (date.getYear() < 1800 || date.getYear() > 2200) {
                return Optional.empty();
            }
            Optional<LocalTime> time = parsed.isSupported(ChronoField.HOUR_OF_DAY)
                    ? Optional.of(LocalTime.from(parsed).withNano(0))
                    : Optional.empty();
            Optional<ZoneOffset> zone = parsed.isSupported(ChronoField.OFFSET_SECONDS)
                    ? Optional.of(ZoneOffset.from(parsed))
                    : Optional.empty();
            return Optional.of(new PublicationTime(date, time, zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day without its year. */
    Optional<MonthDay> day(String words) {
        String text = spelling.normalise(words);
        for (DateTimeFormatter formatter : days) {
            try {
                return Optional.of(MonthDay.from(formatter.parse(text)));
            } catch (DateTimeException e) {
                // the next pattern may fit
            }
        }
        return Optional.empty();
    }
}
