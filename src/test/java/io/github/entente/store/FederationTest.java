package io.github.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.graph.Example;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that join with Wikidata, over HTTP, against a server with data in Wikidata's model. */
class FederationTest {

    private static final String KAMIKAWA = "Yoko Kamikawa";
    private static final String PREFIXES = """
            PREFIX ent: <https://w3id.org/entente#>
            PREFIX id: <https://w3id.org/entente/id/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX p: <http://www.wikidata.org/prop/>
            PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
            PREFIX ps: <http://www.wikidata.org/prop/statement/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX wd: <http://www.wikidata.org/entity/>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            """;

    private final List<String> said = new ArrayList<>();
    private LocalWikidata wikidata;
    private EmbeddedStore store;

    @BeforeEach
    void start() {
        wikidata = LocalWikidata.start();
        store = EmbeddedStore.inMemory();
        store.put(List.of(Example.graph()));
    }

    @AfterEach
    void stop() {
        store.close();
        wikidata.close();
    }

    private Federation live() {
        return Federation.live(said::add, said::add).withWikidata(wikidata.endpoint());
    }

    private Federation offline() {
        return Federation.offline(said::add);
    }

    private List<String> rows(String query, Map<String, String> given, Federation federation) {
        return rows(store, query, given, federation);
    }

    private static List<String> rows(Store store, String query, Map<String, String> given, Federation federation) {
        try (Rows rows = Library.shipped().query(query).ask(store, given, federation)) {
            return lines(rows);
        }
    }

    private List<String> rows(String sparql, Federation federation) {
        try (Rows rows = federation.query(store, PREFIXES + sparql, Map.of())) {
            return lines(rows);
        }
    }

    private static List<String> lines(Rows rows) {
        List<String> lines = new ArrayList<>();
        List<String> columns = rows.columns();
        rows.forEachRemaining(row -> lines.add(String.join(
                " | ",
                columns.stream()
                        .map(column ->
                                row.value(column).map(FederationTest::shortened).orElse("-"))
                        .toList())));
        return lines;
    }

    private static String shortened(Value value) {
        String text = value.stringValue();
        boolean unknown = value instanceof BNode || text.startsWith("urn:unknown:");
        return unknown ? "somebody" : text.substring(text.lastIndexOf('/') + 1);
    }

    @Test
    void offices_come_from_wikidata_with_those_only_wikidata_knows_and_without_those_it_holds_for_wrong() {
        assertThat(rows("offices-held", Map.of(), live()))
                .containsExactly(
                        "Q276275 | Minister of Justice | 2020-09-16 | 2021-10-04 | Q276275 | Q841904",
                        "Q276275 | Minister for Foreign Affairs | 2023-09-13 | 2024-10-01 | Q276275 | Q1355043",
                        "Q701801 | Some Office | 1999-05-01 | - | Q701801 | Q8191055");
        assertThat(said).containsExactly("answered with " + wikidata.endpoint());
    }

    @Test
    void offices_of_the_day_are_joined_with_the_meetings_of_the_articles() {
        assertThat(rows("met-in-office", Map.of("office", "foreign"), live()))
                .containsExactly(
                        "2024-09-23 | Q276275 | Minister for Foreign Affairs | 2023-09-13 | 2024-10-01 | held | 45c4d3909186a260 | Q1355043");
    }

    @Test
    void what_wikidata_says_is_unknown_is_no_row() {
        assertThat(rows("parties", Map.of(), live()))
                .containsExactly("Q276275 | Liberal Democratic Party | Q276275 | Q232595");
        assertThat(rows("birthplaces", Map.of(), live()))
                .containsExactly("Q276275 | Shizuoka Prefecture | Q276275 | Q131320");
    }

    @Test
    void wikidata_is_asked_once_and_only_for_the_items_of_the_store() {
        rows("offices-held", Map.of(), live());
        assertThat(wikidata.asked())
                .singleElement()
                .asString()
                .contains("Q276275", "Q701801")
                .doesNotContain("w3id.org/entente");
        rows("offices-held", Map.of("actor", KAMIKAWA), live());
        assertThat(wikidata.asked()).hasSize(2);
        assertThat(wikidata.asked().get(1)).contains("Q276275").doesNotContain("Q701801");
    }

    @Test
    void wikidata_is_not_asked_for_nobody() {
        try (EmbeddedStore empty = EmbeddedStore.inMemory()) {
            assertThat(rows(empty, "offices-held", Map.of(), live())).isEmpty();
        }
        assertThat(wikidata.asked()).isEmpty();
    }

    @Test
    void many_items_are_asked_for_in_some_requests() {
        String numbers =
                "{ SELECT (IRI(CONCAT(STR(wd:), STR(?a * 30 + ?b))) AS ?item) { VALUES ?a { %s } VALUES ?b { %s } } }"
                        .formatted(upTo(20), upTo(30));
        rows(
                "SELECT * { " + numbers + " SERVICE <https://query.wikidata.org/sparql> { ?item wdt:P102 ?party } }",
                live());
        assertThat(wikidata.asked()).hasSize(3);
    }

    private static String upTo(int end) {
        return String.join(
                " ",
                Stream.iterate(0, i -> i < end, i -> i + 1).map(String::valueOf).toList());
    }

    static List<String> joined() {
        return Library.shipped().queries().stream()
                .filter(query -> query.text().contains("SERVICE"))
                .map(QueryFile::name)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("joined")
    void both_ways_give_the_same_rows_for_the_facts_both_know(String query) {
        List<String> fromWikidata = rows(query, Map.of("actor", KAMIKAWA), live());
        assertThat(rows(query, Map.of("actor", KAMIKAWA), offline()))
                .isEqualTo(fromWikidata)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("joined")
    void a_server_as_store_gives_the_same_rows_as_a_folder(String query) {
        try (RemoteStore remote = RemoteStore.at(wikidata.empty())) {
            remote.put(List.of(Example.graph()));
            assertThat(rows(remote, query, Map.of(), live()))
                    .isEqualTo(rows(query, Map.of(), live()))
                    .isNotEmpty();
            assertThat(rows(remote, query, Map.of(), offline())).isEqualTo(rows(query, Map.of(), offline()));
        }
    }

    @ParameterizedTest
    @MethodSource("joined")
    void another_program_that_runs_the_file_as_it_stands_gets_the_same_rows(String query) {
        String text = Library.shipped()
                .query(query)
                .text()
                .replace("<https://query.wikidata.org/sparql>", "<" + wikidata.endpoint() + ">");
        DatasetGraph plain = copy();
        try (QueryExec execution = QueryExec.dataset(plain).query(text).build()) {
            assertThat(lines(new Rows(execution.select().materialize(), Duration.ZERO, () -> {})))
                    .isEqualTo(rows(query, Map.of(), live()));
        }
    }

    @Test
    void a_server_that_is_gone_is_stood_in_for_by_the_snapshot() {
        Federation federation = live();
        wikidata.close();
        assertThat(rows("offices-held", Map.of("actor", KAMIKAWA), federation)).hasSize(2);
        assertThat(said)
                .containsExactly("Wikidata cannot be reached (no connection to "
                        + wikidata.endpoint().getAuthority() + "): answered from the local snapshot");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            busy      | it was asked too often, again in 9 seconds
            down      | it answered 503
            forbidden | it answered 403
            page      | what came is no SPARQL result
            cut       | what came is no SPARQL result
            """)
    void a_server_that_fails_is_stood_in_for_by_the_snapshot(String how, String reason) {
        Federation federation = Federation.live(said::add, said::add).withWikidata(wikidata.failing(how));
        assertThat(rows("parties", Map.of(), federation)).hasSize(1);
        assertThat(said)
                .containsExactly("Wikidata cannot be reached (" + reason + "): answered from the local snapshot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"silent", "endless"})
    void a_server_that_does_not_come_to_an_end_is_not_waited_for(String how) {
        Federation federation = Federation.live(said::add, said::add)
                .withWikidata(wikidata.failing(how))
                .withTimeLimit(Duration.ofSeconds(1));
        assertThat(rows("parties", Map.of(), federation)).hasSize(1);
        assertThat(said).singleElement().asString().contains("(no answer within ");
    }

    @Test
    void what_the_server_refuses_is_told_and_not_covered_up() {
        Federation federation = Federation.live(said::add, said::add).withWikidata(wikidata.failing("refuses"));
        assertThatThrownBy(() -> rows("parties", Map.of(), federation))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("refuses the SERVICE part of the query with 400");
        assertThat(said).isEmpty();
    }

    @Test
    void offline_nobody_is_asked() {
        assertThat(rows("parties", Map.of(), offline().withWikidata(wikidata.endpoint())))
                .hasSize(1);
        assertThat(wikidata.asked()).isEmpty();
        assertThat(said).containsExactly("answered from the local snapshot of Wikidata");
    }

    @Test
    void a_query_that_joins_with_nobody_says_nothing() {
        assertThat(rows("meetings", Map.of(), live())).isNotEmpty();
        assertThat(said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" ) } SERVICE <%s> { ?a ?b ?c } #",
                "Liberal Democratic Party\" || true || \"",
                "x> } } ; DROP ALL #",
                "\\u0022 } SERVICE <%s> {"
            })
    void a_hostile_value_is_a_value(String hostile) {
        String value = hostile.formatted(wikidata.failing("silent"));
        assertThat(rows("parties", Map.of("party", value), live())).isEmpty();
        assertThat(rows("met-in-office", Map.of("office", value), offline())).isEmpty();
        assertThat(wikidata.asked()).allSatisfy(query -> assertThat(query).doesNotContain("fails", "DROP", "||"));
        assertThat(store.articles()).hasSize(1);
    }

    @Test
    void the_snapshot_goes_with_the_last_article_that_needs_it() {
        assertThat(dump(store)).contains("entity/Q232595", "id/statement/", "State Councilor");
        store.withdraw("ministers.txt");
        assertThat(dump(store)).isEmpty();
        try (RemoteStore remote = RemoteStore.at(wikidata.empty())) {
            remote.put(List.of(Example.graph()));
            remote.withdraw("ministers.txt");
            assertThat(dump(remote)).isEmpty();
        }
    }

    private static String dump(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** %s is the part with Wikidata. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE W { ?w p:P39 ?s OPTIONAL { ?s pq:P582 ?e } } }",
                "SELECT * { SERVICE W { ?w p:P39 ?s } GRAPH id:shared { ?a owl:sameAs ?w } }",
                "SELECT * { SERVICE W { ?w wdt:P102 ?p } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } OPTIONAL { SERVICE W { ?w wdt:P102 ?p } } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } MINUS { SERVICE W { ?w wdt:P102 ?p } } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } { SERVICE W { ?w wdt:P102 ?x } } UNION { SERVICE W { ?w p:P39/ps:P39 ?x } } }",
                "SELECT * { GRAPH id:shared { ?a a ?t OPTIONAL { ?a owl:sameAs ?w } FILTER(?t = ent:Person || ?t = ent:State) } SERVICE W { ?w wdt:P102 ?p } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE W { OPTIONAL { ?w wdt:P102 ?p } ?x wdt:P19 ?b } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE W { ?x wdt:P19 ?b OPTIONAL { ?w wdt:P102 ?p } } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE W { { ?w wdt:P102 ?x } UNION { ?w wdt:P18 ?x } } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE W { SELECT ?w (COUNT(?s) AS ?n) { ?w p:P39 ?s } GROUP BY ?w } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE W { BIND(wd:Q276275 AS ?w) ?w p:P39 ?s } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE W { ?w p:P39 ?s } SERVICE W { ?s ps:P39 ?o . ?o rdfs:label ?l } }",
                "SELECT * { FILTER(BOUND(?s)) GRAPH id:shared { ?a owl:sameAs ?w } SERVICE W { ?w p:P39 ?s } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } { OPTIONAL { GRAPH id:shared { ?w wdt:P102 ?z } } SERVICE W { ?w p:P39 ?s } } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } BIND(?w AS ?v) SERVICE W { ?v wdt:P102 ?p } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } { SELECT ?w ?p { SERVICE W { ?w wdt:P102 ?p } } } }",
                "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w FILTER(false) } SERVICE W { ?w wdt:P102 ?p } }",
                "SELECT (COUNT(*) AS ?n) { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE W { ?w p:P39 [] } }",
                "SELECT ?a (COUNT(?s) AS ?n) { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE W { ?w p:P39 ?s } } GROUP BY ?a HAVING(?n > 1)",
                "SELECT * { { SELECT * { SERVICE W { ?w wdt:P102 ?p } } } } VALUES ?w { wd:Q276275 wd:Q317219 }",
                "ASK { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE W { ?w wdt:P102 ?p } }"
            })
    void a_join_means_what_sparql_says_it_means(String query) {
        DatasetGraph together = copy();
        LocalWikidata.facts()
                .find()
                .forEachRemaining(quad -> together.add(
                        NodeFactory.createURI("urn:w"), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        List<String> meant = new ArrayList<>();
        String sparql = PREFIXES + query.replace("SERVICE W", "GRAPH <urn:w>");
        try (QueryExec execution = // Quirk: optimised, Jena lets what is optional in an inner group see the outer one.
                QueryExec.dataset(together)
                        .query(sparql)
                        .set(ARQ.optimization, false)
                        .build()) {
            meant.addAll(lines(Rows.of(execution, QueryFactory.create(sparql), Duration.ofMinutes(1), () -> {})));
        }
        assertThat(rows(query.replace("SERVICE W", "SERVICE <https://query.wikidata.org/sparql>"), live()))
                .containsExactlyInAnyOrderElementsOf(meant);
    }

    private DatasetGraph copy() {
        DatasetGraph copy = DatasetGraphFactory.create();
        Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(copy::add));
        return copy;
    }

    @Test
    void a_blank_node_of_another_server_is_somebody_unknown() {
        assertThat(rows(
                        "SELECT ?place { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE <https://query.wikidata.org/sparql> { ?w wdt:P19 ?place } }",
                        live()))
                .containsExactlyInAnyOrder("somebody", "Q131320");
    }

    @Test
    void labels_that_wikidata_alone_makes_are_left_out_of_an_answer_from_the_snapshot() {
        String query = """
                SELECT ?party ?partyLabel {
                  GRAPH id:shared { ?a owl:sameAs ?w }
                  SERVICE <https://query.wikidata.org/sparql> {
                    ?w wdt:P102 ?party
                    SERVICE <http://wikiba.se/ontology#label> { <http://www.bigdata.com/rdf#serviceParam> <http://wikiba.se/ontology#language> "en" }
                  }
                }""";
        assertThat(rows(query, offline())).containsExactly("Q232595 | -");
    }

    @Test
    void another_server_has_no_stand_in() {
        String query = "SELECT * { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE %s <" + wikidata.failing("down")
                + "> { ?w wdt:P102 ?party } }";
        assertThatThrownBy(() -> rows(query.formatted(""), live()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(
                        "the server at " + wikidata.failing("down") + " cannot be reached (it answered 503)");
        assertThatThrownBy(() -> rows(query.formatted(""), offline())).hasMessageContaining("is not asked offline");
        assertThat(rows(query.formatted("SILENT"), live())).isNotEmpty();
    }

    @Test
    void another_server_is_asked_as_the_query_says() {
        String query = "SELECT ?party { GRAPH id:shared { ?a owl:sameAs ?w } SERVICE <" + wikidata.endpoint()
                + "> { ?w wdt:P102 ?party . FILTER(STRSTARTS(STR(?party), STR(wd:))) } }";
        assertThat(rows(query, Federation.live(said::add, said::add))).containsExactly("Q232595");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * { GRAPH ?g { ?a ?b ?c SERVICE <http://localhost:1/> { ?a ?b ?d } } }         | stands inside GRAPH or EXISTS
            SELECT * { ?a ?b ?s SERVICE ?s { ?a ?b ?d } }                                         | name the server by its address
            SELECT * { SERVICE <file:///etc/passwd> { ?a ?b ?d } }                                | begins with http://
            SELECT * { GRAPH ?g { ?a ?b ?c } FILTER EXISTS { SERVICE <http://localhost:1/> { ?a ?b ?d } } }    | stands inside GRAPH or EXISTS
            """)
    void a_call_that_cannot_be_made_is_told(String query, String words) {
        assertThatThrownBy(() -> rows(query, live())).hasMessageContaining(words);
    }

    @Test
    void a_password_in_an_address_is_not_told() {
        Federation federation = Federation.live(said::add, said::add)
                .withWikidata(URI.create(wikidata.endpoint().toString().replace("http://", "http://user:secret@")));
        rows("parties", Map.of(), federation);
        assertThat(said).containsExactly("answered with " + wikidata.endpoint());
    }
}
