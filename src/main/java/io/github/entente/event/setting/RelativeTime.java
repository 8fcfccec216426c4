package io.github.entente.event.setting;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.When;
import io.github.entente.event.words.EventWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** One row of times.csv: words that count from a time told before, as "two days earlier" does. */
record RelativeTime(Pattern pattern, ChronoUnit unit, int step, boolean ofPersons) {

    static List<RelativeTime> shipped() {
        return DataFile.read(Event.class, "times.csv").stream()
                .map(RelativeTime::of)
                .toList();
    }

    private static RelativeTime of(DataFile.Row row) {
        try {
            Pattern pattern = Pattern.compile(row.text("pattern"), Pattern.CASE_INSENSITIVE);
            ChronoUnit unit = unit(row.text("unit"))
                    .orElseThrow(() ->
                            row.error("\"" + row.text("unit") + "\" is no unit; write one of day, week, month, year"));
            return new RelativeTime(pattern, unit, Integer.parseInt(row.text("step")), ofPersons(row));
        } catch (PatternSyntaxException e) {
            throw row.error("\"" + row.text("pattern") + "\" is no pattern: " + e.getMessage());
        } catch (NumberFormatException e) {
            throw row.error("\"" + row.text("step") + "\" is no step; write 0, 1 or -1");
        }
    }

    private static boolean ofPersons(DataFile.Row row) {
        Optional<String> from = row.optional("from");
        if (from.isPresent() && !from.get().equals("persons")) {
            throw row.error("\"" + from.get() + "\" is nothing to count from; write persons or nothing");
        }
        return from.isPresent();
    }

    /** "day", "weeks"; empty for what is none or shorter than a day. */
    static Optional<ChronoUnit> unit(String word) {
        return switch (word.replaceFirst("s$", "")) {
            case "day" -> Optional.of(ChronoUnit.DAYS);
            case "week" -> Optional.of(ChronoUnit.WEEKS);
            case "month" -> Optional.of(ChronoUnit.MONTHS);
            case "year" -> Optional.of(ChronoUnit.YEARS);
            default -> Optional.empty();
        };
    }

    /** How many units from the other time the words found are; empty where they do not say ("some days later"). */
    Optional<Integer> steps(Matcher found, EventWords words) {
        return pattern.pattern().contains("(?<n>")
                ? number(found.group("n"), words).map(number -> step * number)
                : Optional.of(step);
    }

    /** "a", "two", "12". */
    static Optional<Integer> number(String word, EventWords words) {
        String plain = word.toLowerCase(Locale.ROOT);
        return plain.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(plain))
                : words.meaning("number", plain).map(Integer::valueOf);
    }

    /** So many units from a time, no more exact than unit and time are; empty where the time is coarser than the unit. */
    static Optional<When> from(When base, ChronoUnit unit, int steps) {
        try {
            if (base instanceof When.Day day) {
                return Optional.of(coarse(day.value().plus(steps, unit), unit));
            } else if (base instanceof When.Month month && unit == ChronoUnit.YEARS) {
                return Optional.of(new When.InYear(Year.of(month.value().getYear() + steps)));
            } else if (base instanceof When.Month month) {
                return Optional.of(
                        new When.Month(unit == ChronoUnit.MONTHS ? month.value().plusMonths(steps) : month.value()));
            } else if (base instanceof When.InYear year && unit == ChronoUnit.YEARS) {
                return Optional.of(new When.InYear(year.value().plusYears(steps)));
            }
        } catch (DateTimeException e) {
            // "999 years earlier"
        }
        return Optional.empty();
    }

    private static When coarse(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> When.day(day);
            case YEARS -> new When.InYear(Year.from(day));
            default -> new When.Month(YearMonth.from(day));
        };
    }
}
