package io.github.entente.article.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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
    private static final Pattern ALONE = Pattern.compile(
            Arrays.stream(DayOfWeek.values())
                    .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                    .collect(Collectors.joining("|", "\\b(?<weekday>", ")(?:[a-z]{0,4}day)?\\b")),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.,-])(?:19|20)\\d\\d(?![\\d/.,-]\\d|\\d)");
    private static final int LONGEST = 20_000;
    // News is about the year before at the earliest, and looks ahead a year or two.
    private static final int BEFORE = 1;
    private static final int AFTER = 2;

    private final Dates dates;

    public Weekdays(Dates dates) {
        this.dates = dates;
    }

    /** The one year about the latest that the text names in which all its days fall on the weekdays it gives them; the same on whatever day it is read. */
    public Optional<Integer> year(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        OptionalInt latest = YEAR.matcher(start)
                .results()
                .mapToInt(named -> Integer.parseInt(named.group()))
                .max();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> years = IntStream.rangeClosed(latest.getAsInt() - BEFORE, latest.getAsInt() + AFTER)
                .boxed()
                .collect(Collectors.toSet());
        Set<Integer> fitting = fitting(start, years);
        return day(start).isPresent() && fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    /** Those of some years in which all days of a text fall on the weekdays it gives them. */
    public Set<Integer> fitting(String text, Set<Integer> years) {
        Set<Integer> fitting = new TreeSet<>(years);
        Matcher pair = PAIR.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        while (!fitting.isEmpty() && pair.find()) {
            DayOfWeek weekday = DayOfWeek.valueOf(pair.group("weekday").toUpperCase(Locale.ROOT));
            dates.day(pair.group("day"))
                    .ifPresent(known -> fitting.removeIf(year ->
                            !known.isValidYear(year) || known.atYear(year).getDayOfWeek() != weekday));
        }
        return fitting;
    }

    /** The only weekday that a line names. */
    static Optional<DayOfWeek> only(String line) {
        Set<DayOfWeek> named = ALONE.matcher(line)
                .results()
                .flatMap(found -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                                .equalsIgnoreCase(found.group(1))))
                .collect(Collectors.toSet());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** The first weekday that a paragraph names. */
    public static Optional<DayOfWeek> first(String paragraph) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> place(day, paragraph) >= 0)
                .min(Comparator.comparing(day -> place(day, paragraph)));
    }

    private static int place(DayOfWeek day, String paragraph) {
        return paragraph.indexOf(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /** The first day that a line names beside its weekday. */
    public Optional<MonthDay> day(String line) {
        Matcher pair = PAIR.matcher(line);
        return pair.find() ? dates.day(pair.group("day")) : Optional.empty();
    }
}
