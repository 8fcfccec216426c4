package io.github.entente.event;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import java.util.List;
import java.util.Optional;

/**
 * Actors who meet, met or were to meet.
 *
 * @param participants two or more, each once, in the order of the text
 * @param beside the multilateral occasion it took place beside ("UN General Assembly"), as the article names it
 */
public record Meeting(
        List<Actor> participants,
        When when,
        Optional<Place> place,
        Mode mode,
        Status status,
        Optional<String> beside,
        List<Evidence> evidence)
        implements Event {

    public Meeting {
        if (participants.size() < 2) {
            throw new IllegalArgumentException("a meeting takes two, not " + participants);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a meeting needs evidence");
        }
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
    }

    /** The same meeting with another date. */
    public Meeting on(When date) {
        return new Meeting(participants, date, place, mode, status, beside, evidence);
    }

    /** The same meeting somewhere. */
    public Meeting at(Optional<Place> where) {
        return new Meeting(participants, when, where, mode, status, beside, evidence);
    }

    /** How they met; the names are those of ontology/entente.ttl (ent:inPerson). */
    public enum Mode {
        IN_PERSON,
        PHONE,
        VIDEO,
        MULTILATERAL
    }

    public enum Status {
        HELD,
        PLANNED,
        CANCELLED
    }
}
