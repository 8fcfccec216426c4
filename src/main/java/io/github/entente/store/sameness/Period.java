package io.github.entente.store.sameness;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When something happened, as exactly as it is told: a day, a month or a year. */
record Period(LocalDate first, LocalDate last) {

    private static final int YEAR_ALONE = 4;
    private static final int YEAR_AND_MONTH = 7;

    /** @param iso 2024-09-23, 2024-09 or 2024; nothing for anything else */
    static Optional<Period> of(String iso) {
        try {
            if (iso.length() == YEAR_ALONE) {
                Year year = Year.parse(iso);
                return Optional.of(new Period(year.atDay(1), year.atMonth(12).atEndOfMonth()));
            } else if (iso.length() == YEAR_AND_MONTH) {
                YearMonth month = YearMonth.parse(iso);
                return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = LocalDate.parse(iso);
            return Optional.of(new Period(day, day));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    boolean isDay() {
        return first.equals(last);
    }

    boolean meets(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** How many days lie between the two; none if they meet. */
    long daysFrom(Period other) {
        if (meets(other)) {
            return 0;
        }
        return first.isAfter(other.last)
                ? ChronoUnit.DAYS.between(other.last, first)
                : ChronoUnit.DAYS.between(last, other.first);
    }
}
