package io.github.entente.store;

import io.github.entente.article.Article;
import io.github.entente.graph.Iris;
import io.github.entente.graph.Vocabulary.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.PROV;

/** Where else articles were found: in a graph of its own, so that the graph of an article does not depend on other sources. */
final class Copies {

    private static final Var X = Var.alloc("x");

    private final Sparql sparql;

    Copies(Sparql sparql) {
        this.sparql = sparql;
    }

    static Node node(String name) {
        return Bridge.node(Iris.copy(name));
    }

    /** Enters copies. A source is a copy of one article at most, and of none once it is an article itself. */
    void enter(Batch batch) {
        List<Node> sources = new ArrayList<>();
        List<Triple> triples = new ArrayList<>();
        batch.deposits()
                .forEach(deposit -> deposit.identity().ifPresent(identity -> sources.add(node(identity.name()))));
        for (Batch.Copy copy : batch.copies()) {
            Article found = copy.found();
            Node node = node(found.name());
            sources.add(node);
            triples.add(Triple.create(Bridge.node(copy.of()), Bridge.node(PROV.ALTERNATE_OF), node));
            triples.add(Triple.create(node, RDF.type.asNode(), Bridge.node(PROV.ENTITY)));
            triples.add(Triple.create(
                    node, Bridge.node(Property.SOURCE_NAME), NodeFactory.createLiteralString(found.name())));
            Iris.address(found).ifPresent(url -> triples.add(Triple.create(node, URL, Bridge.node(url))));
            found.sourceHash()
                    .ifPresent(hash -> triples.add(Triple.create(
                            node, Bridge.node(Property.SOURCE_HASH), NodeFactory.createLiteralString(hash))));
        }
        forgetSources(sources);
        sparql.add(Graphs.COPIES, triples);
    }

    private static final Node URL = NodeFactory.createURI("https://schema.org/url");

    private void forgetSources(Collection<Node> sources) {
        SharedGraph.batches(sources).forEach(batch -> sparql.update(Template.update("""
                                DELETE { GRAPH copies: { ?article prov:alternateOf ?x . ?x ?p ?o } }
                                WHERE { GRAPH copies: { ?article prov:alternateOf ?x . ?x ?p ?o } }""", X, batch)));
    }

    /** The copies of articles. */
    List<Node> of(Collection<Node> articles) {
        return SharedGraph.batches(articles).stream()
                .flatMap(batch -> sparql
                        .select(Template.query(
                                "SELECT ?copy { GRAPH copies: { ?x prov:alternateOf ?copy } }", X, batch))
                        .stream())
                .map(row -> row.get("copy"))
                .toList();
    }

    void forget(Collection<Node> articles) {
        forgetSources(of(articles));
    }

    /** What was found elsewhere of one article is a copy of another now. */
    void hand(Node from, Node to) {
        List<Triple> handed = of(List.of(from)).stream()
                .map(copy -> Triple.create(to, Bridge.node(PROV.ALTERNATE_OF), copy))
                .toList();
        sparql.add(Graphs.COPIES, handed);
        sparql.update(Template.update(
                "DELETE { GRAPH copies: { ?x prov:alternateOf ?copy } } WHERE { GRAPH copies: { ?x prov:alternateOf ?copy } }",
                X,
                List.of(from)));
    }
}
