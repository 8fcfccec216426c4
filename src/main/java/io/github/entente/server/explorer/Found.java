package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Part;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Where words were found: in what is stated, in a sentence that says so, in the headline, or in the name of a place or of who takes part.
 *
 * @param facts their names
 */
record Found(Set<String> facts) {

    /** @param nodes whose texts have the words */
    static Found among(Collection<Fact> facts, Set<String> nodes) {
        Set<String> found = new HashSet<>();
        for (Fact fact : facts) {
            if (tells(fact, nodes)) {
                found.add(fact.id());
            }
        }
        return new Found(found);
    }

    private static boolean tells(Fact fact, Set<String> nodes) {
        if (nodes.contains(fact.article().id())
                || fact.position().filter(nodes::contains).isPresent()
                || fact.place().filter(nodes::contains).isPresent()) {
            return true;
        }
        for (String quote : fact.quotes()) {
            if (nodes.contains(quote)) {
                return true;
            }
        }
        for (Part part : fact.parts()) {
            if (nodes.contains(part.actor().id())) {
                return true;
            }
        }
        return false;
    }

    boolean holds(Fact fact) {
        return facts.contains(fact.id());
    }
}
