package io.github.entente.server.explorer.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Days as texts, which sort as they are; a coarse one is the beginning of an exact one. */
public final class Day {

    /** How long a whole day is written, a month and a year. */
    public static final int LENGTH = 10;

    public static final int MONTH = 7;
    public static final int YEAR = 4;

    private Day() {}

    /** The first day of a date that may be coarse; empty for what is no date. */
    public static Optional<LocalDate> first(String date) {
        return day(date, false);
    }

    /** The last day of a date that may be coarse. */
    public static Optional<LocalDate> last(String date) {
        return day(date, true);
    }

    private static Optional<LocalDate> day(String date, boolean last) {
        try {
            return switch (date.length()) {
                case LENGTH -> Optional.of(LocalDate.parse(date));
                case MONTH -> {
                    YearMonth month = YearMonth.parse(date);
                    yield Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
                }
                case YEAR -> {
                    Year year = Year.parse(date);
                    yield Optional.of(last ? year.atDay(year.length()) : year.atDay(1));
                }
                default -> Optional.empty();
            };
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    /** Whether a date, which may be coarse, may lie in a period; an end that is empty is open. */
    public static boolean isWithin(String date, String from, String to) {
        return (from.isEmpty() || cut(from, date).compareTo(date) <= 0)
                && (to.isEmpty() || date.compareTo(cut(to, date)) <= 0);
    }

    private static String cut(String day, String like) {
        return day.length() > like.length() ? day.substring(0, like.length()) : day;
    }
}
