package io.github.entente.event;

import io.github.entente.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Somebody stating a position.
 *
 * @param speakers who speaks: one actor, or all who put their name to a joint statement
 * @param behalf for whom: the state of an official, the body of its spokesperson; empty for a state itself and for joint statements
 * @param addressees whom the words are spoken to
 * @param toward the actors, mostly states, the position is about or directed at; never the speaker's own side
 * @param venue the meeting they were spoken at, if the article says so
 */
public record Statement(
        List<Actor> speakers,
        Optional<Actor> behalf,
        Act act,
        List<Actor> addressees,
        List<Actor> toward,
        Position position,
        When when,
        Optional<Meeting> venue,
        List<Evidence> evidence)
        implements Event {

    public Statement {
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("a statement needs a speaker");
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a statement needs evidence");
        }
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
        toward = List.copyOf(toward);
        evidence = List.copyOf(evidence);
    }

    public Statement withTopics(List<Topic> topics) {
        return new Statement(
                speakers,
                behalf,
                act,
                addressees,
                toward,
                new Position(position.span(), topics, position.stance()),
                when,
                venue,
                evidence);
    }
}
