package io.github.entente.server.explorer.facts;

import io.github.entente.server.explorer.facts.ArticleFacts.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
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

    /** Articles that are read in one transaction. */
    private static final int AT_ONCE = 250;

    public Facts {
        facts = List.copyOf(facts);
        articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
        actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    }

    /**
     * Reads all there is; some seconds for ten thousand articles.
     *
     * @param reading is told how far it is, and may stop it: a {@link CancellationException} then
     */
    public static Facts of(DatasetGraph dataset, Reading reading) {
        Terms terms = Terms.shipped();
        Page shared = Txn.calculateRead(dataset, () -> Page.of(dataset, Names.SHARED));
        Map<String, Actor> actors = Actors.of(shared);
        List<Node> graphs = Txn.calculateRead(
                dataset,
                () -> Iter.iter(dataset.listGraphNodes())
                        .filter(graph -> graph.isURI() && graph.getURI().startsWith(Names.ARTICLES))
                        .toList());
        reading.of(graphs.size());
        Map<String, Article> articles = new TreeMap<>();
        List<Fact> facts = new ArrayList<>();
        // A transaction belongs to a thread, and all processors read.
        List<Told> told = IntStream.rangeClosed(0, graphs.size() / AT_ONCE)
                .parallel()
                .mapToObj(part -> graphs.subList(part * AT_ONCE, Math.min((part + 1) * AT_ONCE, graphs.size())))
                .flatMap(part -> Txn.calculateRead(dataset, () -> read(part, dataset, actors, terms, reading)).stream())
                .toList();
        if (reading.isStopped()) {
            throw new CancellationException("reading the store was stopped");
        }
        for (Told article : told) {
            articles.put(article.article().id(), article.article());
            facts.addAll(article.facts());
        }
        facts.sort(Comparator.comparing((Fact fact) -> fact.when().orElse(LAST))
                .thenComparing(fact -> fact.article().id())
                .thenComparing(Fact::id));
        Map<String, Fact> byId = new HashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return new Facts(facts, articles, actors, Actors.places(shared), same(dataset), terms, byId);
    }

    private static List<Told> read(
            List<Node> graphs, DatasetGraph dataset, Map<String, Actor> actors, Terms terms, Reading reading) {
        Scan scan = new Scan(dataset);
        List<Told> told = new ArrayList<>();
        for (Node graph : graphs) {
            // No exception here: it would end the reading while another thread is still at the store, which may be
            // closed next.
            if (reading.isStopped()) {
                break;
            }
            told.add(new ArticleFacts(scan.page(graph), graph, actors, terms).read());
            reading.next();
        }
        return told;
    }

    private static Map<String, String> same(DatasetGraph dataset) {
        Map<String, String> same = new HashMap<>();
        Txn.executeRead(
                dataset,
                () -> dataset.find(Names.SAMENESS, Node.ANY, Names.SAME_MEETING, Node.ANY)
                        .forEachRemaining(quad -> same.merge(
                                quad.getSubject().getURI(),
                                first(
                                        quad.getSubject().getURI(),
                                        quad.getObject().getURI()),
                                Facts::first)));
        return same;
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
