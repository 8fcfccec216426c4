package io.github.entente.store;

import io.github.entente.graph.Iris;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Value;

/**
 * Who is tied to whom, with what is known of each, for programs that draw and measure networks.
 *
 * @param nodes in the order of their IRIs
 */
public record Network(List<Node> nodes, List<Tie> ties) {

    private static final String ACTORS = """
            PREFIX ent: <https://w3id.org/entente#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?actor ?type ?en ?zh ?ja ?country ?wikidata {
              GRAPH <%s> {
                VALUES ?class { ent:Person ent:State ent:Organisation }
                ?actor a ?class .
                OPTIONAL { ?actor rdfs:label ?en FILTER(LANG(?en) = "en") }
                OPTIONAL { ?actor rdfs:label ?zh FILTER(LANG(?zh) = "zh") }
                OPTIONAL { ?actor rdfs:label ?ja FILTER(LANG(?ja) = "ja") }
                OPTIONAL { ?actor ent:iso3|(ent:country/ent:iso3) ?country }
                OPTIONAL { ?actor owl:sameAs ?item }
              }
              BIND(STRAFTER(STR(?class), "#") AS ?type)
              BIND(STRAFTER(STR(?item), "/entity/") AS ?wikidata)
            } ORDER BY STR(?actor)""".formatted(Iris.SHARED);

    public Network {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /** An actor; what is not known is empty. */
    public record Node(String iri, String label, String zh, String ja, String type, String country, String wikidata) {}

    /**
     * How often one meets another, or speaks of it.
     *
     * @param directed whether it goes from the source to the target only
     */
    public record Tie(String source, String target, String kind, long weight, boolean directed) {}

    /** @param parameters of the query "network", as an asker writes them */
    public static Network of(Store store, Map<String, String> parameters) {
        List<Tie> ties = new ArrayList<>();
        QueryFile query = Library.shipped().query("network");
        try (Rows rows = store.query(query.text(), query.bind(parameters, store))) {
            rows.forEachRemaining(row -> ties.add(tie(row)));
        }
        Set<String> tied = new TreeSet<>();
        ties.forEach(tie -> Stream.of(tie.source(), tie.target()).forEach(tied::add));
        List<Node> nodes = new ArrayList<>();
        try (Rows rows = store.query(ACTORS)) {
            rows.forEachRemaining(row -> {
                // One with two names in a language has two rows.
                if (tied.remove(text(row, "actor"))) {
                    nodes.add(node(row));
                }
            });
        }
        return new Network(nodes, ties);
    }

    private static Tie tie(Rows.Row row) {
        String kind = text(row, "kind");
        return new Tie(
                text(row, "source"),
                text(row, "target"),
                kind,
                Long.parseLong(text(row, "weight")),
                !kind.equals("meets"));
    }

    private static Node node(Rows.Row row) {
        String iri = text(row, "actor");
        String english = text(row, "en");
        return new Node(
                iri,
                english.isEmpty() ? iri : english,
                text(row, "zh"),
                text(row, "ja"),
                text(row, "type"),
                text(row, "country"),
                text(row, "wikidata"));
    }

    private static String text(Rows.Row row, String column) {
        return row.value(column).map(Value::stringValue).orElse("");
    }
}
