package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** How long a piece of the time axis is. */
enum Unit {
    DAY(Day.LENGTH, ChronoUnit.DAYS),
    WEEK(Day.LENGTH, ChronoUnit.WEEKS),
    MONTH(Day.MONTH, ChronoUnit.MONTHS),
    YEAR(Day.YEAR, ChronoUnit.YEARS);

    private final int exactness;
    private final ChronoUnit step;

    Unit(int exactness, ChronoUnit step) {
        this.exactness = exactness;
        this.step = step;
    }

    /** The unit that is asked for; months if none is. */
    static Unit of(Parameters parameters) {
        return valueOf(parameters
                .choice("unit", List.of("month", "day", "week", "year"))
                .toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a date is exact enough to lie in one piece. */
    boolean tells(String date) {
        return date.length() >= exactness;
    }

    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    LocalDate next(LocalDate start) {
        return start.plus(1, step);
    }

    long between(LocalDate first, LocalDate last) {
        return step.between(start(first), start(last)) + 1;
    }
}
