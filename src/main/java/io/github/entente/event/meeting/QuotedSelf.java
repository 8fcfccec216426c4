package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
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

/** Whom "I" and "we" mean in what somebody is quoted with. Where a whole text is somebody's own words, the actor room knows it. */
final class QuotedSelf {

    private final Document document;
    private final Sides sides;
    private final EventWords words;
    private final List<List<Attribution>> speech;

    QuotedSelf(Document document, Sides sides, EventWords words, List<List<Attribution>> speech) {
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
        return speaker(clause.sentence(), token.span());
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
}
