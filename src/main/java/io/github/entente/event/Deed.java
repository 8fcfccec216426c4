package io.github.entente.event;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import java.util.List;
import java.util.Optional;

/**
 * What one side does to another beside meeting it and talking: it bans, expels, signs, deploys.
 *
 * @param act what is done: the local name of a concept of ontology/acts.ttl, such as "expel"
 * @param doers who does it, each once, in the order of the text
 * @param targets the sides it is done to; of what several do together, all of them
 */
public record Deed(
        Act act,
        List<Actor> doers,
        List<Actor> targets,
        When when,
        Optional<Place> place,
        Status status,
        List<Evidence> evidence)
        implements Event {

    public Deed {
        if (doers.isEmpty() || targets.isEmpty()) {
            throw new IllegalArgumentException("a deed needs a doer and a target, not " + doers + " and " + targets);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a deed needs evidence");
        }
        doers = List.copyOf(doers);
        targets = List.copyOf(targets);
        evidence = List.copyOf(evidence);
    }

    public enum Status {
        DONE,
        /** Decided or promised: "will lift the ban". */
        ANNOUNCED
    }
}
