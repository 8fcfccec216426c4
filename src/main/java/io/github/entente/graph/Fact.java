package io.github.entente.graph;

import io.github.entente.article.Span;
import io.github.entente.event.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.rdf4j.model.IRI;

/** Something an article tells, with the name and number it has in the graph. */
record Fact<T>(T told, IRI iri, int number, List<Evidence> evidence) {

    /** Numbers facts from 1 in the order in which the text tells them. */
    static <T> List<Fact<T>> numbered(IRI article, String kind, List<T> told, Function<T, List<Evidence>> evidence) {
        List<T> ordered = told.stream()
                .distinct()
                .sorted(Comparator.comparing(fact -> first(evidence.apply(fact))))
                .toList();
        List<Fact<T>> facts = new ArrayList<>();
        for (T fact : ordered) {
            int number = facts.size() + 1;
            facts.add(new Fact<>(fact, Iris.fact(article, kind, number), number, inTextOrder(evidence.apply(fact))));
        }
        return List.copyOf(facts);
    }

    private static Span first(List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::span)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<Evidence> inTextOrder(List<Evidence> evidence) {
        return evidence.stream()
                .distinct()
                .sorted(Comparator.comparing(Evidence::span))
                .toList();
    }
}
