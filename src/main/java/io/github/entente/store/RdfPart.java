package io.github.entente.store;

import io.github.entente.graph.Iris;
import io.github.entente.graph.Vocabulary.Property;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;

/**
 * A store, or the part of it that is about a time, a pair or a topic, as statements in their graphs: each fact with its evidence, its article and its run,
 * and everybody and everything they name. (CONSTRUCT would lose the graphs.)
 */
public final class RdfPart {

    /** From a fact to what proves it. */
    private static final Set<IRI> BELONGS = Set.of(
            Property.POSITION,
            Property.EVIDENCE,
            Property.VENUE,
            Values.iri("http://www.w3.org/ns/oa#hasSelector"),
            PROV.WAS_GENERATED_BY,
            PROV.WAS_ASSOCIATED_WITH,
            PROV.WAS_DERIVED_FROM);

    private static final String GRAPH = "SELECT ?s ?p ?o { GRAPH ?p_graph { ?s ?p ?o } }";

    private final Store store;
    private final Optional<Map<IRI, Set<Value>>> chosen;

    private RdfPart(Store store, Optional<Map<IRI, Set<Value>>> chosen) {
        this.store = store;
        this.chosen = chosen;
    }

    public static RdfPart whole(Store store) {
        return new RdfPart(store, Optional.empty());
    }

    /** @param parameters any of state, other, topic, from, to, as an asker writes them; without any the part is all */
    public static RdfPart of(Store store, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return whole(store);
        }
        QueryFile query = QueryHeader.resource("part.rq");
        Map<IRI, Set<Value>> events = new LinkedHashMap<>();
        try (Rows rows = store.query(query.text(), query.bind(parameters, store))) {
            rows.forEachRemaining(row -> events.computeIfAbsent(
                            (IRI) row.value("article").orElseThrow(), article -> new LinkedHashSet<>())
                    .add(row.value("event").orElseThrow()));
        }
        return new RdfPart(store, Optional.of(events));
    }

    /** The graphs one after the other, those of articles first; read as they are taken. */
    public Stream<Model> graphs() {
        Set<Value> named = new HashSet<>();
        Stream<Model> told = articles()
                .peek(model -> model.forEach(statement -> {
                    named.add(statement.getSubject());
                    named.add(statement.getObject());
                }));
        return Stream.of(
                        told,
                        Stream.of(Iris.RUNS, Iris.COPIES, Iris.SAMENESS, Iris.CORRECTIONS)
                                .map(graph -> about(graph, named)),
                        Stream.of(Iris.SHARED).map(graph -> shared(named)))
                .flatMap(models -> models);
    }

    /** The graphs of articles only; read as they are taken. */
    Stream<Model> articles() {
        return chosen
                .<Collection<IRI>>map(Map::keySet)
                .orElseGet(
                        () -> store.articles().stream().map(ArticleEntry::iri).toList())
                .stream()
                .map(this::told);
    }

    private Model told(IRI article) {
        Model whole = graph(article);
        return chosen.map(events -> proof(whole, events.get(article))).orElse(whole);
    }

    private static Model proof(Model whole, Set<Value> events) {
        Set<Value> kept = new LinkedHashSet<>(events);
        Deque<Value> open = new ArrayDeque<>(events);
        while (!open.isEmpty()) {
            Value next = open.remove();
            if (next instanceof Resource node) {
                whole.filter(node, null, null).stream()
                        .filter(statement -> BELONGS.contains(statement.getPredicate()))
                        .map(Statement::getObject)
                        .filter(kept::add)
                        .forEach(open::add);
            }
        }
        Set<Value> met = new HashSet<>();
        kept.forEach(node -> met.addAll(
                whole.filter((Resource) node, Property.PARTICIPANT, null).objects()));
        Model part = new LinkedHashModel();
        whole.stream()
                .filter(statement -> kept.contains(statement.getSubject())
                        || statement.getPredicate().equals(Property.STATES) && kept.contains(statement.getObject())
                        || statement.getPredicate().equals(Property.MEETS)
                                && met.contains(statement.getSubject())
                                && met.contains(statement.getObject()))
                .forEach(part::add);
        return part;
    }

    private Model about(IRI graph, Set<Value> named) {
        Model all = graph(graph);
        if (chosen.isEmpty()) {
            return all;
        }
        Model part = new LinkedHashModel();
        for (Resource subject : all.subjects()) {
            Model said = all.filter(subject, null, null);
            // What ties accounts together is kept where both are in the part.
            boolean known = named.contains(subject)
                    || said.objects().stream().filter(RdfPart::isPartOfArticle).allMatch(named::contains);
            said.stream()
                    .filter(statement ->
                            known && (!isPartOfArticle(statement.getObject()) || named.contains(statement.getObject())))
                    .forEach(part::add);
        }
        return part;
    }

    private static boolean isPartOfArticle(Value value) {
        return value instanceof IRI && value.stringValue().startsWith(Iris.BASE + "article/");
    }

    private Model shared(Set<Value> named) {
        Model all = graph(Iris.SHARED);
        Model part = new LinkedHashModel();
        Deque<Value> open = new ArrayDeque<>(named);
        Set<Value> seen = new HashSet<>(named);
        while (!open.isEmpty()) {
            if (open.remove() instanceof Resource node) {
                for (Statement statement : all.filter(node, null, null)) {
                    part.add(statement);
                    if (seen.add(statement.getObject())) {
                        open.add(statement.getObject());
                    }
                }
            }
        }
        if (chosen.isEmpty()) {
            return all;
        }
        Model inOrder = new LinkedHashModel();
        all.stream().filter(part::contains).forEach(inOrder::add);
        return inOrder;
    }

    Model graph(IRI graph) {
        Model model = new LinkedHashModel();
        try (Rows rows = store.query(GRAPH + " ORDER BY STR(?s) STR(?p) STR(?o) LANG(?o)", Map.of("p_graph", graph))) {
            rows.forEachRemaining(row -> model.add(
                    (Resource) row.value("s").orElseThrow(),
                    (IRI) row.value("p").orElseThrow(),
                    row.value("o").orElseThrow(),
                    graph));
        }
        return model;
    }
}
