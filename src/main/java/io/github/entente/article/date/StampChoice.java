package io.github.entente.article.date;

import io.github.entente.article.PublicationTime;
import io.github.entente.article.date.Stamp.Rank;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Chooses the time of publication among the dates an article gives. A wrong date makes every "Monday" of the article wrong; where the dates do not
 * fit together or can be read in two ways, there is none.
 *
 * @param written the day of the dateline
 * @param day the day of the dateline, or one the header gives without its year
 * @param order how the article writes days in figures, where its time zone or newsroom tell
 * @param addressed the day in its address
 * @param years those of copyright lines
 * @param near the days of its pictures
 * @param hints what else tells the year
 * @param mentioned whether the text names a day
 */
public record StampChoice(
        List<Stamp> stamps,
        Optional<MonthDay> written,
        Optional<MonthDay> day,
        Optional<Dates.Order> order,
        Optional<LocalDate> addressed,
        Set<Integer> years,
        List<LocalDate> near,
        Hints hints,
        Predicate<LocalDate> mentioned) {

    /**
     * What stands outside the text, or between its lines.
     *
     * @param named the day in the name of the file
     * @param years those in the file's name and the address
     * @param weekdays the year that weekdays beside days tell; asked only if nothing else does
     * @param opening the weekday of what the story begins with
     */
    public record Hints(
            Optional<LocalDate> named,
            Set<Integer> years,
            Supplier<Optional<Integer>> weekdays,
            Optional<DayOfWeek> opening) {}

    // East of the reporter it may be tomorrow, and the editor of a feature takes his time.
    private static final int EARLIEST = -1;
    private static final int LATEST = 7;
    private static final int LONGEST_UPDATED = 31;
    private static final int SHORTEST_STORY = 2;
    private static final int LONGEST_STORY = 3;

    public Optional<PublicationTime> time() {
        return fitting(Rank.PUBLISHED)
                .or(() -> all(Rank.PUBLISHED).findFirst())
                .or(() -> fitting(Rank.BARE))
                .or(() -> fitting(Rank.ABOVE))
                .or(() -> fitting(Rank.UPDATED).filter(this::isOfTheDay))
                .or(() -> all(Rank.DATELINE).findFirst())
                .or(this::beforeUpdate)
                .or(() -> fitting(Rank.UPDATED))
                .or(() -> addressed.filter(this::fits).map(PublicationTime::of))
                .or(() -> fitting(Rank.HEADLINE))
                .or(() -> fitting(Rank.LATE))
                .or(this::completed);
    }

    private Stream<PublicationTime> all(Rank rank) {
        return stamps.stream().filter(stamp -> stamp.rank() == rank).flatMap(stamp -> read(stamp.found()).stream());
    }

    private Optional<PublicationTime> fitting(Rank rank) {
        return all(rank).filter(time -> fits(time.date())).findFirst();
    }

    private boolean fits(LocalDate date) {
        return written.map(day -> isWithin(days(day, date), EARLIEST, LATEST)).orElse(true);
    }

    // "Updated" alone is mostly the day of publication, with a dateline that is certain.
    private boolean isOfTheDay(PublicationTime time) {
        return written.map(day -> isWithin(days(day, time.date()), EARLIEST, 1)).orElse(false);
    }

    /** An update long after the dateline's day still gives its year. */
    private Optional<PublicationTime> beforeUpdate() {
        return written.flatMap(day -> all(Rank.UPDATED)
                .flatMap(time -> last(day, time.date()).stream())
                .findFirst()
                .map(PublicationTime::of));
    }

    private static Optional<LocalDate> last(MonthDay day, LocalDate until) {
        return Stream.of(until.getYear(), until.getYear() - 1)
                .filter(day::isValidYear)
                .map(day::atYear)
                .filter(date -> isWithin(ChronoUnit.DAYS.between(date, until), 0, LONGEST_UPDATED))
                .findFirst();
    }

    /** From the day in the dateline or the header to the date, in whichever year is nearest. */
    private static long days(MonthDay day, LocalDate date) {
        return Stream.of(-1, 0, 1)
                .map(shift -> date.getYear() + shift)
                .filter(day::isValidYear)
                .map(year -> ChronoUnit.DAYS.between(day.atYear(year), date))
                .min(Comparator.comparingLong(Math::abs))
                .orElse(Long.MAX_VALUE);
    }

    private static boolean isWithin(long days, int least, int most) {
        return days >= least && days <= most;
    }

    /** The one reading of a date, or the one that the other dates, the dateline or the newsroom's habit leave. */
    private Optional<PublicationTime> read(DateFound found) {
        List<PublicationTime> readings = found.readings();
        if (readings.size() < 2) {
            return readings.stream().findFirst();
        }
        return only(readings.stream()
                        .filter(time -> certain()
                                .anyMatch(date ->
                                        isWithin(Math.abs(ChronoUnit.DAYS.between(time.date(), date)), 0, LATEST)))
                        .toList())
                .or(() -> written.isEmpty()
                        ? Optional.empty()
                        : only(readings.stream()
                                .filter(time -> fits(time.date()))
                                .toList()))
                .or(() -> only(readings.stream()
                        .filter(time -> isOf(time, mentioned, LONGEST_STORY))
                        .toList()))
                .or(() -> order.or(found::orderOfClock).map(known -> readings.get(known == Dates.Order.DMY ? 0 : 1)))
                // "05-10-2016" above "summoned the ambassador on Wednesday" is in October
                .or(() -> hints.opening()
                        .flatMap(weekday -> Stream.of(SHORTEST_STORY, LONGEST_STORY)
                                .flatMap(length -> only(readings.stream()
                                                .filter(time ->
                                                        isOf(time, date -> date.getDayOfWeek() == weekday, length))
                                                .toList())
                                        .stream())
                                .findFirst()));
    }

    // News is of the day or of the days before.
    private static boolean isOf(PublicationTime time, Predicate<LocalDate> day, int length) {
        return Stream.iterate(time.date(), date -> date.minusDays(1))
                .limit(length)
                .anyMatch(day);
    }

    private static Optional<PublicationTime> only(List<PublicationTime> readings) {
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    private Stream<LocalDate> certain() {
        return Stream.concat(
                stamps.stream()
                        .filter(stamp -> stamp.rank() != Rank.LATE)
                        .map(Stamp::found)
                        .filter(DateFound::isCertain)
                        .map(found -> found.time().date()),
                Stream.concat(addressed.stream(), near.stream()));
    }

    /** A day without a year, with the year that the pictures or the copyright give. */
    private Optional<PublicationTime> completed() {
        return day.flatMap(known -> near.stream()
                        .flatMap(picture -> next(known, picture).stream())
                        .findFirst()
                        .or(() -> hints.named().flatMap(name -> last(known, name)))
                        .or(() -> one(years).flatMap(year -> year(known, year)))
                        .or(() -> one(hints.years()).flatMap(year -> year(known, year)))
                        .or(() -> hints.weekdays().get().flatMap(year -> year(known, year))))
                .or(() -> hints.named().filter(this::fits))
                .map(PublicationTime::of);
    }

    private static Optional<Integer> one(Set<Integer> years) {
        return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
    }

    private static Optional<LocalDate> next(MonthDay day, LocalDate picture) {
        return Stream.of(picture.getYear(), picture.getYear() + 1)
                .flatMap(year -> year(day, year).stream())
                .filter(date -> isWithin(ChronoUnit.DAYS.between(picture, date), EARLIEST, LATEST))
                .findFirst();
    }

    private static Optional<LocalDate> year(MonthDay day, int year) {
        try {
            return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
