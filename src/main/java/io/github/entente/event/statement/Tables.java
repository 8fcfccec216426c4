package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.event.Meeting;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sits at the table that a sentence of minutes is about: those of the meeting told last, or of the one a heading names. */
final class Tables {

    /** Longer lines without a verb are no headings. */
    private static final int LONGEST_HEADING = 9;

    private final Document document;
    private final Sides sides;
    private final List<Meeting> held;

    Tables(Document document, Sides sides, List<Meeting> meetings) {
        this.document = document;
        this.sides = sides;
        this.held = meetings.stream()
                .filter(meeting -> meeting.status() == Meeting.Status.HELD)
                .toList();
    }

    /** Empty where nobody is told to have met so far. */
    List<Actor> at(Sentence sentence) {
        for (int index = sentence.index(); index >= 0; index--) {
            Sentence before = document.sentences().get(index);
            Optional<Meeting> told = headed(before).or(() -> toldIn(before));
            if (told.isPresent()) {
                return told.map(meeting -> sides.foremost(meeting.participants()))
                        .get();
            }
        }
        return List.of();
    }

    private Optional<Meeting> toldIn(Sentence sentence) {
        return held.stream()
                .filter(meeting -> meeting.evidence().stream()
                        .anyMatch(evidence -> evidence.span().equals(sentence.span())))
                .reduce((one, next) -> next);
    }

    /** "Meeting with Speaker Bo" over a paragraph: the one meeting that only he took part in. */
    private Optional<Meeting> headed(Sentence sentence) {
        boolean heading = sentence.tokens().size() <= LONGEST_HEADING
                && sentence.tokens().stream()
                        .noneMatch(token -> token.tag().matches("VB[DZP]|MD")
                                || token.text().equals("."));
        List<Meeting> with = heading
                ? sides.mentionsIn(sentence, sentence.span()).stream()
                        .flatMap(Tables::persons)
                        .flatMap(person -> of(person).stream())
                        .distinct()
                        .toList()
                : List.of();
        return with.size() == 1 ? Optional.of(with.get(0)) : Optional.empty();
    }

    private static Stream<Actor> persons(Mention mention) {
        return mention.actors().stream().filter(Actor.Person.class::isInstance);
    }

    private List<Meeting> of(Actor person) {
        return held.stream()
                .filter(meeting -> meeting.participants().contains(person))
                .toList();
    }
}
