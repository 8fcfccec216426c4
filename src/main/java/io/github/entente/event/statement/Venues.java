package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.event.Meeting;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Sentence;
import java.util.List;
import java.util.Optional;

/** At which of an article's meetings something was said. */
final class Venues {

    private final List<Meeting> held;
    private final Sides sides;

    Venues(List<Meeting> meetings, Sides sides) {
        this.held = meetings.stream()
                .filter(meeting -> meeting.status() == Meeting.Status.HELD)
                .toList();
        this.sides = sides;
    }

    /** The meeting told in the same sentence, else the first the speaker took part in. */
    Optional<Meeting> of(Sentence sentence, List<Actor> speakers) {
        List<Meeting> theirs = held.stream()
                .filter(meeting -> sides.sides(meeting.participants()).containsAll(sides.sides(speakers)))
                .filter(meeting -> speakers.stream().allMatch(speaker -> takesPart(speaker, meeting)))
                .toList();
        return theirs.stream()
                .filter(meeting -> meeting.evidence().stream()
                        .anyMatch(evidence -> evidence.span().equals(sentence.span())))
                .findFirst()
                .or(() -> theirs.stream().findFirst());
    }

    /** A person by name; a state by anybody of its side. */
    private boolean takesPart(Actor speaker, Meeting meeting) {
        return !(speaker instanceof Actor.Person)
                || meeting.participants().contains(speaker)
                || meeting.participants().stream().allMatch(Actor.State.class::isInstance);
    }
}
