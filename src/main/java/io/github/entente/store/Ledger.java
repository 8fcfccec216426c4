package io.github.entente.store;

import io.github.entente.article.Article;
import io.github.entente.article.sameness.Identity;
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
import org.eclipse.rdf4j.model.vocabulary.PROV;

/** What the articles of a store are recognised by when they come again, and by what they were read; in a graph of its own, which says nothing of what they tell. */
public final class Ledger {

    private static final Var X = Var.alloc("x");
    private static final Node MARK = Bridge.node(Property.MARK);
    private static final Node SIGNATURE = Bridge.node(Property.SIGNATURE);
    private static final Node GENERATED = Bridge.node(PROV.GENERATED_AT_TIME);
    private static final Node STARTED = Bridge.node(PROV.STARTED_AT_TIME);

    private final Sparql sparql;

    Ledger(Sparql sparql) {
        this.sparql = sparql;
    }

    /** The IRI that an article has in every store. */
    public static String iri(Article article) {
        return Iris.article(article).stringValue();
    }

    /** Whether an article was read from this, by the same reader, and is in the store, or a copy or a later version of it. */
    public boolean hasRead(String reading) {
        return !sparql.select(Template.query(
                        "SELECT ?article { GRAPH ledger: { ?article ent:mark ?x } } LIMIT 1",
                        X,
                        List.of(mark(reading))))
                .isEmpty();
    }

    /** Those that may be the same article: all that are, and some that are not. In the order of their IRIs. */
    public List<Known> like(Identity identity) {
        List<Node> marks =
                identity.marks().stream().map(NodeFactory::createLiteralString).toList();
        return sparql
                .select(Template.query(
                        "SELECT DISTINCT ?article ?print { GRAPH ledger: { ?article ent:mark ?x ; ent:signature ?print } }",
                        X,
                        marks))
                .stream()
                .map(row -> new Known(
                        row.get("article").getURI(),
                        Identity.decoded(row.get("print").getLiteralLexicalForm())))
                .sorted((one, other) -> one.article().compareTo(other.article()))
                .toList();
    }

    /** When the last build of these sources that came to its end began. */
    public Optional<Instant> lastBuild(String sources) {
        return sparql
                .select(Template.query(
                        "SELECT ?time { GRAPH ledger: { ?x prov:startedAtTime ?time } }", X, List.of(build(sources))))
                .stream()
                .map(row -> Instant.parse(row.get("time").getLiteralLexicalForm()))
                .findFirst();
    }

    /** Notes that a build of these sources, which began then, came to its end. */
    void built(String sources, Instant began) {
        Node build = build(sources);
        forgetAll(List.of(build));
        sparql.add(Graphs.LEDGER, List.of(Triple.create(build, STARTED, time(began))));
    }

    static Node time(Instant time) {
        return NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
    }

    /** Enters what came in, in the place of what was known of it. */
    void enter(Batch batch) {
        List<Node> entered = new ArrayList<>();
        Node now = time(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        List<Triple> triples = new ArrayList<>();
        for (Batch.Deposit deposit : batch.deposits()) {
            Node article = Bridge.node(deposit.graph().iri());
            entered.add(article);
            // Of one that nobody reads there is no run that ended at a time.
            triples.add(Triple.create(article, GENERATED, now));
            deposit.identity().ifPresent(identity -> {
                identity.marks()
                        .forEach(mark ->
                                triples.add(Triple.create(article, MARK, NodeFactory.createLiteralString(mark))));
                triples.add(Triple.create(article, SIGNATURE, NodeFactory.createLiteralString(identity.encoded())));
            });
            deposit.reading().ifPresent(reading -> triples.add(Triple.create(article, MARK, mark(reading))));
        }
        for (Batch.Copy copy : batch.copies()) {
            Node node = Copies.node(copy.found().name());
            entered.add(node);
            copy.reading().ifPresent(reading -> triples.add(Triple.create(node, MARK, mark(reading))));
        }
        forgetAll(entered);
        sparql.add(Graphs.LEDGER, triples);
    }

    /** What marks an article, or a version or copy of it, as read. */
    List<Node> readings(Node article) {
        return sparql
                .select(Template.query(
                        "SELECT ?mark { GRAPH ledger: { ?x ent:mark ?mark FILTER(STRSTARTS(?mark, \"read \")) } }",
                        X,
                        List.of(article)))
                .stream()
                .map(row -> row.get("mark"))
                .toList();
    }

    void add(Node version, List<Node> readings) {
        sparql.add(
                Graphs.LEDGER,
                readings.stream()
                        .map(reading -> Triple.create(version, MARK, reading))
                        .toList());
    }

    /** Forgets articles, copies and versions. */
    void forgetAll(Collection<Node> things) {
        SharedGraph.batches(things)
                .forEach(batch -> sparql.update(Template.update(
                        "DELETE { GRAPH ledger: { ?x ?p ?o } } WHERE { GRAPH ledger: { ?x ?p ?o } }", X, batch)));
    }

    /** When the last article has gone, it counts for nothing when which sources were built. */
    void forgetBuildsOfNothing() {
        sparql.update(Template.update("""
                        DELETE { GRAPH ledger: { ?x prov:startedAtTime ?time } }
                        WHERE {
                          GRAPH ledger: { ?x prov:startedAtTime ?time }
                          FILTER NOT EXISTS { GRAPH ledger: { ?article ent:mark ?mark } }
                        }""", Var.alloc("none"), List.of(Graphs.LEDGER)));
    }

    private static Node mark(String reading) {
        return NodeFactory.createLiteralString("read " + reading);
    }

    private static Node build(String sources) {
        return Bridge.node(Iris.build(sources));
    }
}
