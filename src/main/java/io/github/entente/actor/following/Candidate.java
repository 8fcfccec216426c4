package io.github.entente.actor.following;

import io.github.entente.actor.Actor;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
import java.util.List;

/**
 * What a pronoun may stand for: an actor, several named together, or a common noun, which is no actor but may be what is meant.
 *
 * @param head the token other words depend on
 * @param actors nobody for a common noun
 * @param certainty how sure it is that the words name these together: 1, or less for two who merely stand in one clause
 */
record Candidate(int first, int last, int head, List<Actor> actors, double certainty) {

    Candidate {
        actors = List.copyOf(actors);
    }

    static Candidate of(Line line, Found found) {
        return new Candidate(found.first(), found.last(), head(line, found), found.actors(), 1);
    }

    /** "Foreign minister Ada Bo had ...", "her counterpart, Ada Bo, had ...": parsers may hang the name below its title. */
    private static int head(Line line, Found found) {
        return line.tree()
                .filter(tree -> tree.head(found.head()) >= 0
                        && tree.head(found.head()) < found.first()
                        && (tree.is(found.head(), "appos")
                                || tree.is(found.head(), "dep")
                                || tree.is(found.head(), "flat"))
                        && isTitle(line, tree.head(found.head())))
                .map(tree -> tree.head(found.head()))
                .orElse(found.head());
    }

    private static boolean isTitle(Line line, int token) {
        return line.isCounterpart(token) || line.isOfOffice(token);
    }

    boolean isActor() {
        return !actors.isEmpty();
    }
}
