package io.github.entente.article.parts;

import io.github.entente.article.Dateline;
import io.github.entente.article.Part;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.date.DateFound;
import io.github.entente.article.date.Dates;
import io.github.entente.article.date.Stamp;
import io.github.entente.article.date.StampChoice;
import io.github.entente.article.date.Weekdays;
import io.github.entente.article.parts.PartPattern.Role;
import io.github.entente.article.text.Blank;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Collects when, where and by whom a text says it was published; what is said first and most plainly counts. */
final class Signature {

    private final Dates dates;
    private final Publishers publishers;
    private final List<Stamp> stamps = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final Set<Integer> years = new TreeSet<>();
    private final List<LocalDate> near = new ArrayList<>();
    private Optional<MonthDay> day = Optional.empty();
    private Predicate<LocalDate> mentioned = date -> false;
    private Optional<DayOfWeek> opening = Optional.empty();
    private Supplier<Optional<Integer>> weekdays = Optional::empty;
    private Optional<LocalDate> addressed = Optional.empty();
    private Optional<Dateline> dateline = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<String> signed = Optional.empty();

    Signature(Dates dates, Publishers publishers) {
        this.dates = dates;
        this.publishers = publishers;
    }

    /**
     * The dates of a header line.
     *
     * @param unlabelled what those are of which it does not say so; all where it is {@code LATE}, as behind the story labels too may be those of
     *     other articles
     */
    void header(String line, HeaderLine header, Stamp.Rank unlabelled) {
        headers.add(line);
        for (HeaderLine.Dated dated : header.dates()) {
            Stamp.Rank rank = dated.role()
                    .map(role -> role == HeaderWords.Role.UPDATED ? Stamp.Rank.UPDATED : Stamp.Rank.PUBLISHED)
                    .filter(known -> unlabelled != Stamp.Rank.LATE)
                    .orElse(unlabelled);
            stamps.add(new Stamp(rank, dated.found()));
        }
    }

    /** A date that is weaker than a header line's: in the headline, behind the story. */
    void date(Stamp.Rank rank, String line) {
        dates.find(line).ifPresent(found -> stamps.add(new Stamp(rank, found)));
    }

    /** A day without a year in the header. */
    public void day(MonthDay named) {
        day = day.or(() -> Optional.of(named));
    }

    /** The day in the article's own address. */
    void address(LocalDate named) {
        addressed = addressed.or(() -> Optional.of(named));
    }

    /** A caption: pictures are mostly of the day before. */
    void caption(String line) {
        dates.find(line).ifPresent(found -> near.add(found.time().date()));
    }

    /**
     * All that is said: days it names tell which of two readings of a date is meant.
     *
     * @param lead the first paragraph of the story
     */
    void story(String text, Optional<String> lead) {
        opening = lead.flatMap(Weekdays::first);
        mentioned = date -> dates.mentions(text, date);
        weekdays = () -> new Weekdays(dates).year(text);
    }

    /** A newsroom's name on a line of its own. */
    void publisher(String name) {
        signed = signed.or(() -> Optional.of(publishers.named(name)));
    }

    /** @param dated whether the dates of the line are known already */
    void note(PartPattern.Mark mark, boolean dated) {
        Optional<DateFound> date = dated
                ? Optional.empty()
                : mark.group("date").flatMap(words -> dates.all(words).stream().findFirst());
        Optional<String> name = mark.group("publisher");
        Role role = mark.row().role();
        mark.group("year").ifPresent(year -> years.add(Integer.valueOf(year)));
        if (role == Role.PUBLISHED || role == Role.MASTHEAD) {
            date.ifPresent(found -> stamps.add(new Stamp(Stamp.Rank.PUBLISHED, found)));
            signed = signed.or(() -> name.map(publishers::named));
        } else if (role == Role.UPDATED) {
            date.ifPresent(found -> stamps.add(new Stamp(Stamp.Rank.UPDATED, found)));
        } else if (role == Role.SOURCE) {
            date.ifPresent(found -> stamps.add(new Stamp(Stamp.Rank.BARE, found)));
            source = source.or(() -> name.map(publishers::named));
        } else if (role == Role.BYLINE) {
            signed = signed.or(() -> name.flatMap(publishers::signing));
        } else if (mark.row().part() == Part.Kind.DATELINE) {
            dateline(mark, date, role);
        }
    }

    private void dateline(PartPattern.Mark mark, Optional<DateFound> date, Role role) {
        date.ifPresent(found -> stamps.add(new Stamp(Stamp.Rank.DATELINE, found)));
        signed = signed.or(() -> mark.group("publisher")
                .filter(agency -> agency.chars().noneMatch(Character::isDigit))
                .map(publishers::named));
        Optional<MonthDay> named = mark.group("day")
                .flatMap(dates::day)
                .or(() -> date.filter(DateFound::isCertain)
                        .map(found -> MonthDay.from(found.time().date())));
        Optional<Dateline> found = mark.group("place")
                .map(place -> new Dateline(Blank.collapse(place).strip(), named));
        // The story's own dateline is surer than a line above it, which may name the reporter.
        dateline = role == Role.DATELINE ? found.or(() -> dateline) : dateline.or(() -> found);
    }

    /** @param hints the names the article goes by outside its text */
    Optional<PublicationTime> published(Names hints) {
        Optional<MonthDay> written = dateline.flatMap(Dateline::day);
        boolean open =
                stamps.stream().anyMatch(stamp -> stamp.found().monthFirst().isPresent());
        Optional<Dates.Order> told = open ? order() : Optional.empty();
        var outside = new StampChoice.Hints(hints.day(), hints.years(), weekdays, opening);
        return new StampChoice(stamps, written, written.or(() -> day), told, addressed, years, near, outside, mentioned)
                .time();
    }

    /** How the article writes days in figures, by the zone of its header or its newsroom. */
    private Optional<Dates.Order> order() {
        return headers.stream()
                .flatMap(line -> dates.order(line).stream())
                .findFirst()
                .or(() -> publisher().flatMap(publishers::order));
    }

    Optional<Dateline> dateline() {
        return dateline;
    }

    Optional<String> publisher() {
        return source.or(() -> signed);
    }
}
