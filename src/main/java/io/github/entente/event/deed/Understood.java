package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import java.util.List;

/**
 * Who does a deed, and to whom.
 *
 * @param follows whether that is understood from what stands around
 */
record Understood(List<Actor> doers, List<Actor> targets, boolean follows) {}
