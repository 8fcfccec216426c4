package io.github.entente.store;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.update.UpdateRequest;

/** Something that answers SPARQL: what the two kinds of store have in common below their fronts. */
interface Sparql {

    /** All rows of a SELECT query, at once: for answers known to be small. */
    List<Binding> select(Query query);

    void update(UpdateRequest request);

    /** Adds to what a graph holds. */
    void add(Node graph, Collection<Triple> triples);
}
