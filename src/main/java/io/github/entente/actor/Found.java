package io.github.entente.actor;

import io.github.entente.article.Span;
import java.util.List;

/** A mention in the making: as {@link Mention}, with the tokens it covers. */
record Found(Span span, int first, int last, int head, List<Actor> actors, Mention.Kind kind, double confidence) {

    boolean means(Class<? extends Actor> type) {
        return actors.size() == 1 && type.isInstance(actors.get(0));
    }

    Actor actor() {
        return actors.get(0);
    }

    Mention mention(int sentence) {
        return new Mention(span, sentence, head, actors, kind, confidence);
    }
}
