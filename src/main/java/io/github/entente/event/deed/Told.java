package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.Deed;
import java.util.List;

/**
 * A word that tells a deed.
 *
 * @param thing what it is done with or to
 * @param follows whether who does it or to whom is understood from what stands around
 */
record Told(
        int word,
        int thing,
        DeedCue cue,
        List<Actor> doers,
        List<Actor> targets,
        Deed.Status status,
        boolean follows) {}
