package io.github.entente.event;

import io.github.entente.article.Article;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Optional;

/** A date as exactly as an article gives it. */
public sealed interface When {

    record Day(LocalDate value) implements When {}

    record Month(YearMonth value) implements When {}

    record InYear(Year value) implements When {}

    /** The article does not say. */
    record Unknown() implements When {}

    Unknown UNKNOWN = new Unknown();

    static When day(LocalDate value) {
        return new Day(value);
    }

    /** Whether all of it lies before a day; not so where the article does not say. */
    default boolean isBefore(LocalDate day) {
        if (this instanceof Day own) {
            return own.value().isBefore(day);
        } else if (this instanceof Month month) {
            return month.value().isBefore(YearMonth.from(day));
        } else if (this instanceof InYear year) {
            return year.value().isBefore(Year.from(day));
        }
        return false;
    }

    /** Whether all of it lies more than so long before an article; not so where the article does not say when it came out. */
    default boolean isBefore(Article article, Period gap) {
        return article.published()
                .filter(published -> isBefore(published.date().minus(gap)))
                .isPresent();
    }

    /** No more exact than the month. */
    default When month() {
        return this instanceof Day day ? new Month(YearMonth.from(day.value())) : this;
    }

    /** Whether this is the month or the year of a day or a month. */
    default boolean holds(When finer) {
        Optional<YearMonth> month = finer instanceof Day day
                ? Optional.of(YearMonth.from(day.value()))
                : finer instanceof Month own ? Optional.of(own.value()) : Optional.empty();
        return this instanceof Month own && finer instanceof Day && month.equals(Optional.of(own.value()))
                || this instanceof InYear year && month.map(Year::from).equals(Optional.of(year.value()));
    }

    /** The date in ISO form, coarse where the article is: "2024-09-23", "2024-09", "2024". */
    default Optional<Temporal> temporal() {
        if (this instanceof Day day) {
            return Optional.of(day.value());
        } else if (this instanceof Month month) {
            return Optional.of(month.value());
        } else if (this instanceof InYear year) {
            return Optional.of(year.value());
        }
        return Optional.empty();
    }
}
