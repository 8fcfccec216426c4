package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.event.When;
import java.util.Set;

/** That somebody goes, went or is to go to a state, whomever they meet there. */
record Journey(Set<Actor> travellers, Place goal, When when) {}
