package io.github.entente.server.explorer.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * What was found when the tellings of one meeting were compared.
 *
 * @param disagreements what they disagree about: date, place, mode, status, level or participant
 */
public record Comparison(List<Shared> shared, Set<String> disagreements) {

    /**
     * A point that two accounts have in common.
     *
     * @param one the node of a position
     * @param score how alike they are, up to 1
     * @param termOne what the one calls it, where they call it differently
     */
    public record Shared(
            String one, String other, double score, Optional<String> termOne, Optional<String> termOther) {}

    /**
     * @param meetings the tellings
     * @param positions the positions stated there
     */
    public static Comparison of(DatasetGraph dataset, Set<String> meetings, Set<String> positions) {
        return Txn.calculateRead(dataset, () -> {
            List<Shared> shared = new ArrayList<>();
            for (Node alignment : about(dataset, positions, Names.ALIGNS_ONE)) {
                Page page = Page.of(dataset, Names.SAMENESS, alignment);
                Shared found = shared(page, alignment);
                if (positions.contains(found.other())) {
                    shared.add(found);
                }
            }
            shared.sort(Comparator.comparingDouble(Shared::score).reversed().thenComparing(Shared::one));
            Set<String> disagreements = new TreeSet<>();
            for (Node contradiction : about(dataset, meetings, Names.CONTRADICTS_ONE)) {
                Page page = Page.of(dataset, Names.SAMENESS, contradiction);
                page.text(contradiction, Names.CONTRADICTS_OTHER)
                        .filter(meetings::contains)
                        .flatMap(other -> page.text(contradiction, Names.ABOUT))
                        .ifPresent(disagreements::add);
            }
            return new Comparison(shared, disagreements);
        });
    }

    private static Set<Node> about(DatasetGraph dataset, Set<String> what, Node property) {
        Set<Node> found = new HashSet<>();
        what.forEach(one -> dataset.find(Names.SAMENESS, Node.ANY, property, NodeFactory.createURI(one))
                .forEachRemaining(quad -> found.add(quad.getSubject())));
        return found;
    }

    private static Shared shared(Page page, Node alignment) {
        return new Shared(
                page.text(alignment, Names.ALIGNS_ONE).orElse(""),
                page.text(alignment, Names.ALIGNS_OTHER).orElse(""),
                page.text(alignment, Names.SIMILARITY).map(Double::valueOf).orElse(0.0),
                page.text(alignment, Names.TERM_ONE),
                page.text(alignment, Names.TERM_OTHER));
    }
}
