package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Fact;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where words were found: in what is stated, in a sentence that says so, in the headline, or in the name of a place or of who takes part.
 *
 * @param nodes whose texts have the words
 */
record Found(Set<String> nodes) {

    boolean holds(Fact fact) {
        return nodes.contains(fact.article().id())
                || Stream.of(fact.position(), fact.place())
                        .flatMap(node -> node.stream())
                        .anyMatch(nodes::contains)
                || fact.quotes().stream().anyMatch(nodes::contains)
                || fact.parts().stream()
                        .anyMatch(part -> nodes.contains(part.actor().id()));
    }
}
