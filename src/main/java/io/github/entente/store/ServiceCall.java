package io.github.entente.store;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Asks another server the SERVICE part of a query, and gives its answer as a table that stands in its place.
 *
 * <p>The store is asked first what it knows of the variables both share, and the server only about that, many at a time. Quirk: Jena would send a
 * request for each, which Wikidata soon refuses (429), or ask for everything there is.
 */
final class ServiceCall {

    private static final int AT_ONCE = 250;

    private final Store store;
    private final ServiceClient client;

    ServiceCall(Store store, ServiceClient client) {
        this.store = store;
        this.client = client;
    }

    Element answer(URI server, Element asked, ElementGroup before) {
        Collection<Var> known = PatternVars.vars(before);
        List<Var> first = common(known, leading(asked));
        List<Var> shared = first.isEmpty() ? common(known, PatternVars.vars(asked)) : first;
        ElementGroup open = new ElementGroup();
        if (shared.isEmpty()) {
            open.addElement(asked);
            return table(server, List.of(question(open)));
        }
        List<Query> questions = new ArrayList<>();
        for (List<Binding> batch : batches(solutions(shared, before))) {
            ElementGroup closed = new ElementGroup();
            closed.addElement(new ElementData(shared, batch));
            if (first.isEmpty()) {
                closed.addElement(asked);
            } else {
                ((ElementGroup) asked).getElements().forEach(closed::addElement);
            }
            questions.add(question(closed));
        }
        open.addElement(asked);
        return questions.isEmpty()
                ? new ElementData(question(open).getProjectVars(), List.of())
                : table(server, questions);
    }

    /**
     * What a pattern binds before anything else. Values may stand right before it; before what is optional they would change its meaning, and go before
     * the whole of it.
     */
    private static Set<Var> leading(Element asked) {
        Set<Var> variables = new LinkedHashSet<>();
        if (asked instanceof ElementGroup group && !group.isEmpty() && group.get(0) instanceof ElementPathBlock block) {
            variables.addAll(PatternVars.vars(block));
        }
        return variables;
    }

    private static List<Var> common(Collection<Var> some, Collection<Var> others) {
        return others.stream().filter(some::contains).toList();
    }

    /** What the store knows of some variables. A blank node is left out: it means nothing elsewhere. */
    private List<Binding> solutions(List<Var> variables, ElementGroup before) {
        Query query = QueryFactory.create();
        query.setQuerySelectType();
        query.setDistinct(true);
        variables.forEach(query::addResultVar);
        query.setQueryPattern(before);
        List<Binding> solutions = new ArrayList<>();
        try (Rows rows = store.query(query.serialize(), Map.of())) {
            rows.timed(() -> {
                rows.rows().forEachRemaining(solutions::add);
                return solutions;
            });
        }
        solutions.removeIf(
                solution -> variables.stream().map(solution::get).anyMatch(node -> node != null && node.isBlank()));
        return solutions;
    }

    private static Query question(ElementGroup pattern) {
        Query query = QueryFactory.create();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(pattern);
        query.ensureResultVars();
        return query;
    }

    private ElementData table(URI server, List<Query> questions) {
        List<Binding> rows = new ArrayList<>();
        for (Query question : questions) {
            RowSet answer = client.ask(server, question);
            answer.forEachRemaining(row -> rows.add(settled(row)));
        }
        return new ElementData(questions.get(0).getProjectVars(), rows);
    }

    /** Quirk: a table in a query may not hold blank nodes, by which a server says "somebody, I do not know who". */
    private static Binding settled(Binding row) {
        BindingBuilder settled = Binding.builder();
        row.forEach((variable, node) -> settled.add(variable, node.isBlank() ? unknown(node) : node));
        return settled.build();
    }

    private static Node unknown(Node blank) {
        return NodeFactory.createURI(
                "urn:unknown:" + URLEncoder.encode(blank.getBlankNodeLabel(), StandardCharsets.UTF_8));
    }

    private static List<List<Binding>> batches(List<Binding> all) {
        List<List<Binding>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            batches.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return batches;
    }
}
