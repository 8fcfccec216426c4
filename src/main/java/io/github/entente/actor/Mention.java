package io.github.entente.actor;

import io.github.entente.article.Span;
import java.util.List;

/**
 * Words of an article that stand for actors.
 *
 * @param span the words, in the article's text
 * @param sentence index of the sentence they stand in
 * @param head index, in that sentence, of the token other words depend on: "Wang Yi" in "Chinese Foreign Minister Wang Yi" has "Yi" or "Wang"
 * @param actors who is meant: one actor, or several for "both sides"
 * @param kind how the words refer
 * @param confidence how sure it is that they mean these actors, 0 to 1
 */
public record Mention(Span span, int sentence, int head, List<Actor> actors, Kind kind, double confidence) {

    public Mention {
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("a mention means somebody");
        }
        actors = List.copyOf(actors);
    }

    public enum Kind {
        FULL_NAME,
        SURNAME,
        /** "Japan's top envoy": an office, no name. */
        ROLE,
        PRONOUN,
        /** "Tokyo" for Japan. */
        METONYM,
        /** "his Japanese counterpart". */
        COUNTERPART,
        /** "the Japanese side", "Chinese officials": a state by its people. */
        SIDE,
        /** "both sides", "the two ministers": several actors at once. */
        GROUP
    }
}
