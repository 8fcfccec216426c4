package io.github.entente.actor;

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

    static Candidate of(Found found) {
        return new Candidate(found.first(), found.last(), found.head(), found.actors(), 1);
    }

    boolean isActor() {
        return !actors.isEmpty();
    }
}
