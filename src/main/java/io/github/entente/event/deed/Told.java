package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.Deed;
import io.github.entente.event.words.Sides;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word that tells a deed.
 *
 * @param thing what it is done with or to
 * @param follows whether who does it or to whom is understood from what stands around
 */
record Told(
        int word, int thing, DeedCue cue, List<Actor> doers, List<Actor> targets, Deed.Status status, boolean follows) {

    /** What two do to each other are two deeds, one of each, unless they do it jointly. */
    Stream<Told> each(Sides sides, boolean joint) {
        Set<Actor> both = sides.sides(doers);
        boolean mutual = !joint
                && Set.of(DeedCue.Frame.ON, DeedCue.Frame.OWN, DeedCue.Frame.THERE)
                        .contains(cue.frame())
                && both.size() == 2
                && both.equals(Set.copyOf(targets));
        return mutual ? both.stream().map(side -> of(side, sides)) : Stream.of(this);
    }

    private Told of(Actor side, Sides sides) {
        List<Actor> own = doers.stream()
                .filter(doer -> sides.sides(List.of(doer)).contains(side))
                .toList();
        List<Actor> other =
                targets.stream().filter(target -> !target.equals(side)).toList();
        return new Told(word, thing, cue, own, other, status, follows);
    }
}
