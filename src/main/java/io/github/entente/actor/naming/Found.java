package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.article.Span;
import java.util.List;

/** A mention in the making: as {@link Mention}, with the tokens it covers. */
public record Found(
        Span span, int first, int last, int head, List<Actor> actors, Mention.Kind kind, double confidence) {

    public boolean means(Class<? extends Actor> type) {
        return actors.size() == 1 && type.isInstance(actors.get(0));
    }

    public Actor actor() {
        return actors.get(0);
    }

    public Mention mention(int sentence) {
        return new Mention(span, sentence, head, actors, kind, confidence);
    }
}
