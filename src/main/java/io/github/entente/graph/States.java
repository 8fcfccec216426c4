package io.github.entente.graph;

import io.github.entente.actor.Actor;
import java.util.Optional;

/** Finds the state of an ISO 3166-1 alpha-3 code: whoever knows states lends this to the graph. */
@FunctionalInterface
public interface States {

    States NONE = iso3 -> Optional.empty();

    Optional<Actor.State> state(String iso3);
}
