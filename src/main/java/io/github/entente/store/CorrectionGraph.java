package io.github.entente.store;

import io.github.entente.graph.Correction;
import io.github.entente.graph.Corrections;
import io.github.entente.graph.Iris;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;

/** Which facts were judged wrong: in a graph of its own, which no article owns and no building, loading or withdrawing of one changes. */
final class CorrectionGraph {

    private static final Var X = Var.alloc("x");

    private final Sparql sparql;

    CorrectionGraph(Sparql sparql) {
        this.sparql = sparql;
    }

    Corrections all() {
        Model model = new LinkedHashModel();
        sparql.select(Template.query("SELECT ?s ?p ?o { GRAPH corrections: { ?s ?p ?o } }"))
                .forEach(row -> model.add(
                        (Resource) Bridge.value(row.get("s")),
                        (IRI) Bridge.value(row.get("p")),
                        Bridge.value(row.get("o")),
                        Iris.CORRECTIONS));
        return Corrections.in(model);
    }

    /** The graph of an article, to be judged. */
    Model article(IRI article) {
        Model model = new LinkedHashModel();
        sparql.select(Template.query("SELECT ?s ?p ?o { GRAPH ?x { ?s ?p ?o } }", X, List.of(Bridge.node(article))))
                .forEach(row -> model.add(
                        (Resource) Bridge.value(row.get("s")),
                        (IRI) Bridge.value(row.get("p")),
                        Bridge.value(row.get("o")),
                        article));
        return model;
    }

    /** Makes room for others of the same names: of one fact there is one correction, the newest. */
    void forget(Collection<Node> corrections) {
        SharedGraph.batches(corrections)
                .forEach(batch -> sparql.update(Template.update(
                        "DELETE { GRAPH corrections: { ?x ?p ?o } } WHERE { GRAPH corrections: { ?x ?p ?o } }",
                        X,
                        batch)));
    }

    /** The names of the corrections of a fact. */
    List<Node> of(IRI fact) {
        return all().all().stream()
                .filter(correction -> correction.fact().equals(fact))
                .map(Correction::iri)
                .map(Bridge::node)
                .toList();
    }
}
