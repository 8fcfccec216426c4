package io.github.entente.event.words;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.language.Sentence;
import java.util.Collection;
import java.util.List;

/** How surely a sentence names those of whom it tells something: the less it says, the easier the wrong one is taken. */
public enum Naming {
    /** By their names, or by words that leave no doubt. */
    SURE,
    LIKELY,
    GUESSED,
    /** Somewhere else in the article. */
    ELSEWHERE;

    private static final double CERTAIN = 0.9;
    private static final double PROBABLE = 0.75;

    /** That of the one who is named worst. */
    public static Naming of(Collection<Actor> actors, Sentence sentence, Sides sides) {
        List<Mention> mentions = sides.mentionsIn(sentence, sentence.span());
        return actors.stream()
                .map(actor -> of(actor, mentions, sides))
                .reduce(SURE, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private static Naming of(Actor actor, List<Mention> mentions, Sides sides) {
        double best = mentions.stream()
                .filter(mention -> mention.actors().contains(actor)
                        || actor instanceof Actor.State
                                && sides.sides(mention.actors()).contains(actor))
                .mapToDouble(Mention::confidence)
                .max()
                .orElse(0);
        if (best >= CERTAIN) {
            return SURE;
        } else if (best >= PROBABLE) {
            return LIKELY;
        }
        return best > 0 ? GUESSED : ELSEWHERE;
    }
}
