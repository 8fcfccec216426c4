package io.github.entente.event;

import io.github.entente.article.Span;
import java.util.List;

/**
 * What is stated.
 *
 * @param span the words that state it, in the article's text; the sentence around them is the statement's evidence
 * @param topics concepts of ontology/topics.ttl, best first; several may apply
 */
public record Position(Span span, List<Topic> topics, Stance stance) {

    public Position {
        topics = List.copyOf(topics);
    }

    public enum Stance {
        FOR,
        AGAINST,
        NEUTRAL
    }
}
