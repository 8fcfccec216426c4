package io.github.entente.server.explorer.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * What a store holds, as it was when it was read.
 *
 * @param facts in the order of time, what has none last
 * @param articles by IRI
 * @param actors by IRI
 * @param places names by IRI, by language
 * @param same meetings by the meeting they are the same as: the first by name of those that are one
 */
public record Facts(
        List<Fact> facts,
        Map<String, Article> articles,
        Map<String, Actor> actors,
        Map<String, Map<String, String>> places,
        Map<String, String> same,
        Terms terms,
        Map<String, Fact> byId) {

    private static final String LAST = "9999-99-99";

    public Facts {
        facts = List.copyOf(facts);
        articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
        actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    }

    /**
     * Reads all there is; some seconds for ten thousand articles.
     *
     * @param stop whether nobody waits for it any more: a {@link CancellationException} then
     */
    public static Facts of(DatasetGraph dataset, BooleanSupplier stop) {
        return Txn.calculateRead(dataset, () -> read(dataset, stop));
    }

    private static Facts read(DatasetGraph dataset, BooleanSupplier stop) {
        Terms terms = Terms.shipped();
        Page shared = Page.of(dataset, Names.SHARED);
        Map<String, Actor> actors = Actors.of(shared);
        Map<String, Article> articles = new TreeMap<>();
        List<Fact> facts = new ArrayList<>();
        for (Iterator<Node> graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
            Node graph = graphs.next();
            if (stop.getAsBoolean()) {
                throw new CancellationException("reading the store was stopped");
            }
            if (graph.isURI() && graph.getURI().startsWith(Names.ARTICLES)) {
                ArticleFacts told = new ArticleFacts(Page.of(dataset, graph), graph, actors, terms);
                articles.put(graph.getURI(), told.article());
                told.read().forEach(facts::add);
            }
        }
        facts.sort(Comparator.comparing((Fact fact) -> fact.when().orElse(LAST))
                .thenComparing(fact -> fact.article().id())
                .thenComparing(Fact::id));
        Map<String, Fact> byId = new HashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        Map<String, String> same = new HashMap<>();
        dataset.find(Names.SAMENESS, Node.ANY, Names.SAME_MEETING, Node.ANY)
                .forEachRemaining(quad -> same.merge(
                        quad.getSubject().getURI(),
                        first(quad.getSubject().getURI(), quad.getObject().getURI()),
                        Facts::first));
        return new Facts(facts, articles, actors, Actors.places(shared), same, terms, byId);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The name of the meeting that several articles tell, of one's telling of it. */
    public String meeting(Fact telling) {
        return same.getOrDefault(telling.id(), telling.id());
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
