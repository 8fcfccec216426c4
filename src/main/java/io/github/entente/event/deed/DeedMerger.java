package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.Deed;
import io.github.entente.event.Evidence;
import io.github.entente.event.words.Sides;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes one deed of several accounts of the same in one article. */
final class DeedMerger {

    private final Sides sides;

    DeedMerger(Sides sides) {
        this.sides = sides;
    }

    List<Deed> merged(List<Deed> told) {
        List<Deed> found = new ArrayList<>();
        for (Deed deed : told) {
            int same = -1;
            for (int known = 0; known < found.size() && same < 0; known++) {
                same = isSame(found.get(known), deed) ? known : -1;
            }
            if (same < 0) {
                found.add(deed);
            } else {
                found.set(same, both(found.get(same), deed));
            }
        }
        return List.copyOf(found);
    }

    private boolean isSame(Deed one, Deed other) {
        return one.act().equals(other.act())
                && sides.sides(one.doers()).equals(sides.sides(other.doers()))
                && new HashSet<>(one.targets()).equals(new HashSet<>(other.targets()))
                && (date(one).startsWith(date(other)) || date(other).startsWith(date(one)));
    }

    /** "2024-09" holds "2024-09-23", and no date holds all. */
    private static String date(Deed deed) {
        return deed.when().temporal().map(Temporal::toString).orElse("");
    }

    private static Deed both(Deed one, Deed other) {
        boolean exact = date(one).length() >= date(other).length();
        boolean done = one.status() == Deed.Status.DONE || other.status() == Deed.Status.DONE;
        return new Deed(
                one.act(),
                moreTelling(one.doers(), other.doers()),
                one.targets(),
                exact ? one.when() : other.when(),
                one.place().or(other::place),
                done ? Deed.Status.DONE : Deed.Status.ANNOUNCED,
                Evidence.of(one.evidence(), other.evidence()));
    }

    /** A minister or a ministry before the state. */
    private static List<Actor> moreTelling(List<Actor> one, List<Actor> other) {
        Set<Actor> states = new HashSet<>(one);
        states.removeIf(actor -> !(actor instanceof Actor.State));
        return states.size() == one.size() ? other : one;
    }
}
