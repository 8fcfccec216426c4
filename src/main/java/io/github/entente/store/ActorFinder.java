package io.github.entente.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;

/** Finds the actor somebody means by a name, a Wikidata id or a state's code. */
final class ActorFinder {

    /** A name in any language or the exact code first; a name that only contains the words is for the hint. */
    private static final String ACTORS = """
            PREFIX ent: <https://w3id.org/entente#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?actor ?name ?exact ?rank {
              GRAPH <https://w3id.org/entente/id/shared> {
                VALUES (?property ?level) { (rdfs:label 1) (ent:iso3 1) (owl:sameAs 1) (skos:altLabel 2) }
                ?actor a ?type ; ?property ?known .
                FILTER(?type IN (ent:Person, ent:State, ent:Organisation))
                BIND(LCASE(REPLACE(STR(?known), "^https?://www[.]wikidata[.]org/entity/", "")) AS ?text)
                FILTER(CONTAINS(?text, LCASE(?written)))
                BIND(?text = LCASE(?written) AS ?exact)
                BIND(IF(?exact, ?level, 3) AS ?rank)
                OPTIONAL { ?actor rdfs:label ?english FILTER(LANG(?english) = "en") }
                BIND(COALESCE(?english, STR(?actor)) AS ?name)
              }
            } ORDER BY ?rank ?name LIMIT 50""";

    /** Enough to find a slip of the pen in, and not more than a moment's work. */
    private static final String NAMES = """
            PREFIX ent: <https://w3id.org/entente#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?name {
              GRAPH <https://w3id.org/entente/id/shared> {
                VALUES ?type { ent:Person ent:State ent:Organisation }
                ?actor a ?type ; rdfs:label ?name
              }
            } LIMIT 50000""";

    private final Store store;

    ActorFinder(Store store) {
        this.store = store;
    }

    Value find(String written) {
        Map<String, Set<Value>> byRank = new LinkedHashMap<>();
        Map<Value, String> names = new LinkedHashMap<>();
        try (Rows rows = store.query(ACTORS, Map.of("written", Values.literal(written)))) {
            rows.forEachRemaining(row -> {
                Value actor = row.value("actor").orElseThrow();
                names.putIfAbsent(actor, row.value("name").orElseThrow().stringValue());
                byRank.computeIfAbsent(row.value("rank").orElseThrow().stringValue(), rank -> new LinkedHashSet<>())
                        .add(actor);
            });
        }
        Set<Value> best = byRank.getOrDefault("1", byRank.getOrDefault("2", Set.of()));
        if (best.size() == 1) {
            return best.iterator().next();
        }
        if (best.size() > 1) {
            throw new StoreException("\"" + written + "\" may be "
                    + best.stream()
                            .map(actor -> names.get(actor) + " (" + actor.stringValue() + ")")
                            .collect(Collectors.joining(" or "))
                    + ": give the IRI of the one you mean");
        }
        List<String> alike = names.isEmpty() ? Nearest.to(written, known()) : List.of();
        String near = Stream.concat(names.values().stream(), alike.stream())
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        throw new StoreException("the store knows no actor \"" + written + "\""
                + (near.isEmpty()
                        ? ": \"entente query actors\" lists those it knows"
                        : ", did you mean " + near + "?"));
    }

    private List<String> known() {
        List<String> known = new ArrayList<>();
        try (Rows rows = store.query(NAMES)) {
            rows.forEachRemaining(
                    row -> known.add(row.value("name").orElseThrow().stringValue()));
        }
        return known;
    }
}
