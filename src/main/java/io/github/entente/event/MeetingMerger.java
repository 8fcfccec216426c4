package io.github.entente.event;

import io.github.entente.actor.Actor;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes one meeting of those that an article tells more than once: the lead, the caption and "during the talks" further down. Two tell the same
 * one when those who meet fit, nothing else contradicts, and neither is another occasion.
 */
final class MeetingMerger {

    private final Sides sides;

    MeetingMerger(Sides sides) {
        this.sides = sides;
    }

    List<Meeting> merged(List<Meeting> told) {
        List<Meeting> kept = new ArrayList<>();
        for (Meeting next : told) {
            Optional<Meeting> same =
                    kept.stream().filter(meeting -> same(meeting, next)).findFirst();
            if (same.isPresent()) {
                kept.set(kept.indexOf(same.get()), both(same.get(), next));
            } else {
                kept.add(next);
            }
        }
        return kept;
    }

    private boolean same(Meeting one, Meeting other) {
        boolean sameOccasion = one.status() == other.status() && datesFit(one.when(), other.when());
        boolean places = one.place().isEmpty()
                || other.place().isEmpty()
                || one.place().equals(other.place())
                || one.when().equals(other.when()) && one.when() instanceof When.Day;
        return sameOccasion && places && modesFit(one, other) && partiesFit(one, other);
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
        if (first.containsAll(second) || second.containsAll(first)) {
            return true;
        }
        return sides.sides(first).equals(sides.sides(second)) && compatible(first, second) && compatible(second, first);
    }

    /** Whether each of these takes part in the other meeting too, or the other tells only its state. */
    private boolean compatible(Set<Actor> these, Set<Actor> others) {
        return these.stream()
                .allMatch(actor -> others.contains(actor)
                        || actor instanceof Actor.State && sides.sides(others).contains(actor)
                        || sides.side(actor).filter(others::contains).isPresent());
    }

    private static boolean datesFit(When one, When other) {
        if (one instanceof When.Unknown || other instanceof When.Unknown || one.equals(other)) {
            return true;
        }
        return one instanceof When.Month month
                        && other instanceof When.Day day
                        && month.value().equals(YearMonth.from(day.value()))
                || other instanceof When.Month later
                        && one instanceof When.Day earlier
                        && later.value().equals(YearMonth.from(earlier.value()));
    }

    private Meeting both(Meeting one, Meeting other) {
        List<Evidence> evidence = Stream.concat(one.evidence().stream(), other.evidence().stream())
                .distinct()
                .toList();
        return new Meeting(
                participants(one, other),
                exact(one.when(), other.when()),
                one.place().or(other::place),
                one.mode() == Meeting.Mode.IN_PERSON ? other.mode() : one.mode(),
                one.status(),
                one.beside().or(other::beside),
                evidence);
    }

    /** Persons over the states they act for. */
    private List<Actor> participants(Meeting one, Meeting other) {
        Set<Actor> all = new LinkedHashSet<>(one.participants());
        all.addAll(other.participants());
        Set<Actor> represented = new LinkedHashSet<>();
        all.stream()
                .filter(actor -> !(actor instanceof Actor.State))
                .flatMap(actor -> sides.side(actor).stream())
                .forEach(represented::add);
        all.removeIf(actor -> actor instanceof Actor.State && represented.contains(actor));
        return List.copyOf(all);
    }

    private static When exact(When one, When other) {
        return other instanceof When.Day || one instanceof When.Unknown ? other : one;
    }
}
