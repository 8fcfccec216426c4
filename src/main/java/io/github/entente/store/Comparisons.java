package io.github.entente.store;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/**
 * What was found by comparing articles: in a graph of its own. It names every article it was derived from; one that it does not name has to be
 * compared yet, so whatever stops a process between two writes, the next comparison makes up for it.
 */
final class Comparisons {

    private static final Var X = Var.alloc("x");

    private final Sparql sparql;

    Comparisons(Sparql sparql) {
        this.sparql = sparql;
    }

    /** Forgets what was found about these articles, which are still in the store as they were compared. */
    void forget(Collection<Node> articles) {
        if (sparql.select(Template.query("SELECT ?p { GRAPH sameness: { ?s ?p ?o } } LIMIT 1"))
                .isEmpty()) {
            return;
        }
        SharedGraph.batches(articles).forEach(batch -> {
            sparql.update(Template.update("""
                            DELETE { GRAPH sameness: { ?found ?p ?o } }
                            WHERE {
                              GRAPH ?x { ?fact a ?type }
                              GRAPH sameness: { ?found ?q ?fact ; a ?class ; ?p ?o }
                            }""", X, batch));
            sparql.update(Template.update("""
                            DELETE { GRAPH sameness: { ?fact ?p ?o . ?s ?q ?fact . } }
                            WHERE {
                              GRAPH ?x { ?fact a ?type }
                              { GRAPH sameness: { ?fact ?p ?o } } UNION { GRAPH sameness: { ?s ?q ?fact } }
                            }""", X, batch));
            sparql.update(Template.update("""
                            DELETE { GRAPH sameness: { sameness: prov:wasDerivedFrom ?x } }
                            WHERE { GRAPH sameness: { sameness: prov:wasDerivedFrom ?x } }""", X, batch));
            // When the last article goes, so does by which rules they were compared.
            sparql.update(Template.update("""
                            DELETE { GRAPH sameness: { sameness: ?p ?o } }
                            WHERE {
                              GRAPH sameness: { sameness: ?p ?o }
                              FILTER NOT EXISTS { GRAPH sameness: { sameness: prov:wasDerivedFrom ?article } }
                            }""", X, batch));
        });
    }
}
