package io.github.entente.store;

import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Iris;
import io.github.entente.graph.Vocabulary.Property;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.PROV;

/** What is known of texts that stood in a store before the ones that are there now: beside when articles were read, as it is no less a matter of history. */
final class Revisions {

    private static final Var X = Var.alloc("x");
    private static final Node REVISION_OF = Bridge.node(PROV.WAS_REVISION_OF);

    private final Sparql sparql;

    Revisions(Sparql sparql) {
        this.sparql = sparql;
    }

    /**
     * A text that is about to be replaced.
     *
     * @param article the one that replaces it
     * @param readings what marks it as read; empty where its source holds the new text now, so that the old one cannot come again but by a change
     */
    record Replaced(Node article, Node old, Node version, List<Triple> triples, List<Node> readings) {}

    /** What a batch is going to replace by another text. To be asked before the batch is put. */
    List<Replaced> before(Batch batch, Ledger ledger) {
        List<Replaced> found = new ArrayList<>();
        for (Batch.Deposit deposit : batch.deposits()) {
            Node article = Bridge.node(deposit.graph().iri());
            Node old = deposit.replaced().map(Bridge::node).orElse(article);
            sparql.select(Template.query("""
                            SELECT ?text ?source ?name ?read ?kept {
                              GRAPH ?x { ?x ent:textHash ?text ; ent:sourceName ?name OPTIONAL { ?x ent:sourceHash ?source } }
                              OPTIONAL { GRAPH ?x { ?run prov:used ?x } GRAPH runs: { ?run prov:endedAtTime ?read } }
                              OPTIONAL { GRAPH ledger: { ?x prov:generatedAtTime ?kept } }
                            }""", X, List.of(old))).stream()
                    .filter(row -> !row.get("text").getLiteralLexicalForm().equals(textHash(deposit.graph())))
                    .findFirst()
                    .map(row -> replaced(
                            article,
                            old,
                            row,
                            named(deposit, row.get("name").getLiteralLexicalForm()) ? List.of() : ledger.readings(old)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean named(Batch.Deposit deposit, String name) {
        return deposit.identity()
                .filter(identity -> identity.name().equals(name))
                .isPresent();
    }

    private static Replaced replaced(Node article, Node old, Binding row, List<Node> readings) {
        String text = row.get("text").getLiteralLexicalForm();
        Node version = Bridge.node(Iris.found("revision", article.getURI(), text));
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(article, REVISION_OF, version));
        triples.add(Triple.create(version, RDF.type.asNode(), Bridge.node(PROV.ENTITY)));
        triples.add(Triple.create(version, Bridge.node(Property.TEXT_HASH), row.get("text")));
        triples.add(Triple.create(version, Bridge.node(Property.SOURCE_NAME), row.get("name")));
        Optional.ofNullable(row.get("source"))
                .ifPresent(hash -> triples.add(Triple.create(version, Bridge.node(Property.SOURCE_HASH), hash)));
        Optional.ofNullable(row.get("read"))
                .or(() -> Optional.ofNullable(row.get("kept")))
                .ifPresent(time -> triples.add(Triple.create(version, Bridge.node(PROV.GENERATED_AT_TIME), time)));
        triples.add(Triple.create(
                version,
                Bridge.node(PROV.INVALIDATED_AT_TIME),
                NodeFactory.createLiteralDT(
                        Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime)));
        return new Replaced(article, old, version, triples, readings);
    }

    private static String textHash(ArticleGraph graph) {
        return graph.article().filter(graph.iri(), Property.TEXT_HASH, null).objects().stream()
                .map(Value::stringValue)
                .findFirst()
                .orElse("");
    }

    /** Notes what was replaced; also what had been replaced by that. */
    void enter(List<Replaced> replaced, Ledger ledger) {
        replaced.forEach(one -> {
            ledger.forgetAll(List.of(one.version()));
            // The same text may have been replaced before; it has one history.
            sparql.update(Template.update(
                    "DELETE { GRAPH runs: { ?x ?p ?o } } WHERE { GRAPH runs: { ?x ?p ?o } }",
                    X,
                    List.of(one.version())));
            sparql.add(Graphs.RUNS, one.triples());
            ledger.add(one.version(), one.readings());
        });
    }

    /** The older versions of articles. */
    List<Node> of(Collection<Node> articles) {
        return SharedGraph.batches(articles).stream()
                .flatMap(batch -> sparql
                        .select(Template.query("SELECT ?old { GRAPH runs: { ?x prov:wasRevisionOf ?old } }", X, batch))
                        .stream())
                .map(row -> row.get("old"))
                .toList();
    }

    void hand(Node from, Node to) {
        List<Triple> handed = of(List.of(from)).stream()
                .map(old -> Triple.create(to, REVISION_OF, old))
                .toList();
        sparql.add(Graphs.RUNS, handed);
        sparql.update(Template.update(
                "DELETE { GRAPH runs: { ?x prov:wasRevisionOf ?old } } WHERE { GRAPH runs: { ?x prov:wasRevisionOf ?old } }",
                X,
                List.of(from)));
    }

    void forget(Collection<Node> articles) {
        SharedGraph.batches(articles).forEach(batch -> sparql.update(Template.update("""
                                DELETE { GRAPH runs: { ?x prov:wasRevisionOf ?old . ?old ?p ?o } }
                                WHERE { GRAPH runs: { ?x prov:wasRevisionOf ?old . ?old ?p ?o } }""", X, batch)));
    }
}
