package io.github.entente.store;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** SPARQL for many values of one variable. The values enter the parsed query, never its text. */
final class Template {

    private static final String PREFIXES = """
            PREFIX copies: <https://w3id.org/entente/id/copies>
            PREFIX corrections: <https://w3id.org/entente/id/corrections>
            PREFIX ent: <https://w3id.org/entente#>
            PREFIX ledger: <https://w3id.org/entente/id/ledger>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX sameness: <https://w3id.org/entente/id/sameness>
            PREFIX runs: <https://w3id.org/entente/id/runs>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX shared: <https://w3id.org/entente/id/shared>
            """;

    private Template() {}

    static Query query(String text) {
        return QueryFactory.create(PREFIXES + text);
    }

    static Query query(String text, Var variable, Collection<Node> values) {
        Query query = query(text);
        prepend(query.getQueryPattern(), variable, values);
        return query;
    }

    static UpdateRequest update(String text, Var variable, Collection<Node> values) {
        UpdateRequest request = UpdateFactory.create(PREFIXES + text);
        request.getOperations().forEach(part -> prepend(((UpdateModify) part).getWherePattern(), variable, values));
        return request;
    }

    private static void prepend(Element pattern, Var variable, Collection<Node> values) {
        List<Binding> rows = values.stream()
                .map(value -> BindingFactory.binding(variable, value))
                .toList();
        ((ElementGroup) pattern).getElements().add(0, new ElementData(List.of(variable), rows));
    }
}
