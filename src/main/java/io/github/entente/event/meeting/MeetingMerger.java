package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.event.Evidence;
import io.github.entente.event.Meeting;
import io.github.entente.event.When;
import io.github.entente.event.words.Sides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one meeting of those that an article tells more than once: the lead, the caption and "during the talks" further down. Two tell the same
 * one when those who meet fit, nothing else contradicts, and neither is another occasion. A vaguer account is no second meeting.
 */
final class MeetingMerger {

    /** Days. */
    private static final int LONGEST_VISIT = 7;

    /** So many days ago is no "last week". */
    private static final int LATELY = 2;

    private final Sides sides;
    private final Strangers strangers;
    private final Undated undated;

    MeetingMerger(Sides sides, Undated undated) {
        this.sides = sides;
        this.strangers = new Strangers(sides);
        this.undated = undated;
    }

    List<MeetingDraft> merged(List<MeetingDraft> drafts) {
        List<MeetingDraft> kept = new ArrayList<>();
        List<MeetingDraft> order = new ArrayList<>(named(drafts));
        // what is only implied or has no date joins what is told in full; a headline confirms
        order.sort(Comparator.comparing(MeetingDraft::isHeadline)
                .thenComparing(draft -> !draft.isDated())
                .thenComparing(MeetingDraft::implied));
        for (MeetingDraft next : order) {
            MeetingDraft draft = next.isDated() || !next.isHeld() ? next : dated(next, kept);
            Optional<MeetingDraft> same = match(kept, draft);
            if (same.isPresent()) {
                kept.set(kept.indexOf(same.get()), both(same.get(), draft));
            } else if (!draft.isHeadline()) {
                kept.add(draft);
            }
        }
        kept.removeIf(draft -> draft.implied() && kept.stream().anyMatch(other -> tellsMore(other, draft)));
        kept.sort(Comparator.comparing(draft -> draft.sentence().index()));
        return kept;
    }

    /** Where the lead tells of two states only, the headline may name who met for them: "Ada hosts Bo". */
    private List<MeetingDraft> named(List<MeetingDraft> drafts) {
        List<MeetingDraft> headlines = drafts.stream()
                .filter(MeetingDraft::isHeadline)
                .filter(draft -> draft.meeting().participants().stream().allMatch(Actor.Person.class::isInstance))
                .toList();
        return drafts.stream()
                .map(draft -> headlines.stream()
                        .filter(headline -> undated.isLead(draft)
                                && draft.meeting().participants().stream().allMatch(Actor.State.class::isInstance)
                                && sides.sides(headline.meeting().participants())
                                        .equals(sides.sides(draft.meeting().participants())))
                        .findFirst()
                        .map(headline -> draft.of(headline.meeting().participants()))
                        .orElse(draft))
                .toList();
    }

    /**
     * A telling without a date: of what the same sentence dates, or of what happened when its surroundings say; "the talks", which are no event
     * of their own, of any that fits; else a meeting of its own.
     */
    private MeetingDraft dated(MeetingDraft next, List<MeetingDraft> kept) {
        if (next.elsewhere()) {
            return next;
        }
        MeetingDraft dated = undated.dated(next);
        boolean inSentence = kept.stream()
                .filter(other -> same(other, next))
                .anyMatch(other -> other.sentence().equals(next.sentence()));
        boolean thatDay = kept.stream()
                .filter(other -> same(other, dated))
                .anyMatch(other -> other.meeting().when().equals(dated.meeting().when()));
        boolean vague = !next.event()
                && kept.stream()
                        .filter(other -> other.background() == next.background())
                        .filter(other -> !undated.isLead(next) || !undated.isLongAgo(other))
                        .anyMatch(other -> same(other, next));
        // "pledged this week", "has met" tell more of the day of their talks than that of the article does
        boolean supposed = undated.isSupposed(next);
        boolean coarse = kept.stream()
                .filter(other -> supposed || other.recent())
                .filter(other -> other.meeting().when().holds(undated.published()))
                .anyMatch(other -> same(other, next));
        boolean away = kept.stream().anyMatch(other -> isElsewhere(other.meeting(), dated.meeting()));
        return inSentence || !thatDay && vague || coarse || away ? next : dated;
    }

    /** Whether one who met in one town that day cannot have met the same in a town of another state. */
    private boolean isElsewhere(Meeting one, Meeting other) {
        return one.place().isPresent()
                && other.place().isPresent()
                && one.place().get().country().isPresent()
                && other.place().get().country().isPresent()
                && !one.place().get().country().equals(other.place().get().country())
                && one.when().equals(other.when())
                && partiesFit(one, other);
    }

    /** The telling of the same meeting that is nearest: of one date, in the same sentence, before this one, first. */
    private Optional<MeetingDraft> match(List<MeetingDraft> kept, MeetingDraft next) {
        return kept.stream()
                .filter(draft -> same(draft, next))
                .min(Comparator.<MeetingDraft, Boolean>comparing(draft ->
                                !draft.meeting().when().equals(next.meeting().when()))
                        .thenComparing(draft -> !draft.sentence().equals(next.sentence()))
                        .thenComparing(draft -> draft.background() != next.background())
                        .thenComparing(draft -> draft.sentence().index()));
    }

    /** Whether one telling of a meeting leaves nothing to what another only implies. */
    private boolean tellsMore(MeetingDraft one, MeetingDraft implied) {
        return one != implied
                && !one.implied()
                && (one.isHeld() || one.meeting().status() == implied.meeting().status() || isAhead(implied))
                && partiesFit(one.meeting(), implied.meeting())
                && (datesFit(one.meeting().when(), implied.meeting().when())
                        || isDuringVisit(one.meeting(), implied.meeting()));
    }

    /** "Arrives in Rome tonight. President Bo is to meet her." */
    private boolean isAhead(MeetingDraft visit) {
        return visit.meeting().when() instanceof When.Day day
                && undated.published() instanceof When.Day today
                && !day.value().isBefore(today.value());
    }

    /** "Arrived in Rome on Monday. On Tuesday she met President Bo there." */
    private static boolean isDuringVisit(Meeting meeting, Meeting visit) {
        return visit.participants().stream().anyMatch(Actor.State.class::isInstance)
                && meeting.when() instanceof When.Day day
                && visit.when() instanceof When.Day arrival
                && !day.value().isBefore(arrival.value())
                && day.value().isBefore(arrival.value().plusDays(LONGEST_VISIT));
    }

    private boolean same(MeetingDraft first, MeetingDraft second) {
        Meeting one = first.meeting();
        Meeting other = second.meeting();
        boolean apart = (first.apart() || second.apart())
                && sides.sides(one.participants()).size()
                        != sides.sides(other.participants()).size();
        boolean otherHosts = first.seat().isPresent()
                && second.seat().isPresent()
                && !first.seat().equals(second.seat());
        if (apart || otherHosts || isEarlier(first, second) || isEarlier(second, first)) {
            return false;
        }
        boolean sameOccasion = one.status() == other.status() && datesFit(one.when(), other.when());
        boolean places = one.place().isEmpty()
                || other.place().isEmpty()
                || placesFit(one.place().get(), other.place().get())
                || one.when().equals(other.when()) && one.when() instanceof When.Day;
        return sameOccasion && places && modesFit(one, other) && partiesFit(one, other);
    }

    /** "last week", beside what happened today; "had been summoned", beside "has been summoned". */
    private boolean isEarlier(MeetingDraft one, MeetingDraft other) {
        if (one.background() && other.recent() && one.isDated()) {
            return true;
        }
        return one.background()
                && !other.background()
                && other.meeting().when() instanceof When.Day day
                && undated.published() instanceof When.Day today
                && !day.value().isBefore(today.value().minusDays(LATELY))
                && (one.meeting().when() instanceof When.Month || one.meeting().when() instanceof When.InYear);
    }

    /** One place, or a state and a town of it. */
    private boolean placesFit(Place one, Place other) {
        return one.equals(other)
                || (isLand(one) || isLand(other)) && one.country().equals(other.country());
    }

    private boolean isLand(Place place) {
        return place.country()
                .flatMap(sides::state)
                .filter(state -> state.id().equals(place.id()))
                .isPresent();
    }

    private Optional<Place> place(Optional<Place> one, Optional<Place> other) {
        return one.filter(place -> other.isEmpty() || !isLand(place)).or(() -> other);
    }

    private static boolean modesFit(Meeting one, Meeting other) {
        return remote(one.mode()) == remote(other.mode());
    }

    private static boolean remote(Meeting.Mode mode) {
        return mode == Meeting.Mode.PHONE || mode == Meeting.Mode.VIDEO;
    }

    /** The same persons; or the same states, where one of the two tells the states only. */
    private boolean partiesFit(Meeting one, Meeting other) {
        Set<Actor> first = Set.copyOf(one.participants());
        Set<Actor> second = Set.copyOf(other.participants());
        boolean within = first.containsAll(second) || second.containsAll(first);
        if (within && sides.sides(first).size() != sides.sides(second).size()) {
            // talks of two beside talks of three are others, unless nothing tells them apart
            boolean vague = (first.size() < second.size() ? one : other).when() instanceof When.Unknown;
            boolean beside = one.beside().isPresent() || other.beside().isPresent();
            return !beside && (vague || one.when().equals(other.when()));
        }
        if (within
                || !strangers.states(first, second).isEmpty()
                || !strangers.states(second, first).isEmpty()) {
            return true;
        }
        return sides.sides(first).equals(sides.sides(second)) && compatible(first, second) && compatible(second, first);
    }

    /** Whether each of these takes part in the other meeting too, or the other tells only its state. */
    private boolean compatible(Set<Actor> these, Set<Actor> others) {
        return these.stream()
                .allMatch(actor -> others.contains(actor)
                        || actor instanceof Actor.State && sides.sides(others).contains(actor)
                        || sides.side(actor).filter(others::contains).isPresent()
                        || others.stream().anyMatch(other -> actsFor(actor, other) || actsFor(other, actor)));
    }

    /** Whether a person and a body, in whose name the person meets, are of one side. */
    private boolean actsFor(Actor person, Actor body) {
        return person instanceof Actor.Person
                && body instanceof Actor.Organisation
                && sides.side(person).equals(sides.side(body));
    }

    private static boolean datesFit(When one, When other) {
        return one instanceof When.Unknown
                || other instanceof When.Unknown
                || one.equals(other)
                || one.holds(other)
                || other.holds(one);
    }

    private MeetingDraft both(MeetingDraft first, MeetingDraft second) {
        Meeting one = first.meeting();
        Meeting other = second.meeting();
        Meeting meeting = new Meeting(
                first.implied() ? participants(other, one) : participants(one, other),
                exact(one.when(), other.when()),
                place(one.place(), other.place()),
                mode(one, other),
                one.status(),
                one.beside().or(other::beside),
                Evidence.of(one.evidence(), other.evidence()));
        return new MeetingDraft(
                meeting,
                first.sentence().index() <= second.sentence().index() ? first.sentence() : second.sentence(),
                first.background() && second.background(),
                first.elsewhere() && second.elsewhere(),
                first.recent() && second.recent(),
                first.event() || second.event(),
                first.apart() || second.apart(),
                first.implied() && second.implied(),
                first.seat().or(second::seat));
    }

    private Meeting.Mode mode(Meeting one, Meeting other) {
        if (sides.sides(participants(one, other)).size() > 2) {
            return Meeting.Mode.MULTILATERAL;
        }
        return one.mode() == Meeting.Mode.IN_PERSON ? other.mode() : one.mode();
    }

    /** Persons over the bodies and states they act for, and bodies over states. */
    private List<Actor> participants(Meeting one, Meeting other) {
        Set<Actor> all = new LinkedHashSet<>(one.participants());
        all.addAll(other.participants());
        all.removeAll(strangers.states(one.participants(), other.participants()));
        all.removeAll(strangers.states(other.participants(), one.participants()));
        return sides.foremost(all);
    }

    private static When exact(When one, When other) {
        return one instanceof When.Unknown || one.holds(other) ? other : one;
    }
}
