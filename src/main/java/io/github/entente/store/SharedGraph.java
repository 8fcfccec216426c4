package io.github.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Keeps the shared graph to what articles refer to.
 *
 * <p>Only descriptions that may have lost their last reader are looked at ("suspects"), so that the work grows with the article that goes
 * and not with the store. Descriptions refer to each other, also in circles (a minister to a state, the state to its government), so
 * counting references is not enough: what lives is what can be reached.
 */
final class SharedGraph {

    private static final int AT_ONCE = 500;
    private static final Var X = Var.alloc("x");
    private static final Var Y = Var.alloc("y");

    private final Sparql sparql;

    SharedGraph(Sparql sparql) {
        this.sparql = sparql;
    }

    /** The shared descriptions these articles refer to, themselves or through others. */
    Set<Node> suspects(Collection<Node> articles, Collection<Node> alsoThese) {
        Set<Node> suspects = new HashSet<>(alsoThese);
        List<Binding> named = each(articles, """
                SELECT DISTINCT ?y {
                  { GRAPH ?x { ?y ?p ?o } } UNION { GRAPH ?x { ?s ?p ?y } }
                  FILTER(isIRI(?y) && EXISTS { GRAPH shared: { ?y ?q ?r } })
                }""");
        named.forEach(row -> suspects.add(row.get(Y)));
        Set<Node> fresh = new HashSet<>(suspects);
        while (!fresh.isEmpty()) {
            List<Binding> next = each(fresh, """
                    SELECT DISTINCT ?y {
                      GRAPH shared: { ?x ?p ?y }
                      FILTER(isIRI(?y) && EXISTS { GRAPH shared: { ?y ?q ?r } })
                    }""");
            fresh = new HashSet<>();
            for (Binding row : next) {
                if (suspects.add(row.get(Y))) {
                    fresh.add(row.get(Y));
                }
            }
        }
        return suspects;
    }

    /** Deletes the suspects no article reaches. They must be closed: what a suspect refers to is a suspect. */
    void sweep(Set<Node> suspects) {
        Set<Node> alive = new HashSet<>();
        each(suspects, """
                        SELECT ?x {
                          FILTER(EXISTS { GRAPH ?g { ?s ?p ?x } FILTER(?g != shared:) }
                              || EXISTS { GRAPH ?h { ?x ?q ?o } FILTER(?h != shared:) })
                        }""").forEach(row -> alive.add(row.get(X)));
        Map<Node, List<Node>> referred = new HashMap<>();
        Set<Node> doubtful = new HashSet<>(suspects);
        doubtful.removeAll(alive);
        each(doubtful, "SELECT DISTINCT ?y ?x { GRAPH shared: { ?y ?p ?x } }")
                .forEach(row -> referred.computeIfAbsent(row.get(Y), y -> new ArrayList<>())
                        .add(row.get(X)));
        List<Node> readers = new ArrayList<>(alive);
        referred.keySet().stream().filter(reader -> !suspects.contains(reader)).forEach(readers::add);
        while (!readers.isEmpty()) {
            Node reader = readers.remove(readers.size() - 1);
            for (Node reached : referred.getOrDefault(reader, List.of())) {
                if (alive.add(reached)) {
                    readers.add(reached);
                }
            }
        }
        doubtful.removeAll(alive);
        String delete = "DELETE { GRAPH shared: { ?x ?p ?o } } WHERE { GRAPH shared: { ?x ?p ?o } }";
        batches(doubtful).forEach(batch -> sparql.update(Template.update(delete, X, batch)));
    }

    private List<Binding> each(Collection<Node> values, String text) {
        Function<List<Node>, Query> query = batch -> Template.query(text, X, batch);
        return batches(values).stream()
                .flatMap(batch -> sparql.select(query.apply(batch)).stream())
                .toList();
    }

    static List<List<Node>> batches(Collection<Node> values) {
        List<Node> all = List.copyOf(values);
        List<List<Node>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            batches.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return batches;
    }
}
