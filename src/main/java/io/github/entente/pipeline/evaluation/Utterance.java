package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Actor;
import io.github.entente.article.Span;
import io.github.entente.event.Statement;
import java.util.stream.Stream;

/** A statement by one of those who make it. */
record Utterance(Actor speaker, Statement statement) {

    static Stream<Utterance> of(Statement statement) {
        return statement.speakers().stream().map(speaker -> new Utterance(speaker, statement));
    }

    Span span() {
        return statement.position().span();
    }
}
