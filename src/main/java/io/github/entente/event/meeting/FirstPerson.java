package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom "I" and "we" mean: who speaks the words they stand in, or whose turn it is in a transcript ("Minister Ada: I have met Bo."). */
final class FirstPerson {

    /** So many words may stand before the colon of a turn: a title, a name and an office. */
    private static final int LONGEST_LABEL = 12;

    private final Document document;
    private final Sides sides;
    private final EventWords words;
    private final List<List<Attribution>> speech;

    FirstPerson(Document document, Sides sides, EventWords words, List<List<Attribution>> speech) {
        this.document = document;
        this.sides = sides;
        this.words = words;
        this.speech = speech;
    }

    Optional<Actor> of(Clause clause, int word) {
        Token token = clause.token(word);
        if (!token.tag().equals("PRP")
                || !words.has("first-person", token.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return speaker(clause.sentence(), token.span()).or(() -> turn(clause.sentence()));
    }

    private Optional<Actor> speaker(Sentence sentence, Span word) {
        return speech.get(sentence.index()).stream()
                .filter(attribution -> attribution.content().stream().anyMatch(content -> content.contains(word)))
                .flatMap(attribution -> attribution.source().stream())
                .flatMap(source -> Clause.of(document.sentences().get(source.sentence())).stream()
                        .flatMap(clause -> sides.speakers(clause, source.head()).stream()))
                .filter(sides::isOfficialPerson)
                .findFirst();
    }

    /** The person named before the last colon that begins a turn; empty where it is somebody else's, such as a reporter's. */
    private Optional<Actor> turn(Sentence sentence) {
        for (int at = sentence.index(); at >= 0; at--) {
            Sentence other = document.sentences().get(at);
            Optional<Span> label = label(other);
            if (label.isPresent()) {
                return sides.mentionsIn(other, label.get()).stream()
                        .filter(mention ->
                                mention.kind() == Mention.Kind.FULL_NAME || mention.kind() == Mention.Kind.SURNAME)
                        .flatMap(mention -> mention.actors().stream())
                        .filter(sides::isOfficialPerson)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The words before the colon at the beginning of a paragraph, where they say no more than who speaks. */
    private static Optional<Span> label(Sentence sentence) {
        boolean begins = sentence.part().kind() == Part.Kind.BODY
                && sentence.part().span().start() == sentence.span().start();
        if (!begins) {
            return Optional.empty();
        }
        for (Token token : sentence.tokens()) {
            if (token.text().equals(":")) {
                return token.index() == 0
                        ? Optional.empty()
                        : Optional.of(
                                Span.of(sentence.span().start(), token.span().start()));
            }
            if (token.index() > LONGEST_LABEL || token.isVerb() || token.tag().equals("MD")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
