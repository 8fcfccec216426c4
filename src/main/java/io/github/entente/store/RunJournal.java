package io.github.entente.store;

import io.github.entente.graph.ArticleGraph;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** When articles were read: in a graph of its own, so that the graph of an article is the same whenever it was read. */
final class RunJournal {

    private static final Var X = Var.alloc("x");

    private final Sparql sparql;

    RunJournal(Sparql sparql) {
        this.sparql = sparql;
    }

    /** Notes that these were read now. */
    void note(Collection<ArticleGraph> graphs) {
        List<Node> runs = graphs.stream()
                .flatMap(graph -> graph.article().filter(null, RDF.TYPE, PROV.ACTIVITY).subjects().stream())
                .map(Bridge::node)
                .toList();
        SharedGraph.batches(runs).forEach(batch -> sparql.update(Template.update("""
                                DELETE { GRAPH runs: { ?x prov:endedAtTime ?before } }
                                INSERT { GRAPH runs: { ?x prov:endedAtTime ?now } }
                                WHERE { OPTIONAL { GRAPH runs: { ?x prov:endedAtTime ?before } } BIND(NOW() AS ?now) }""", X, batch)));
    }

    /** Forgets when these articles, which are still in the store, were read. */
    void forget(Collection<Node> articles) {
        SharedGraph.batches(articles).forEach(batch -> sparql.update(Template.update("""
                                DELETE { GRAPH runs: { ?run ?p ?o } }
                                WHERE { GRAPH ?x { ?run prov:used ?x } GRAPH runs: { ?run ?p ?o } }""", X, batch)));
    }
}
