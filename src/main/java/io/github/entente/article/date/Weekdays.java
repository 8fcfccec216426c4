package io.github.entente.article.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the year of a text that names none for its own day: "Wednesday, Nov. 19" was in 2014 and 2025, and not in between. A year the text names for
 * something else tells which it was, as news is about what was last year and will be next year.
 */
public final class Weekdays {

    private static final String MONTH = Arrays.stream(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                    .collect(Collectors.joining("|", "(?:", ")"))
            + "[a-z]{0,6}\\.?";
    private static final Pattern PAIR = Pattern.compile("\\b(?<weekday>"
            + Arrays.stream(DayOfWeek.values())
                    .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .collect(Collectors.joining("|"))
            + "),? \\(?(?<day>" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?!\\d)(?!,? \\(?(?:19|20)\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.,-])(?:19|20)\\d\\d(?![\\d/.,-]\\d|\\d)");
    private static final int LONGEST = 20_000;

    private final Dates dates;

    public Weekdays(Dates dates) {
        this.dates = dates;
    }

    /** The one year, not before those the text names, in which all its days fall on the weekdays it gives them. */
    public Optional<Integer> year(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        OptionalInt latest = YEAR.matcher(start)
                .results()
                .mapToInt(named -> Integer.parseInt(named.group()))
                .max();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        // Weekdays come round after five or six years: a text that names only years long gone may be of any of them.
        Set<Integer> fitting = IntStream.rangeClosed(
                        latest.getAsInt() - 1, Year.now(ZoneOffset.UTC).getValue())
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        Matcher pair = PAIR.matcher(start);
        boolean found = false;
        while (!fitting.isEmpty() && pair.find()) {
            Optional<MonthDay> day = dates.day(pair.group("day"));
            DayOfWeek weekday = DayOfWeek.valueOf(pair.group("weekday").toUpperCase(Locale.ROOT));
            found |= day.isPresent();
            day.ifPresent(known -> fitting.removeIf(
                    year -> !known.isValidYear(year) || known.atYear(year).getDayOfWeek() != weekday));
        }
        return found && fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }
}
