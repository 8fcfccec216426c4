package io.github.entente.article.date;

import io.github.entente.article.PublicationTime;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date in a line.
 *
 * @param time what it says; where it can be read in two ways, with the day first
 * @param monthFirst what it says with the month first, where that is another day
 * @param line the line, normalised
 * @param start where it begins in that line
 * @param end one past its end
 */
public record DateFound(PublicationTime time, Optional<PublicationTime> monthFirst, String line, int start, int end) {

    private static final Pattern TWELVE_HOURS = Pattern.compile("(?i)[ap]m\\b");

    /** How many letters and digits of the line do not belong to it. */
    public long rest() {
        return (line.substring(0, start) + line.substring(end))
                .chars()
                .filter(Character::isLetterOrDigit)
                .count();
    }

    /** How the day is written, by the hour beside it: who writes the month first counts hours to twelve. */
    Optional<Dates.Order> orderOfClock() {
        boolean twelve = TWELVE_HOURS.matcher(line.substring(start, end)).find();
        return time.time().filter(hour -> !twelve).map(hour -> Dates.Order.DMY);
    }

    /** The same where it can be read in two ways of which one falls on a weekday: "Wed, 09/10/1997". */
    DateFound on(DayOfWeek weekday) {
        List<PublicationTime> fitting = readings().stream()
                .filter(reading -> reading.date().getDayOfWeek() == weekday)
                .toList();
        return fitting.size() == 1 ? new DateFound(fitting.get(0), Optional.empty(), line, start, end) : this;
    }

    public boolean isCertain() {
        return monthFirst.isEmpty();
    }

    /** What it may be. What day it is when it is read must not tell: the same article gives the same facts next year. */
    List<PublicationTime> readings() {
        return Stream.concat(Stream.of(time), monthFirst.stream()).toList();
    }
}
