package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.article.Article;
import io.github.entente.event.Meeting;
import io.github.entente.event.When;
import io.github.entente.event.words.Sides;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where those met of whom their own sentence does not say it: where one of them met others that day, where the reporter wrote, where one had
 * travelled, and from where the host governs.
 */
final class UnderstoodPlaces {

    /** So many days a visitor stays in one town. */
    private static final int STAY = 2;

    /** So many days before or after a journey is told for, a meeting may be part of it. */
    private static final int LONGEST_VISIT = 7;

    private final Sides sides;
    private final Article article;
    private final Optional<Place> dateline;
    private final List<Journey> journeys;

    UnderstoodPlaces(Sides sides, Article article, Optional<Place> dateline, List<Journey> journeys) {
        this.sides = sides;
        this.article = article;
        this.dateline = dateline;
        this.journeys = journeys;
    }

    List<Meeting> in(List<MeetingDraft> drafts) {
        return drafts.stream().map(draft -> settled(draft, drafts)).toList();
    }

    private Meeting settled(MeetingDraft draft, List<MeetingDraft> all) {
        Meeting meeting = draft.meeting();
        boolean there = meeting.mode() == Meeting.Mode.IN_PERSON || meeting.mode() == Meeting.Mode.MULTILATERAL;
        if (!there || meeting.place().isPresent() || meeting.status() == Meeting.Status.CANCELLED) {
            return meeting;
        }
        Meeting dated = meeting.on(duringVisit(meeting));
        return dated.at(thatDay(meeting, all)
                .or(() -> isNews(meeting) ? dateline : Optional.empty())
                .or(() -> thatStay(meeting, all))
                // of whom one met on a visit nobody says, nor in which towns
                .or(() -> draft.implied() ? Optional.empty() : travelled(meeting))
                .or(() -> draft.beside() ? Optional.empty() : draft.seat()));
    }

    /** Whether the reporter wrote where and when those met, which needs no telling then. */
    private boolean isNews(Meeting meeting) {
        return meeting.status() == Meeting.Status.HELD
                && article.published()
                        .flatMap(published -> distance(meeting.when(), When.day(published.date())))
                        .filter(days -> Math.abs(days) <= 1)
                        .isPresent();
    }

    /** "Bo met Ada in Calvessa on Monday. The same day he saw Cy": one who meets several on one day does so in one town. */
    private Optional<Place> thatDay(Meeting meeting, List<MeetingDraft> all) {
        return only(others(meeting, all)
                .filter(other -> other.when().equals(meeting.when()))
                .flatMap(other -> other.place().stream()));
    }

    /** A guest who was in a town of the host's on the day before or after. */
    private Optional<Place> thatStay(Meeting meeting, List<MeetingDraft> all) {
        return only(others(meeting, all)
                .filter(other -> distance(other.when(), meeting.when())
                        .filter(days -> Math.abs(days) <= STAY)
                        .isPresent())
                .flatMap(other -> other.place().stream())
                .filter(place -> isHosts(place, meeting.participants())));
    }

    private Stream<Meeting> others(Meeting meeting, List<MeetingDraft> all) {
        return all.stream()
                .map(MeetingDraft::meeting)
                .filter(other -> other.status() == meeting.status() && other.when() instanceof When.Day)
                .filter(other -> other.participants().stream()
                        .anyMatch(actor -> actor instanceof Actor.Person
                                && meeting.participants().contains(actor)));
    }

    /** "Arrives in Rome tonight. President Ada will hold talks with him." */
    private Optional<Place> travelled(Meeting meeting) {
        return only(journeys.stream()
                .filter(journey -> meeting.participants().stream().anyMatch(journey.travellers()::contains))
                .filter(journey -> isHosts(journey.goal(), others(meeting, journey.travellers())))
                .filter(journey -> isDuring(meeting, journey))
                .map(Journey::goal));
    }

    private static List<Actor> others(Meeting meeting, Set<Actor> travellers) {
        return meeting.participants().stream()
                .filter(actor -> !travellers.contains(actor))
                .toList();
    }

    /** "Ada arrives tonight; Bo, too, is to meet the guest": some day of the visit. */
    private When duringVisit(Meeting meeting) {
        if (!(meeting.when() instanceof When.Unknown) || meeting.status() != Meeting.Status.PLANNED) {
            return meeting.when();
        }
        return journeys.stream()
                .filter(journey -> meeting.participants().stream().anyMatch(journey.travellers()::contains))
                .filter(journey -> isHosts(journey.goal(), others(meeting, journey.travellers())))
                .map(Journey::when)
                .filter(When.Day.class::isInstance)
                .map(day -> (When) new When.Month(YearMonth.from(((When.Day) day).value())))
                .findFirst()
                .orElse(meeting.when());
    }

    private boolean isDuring(Meeting meeting, Journey journey) {
        Optional<When> published = article.published().map(time -> When.day(time.date()));
        When met = meeting.when() instanceof When.Unknown ? published.orElse(When.UNKNOWN) : meeting.when();
        When gone = journey.when() instanceof When.Unknown ? published.orElse(When.UNKNOWN) : journey.when();
        return met.equals(gone)
                || distance(gone, met)
                        .filter(days -> Math.abs(days) <= LONGEST_VISIT)
                        .isPresent();
    }

    private boolean isHosts(Place place, List<Actor> hosts) {
        return place.country()
                .flatMap(sides::state)
                .filter(state -> hosts.stream()
                        .anyMatch(
                                actor -> sides.side(actor).filter(state::equals).isPresent()))
                .isPresent();
    }

    private static Optional<Place> only(Stream<Place> places) {
        Set<Place> all = places.collect(Collectors.toSet());
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    private static Optional<Long> distance(When one, When other) {
        return one instanceof When.Day first && other instanceof When.Day second
                ? Optional.of(ChronoUnit.DAYS.between(first.value(), second.value()))
                : Optional.empty();
    }
}
