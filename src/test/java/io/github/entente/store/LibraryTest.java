package io.github.entente.store;

import static io.github.entente.store.Invented.ARDA;
import static io.github.entente.store.Invented.BREL;
import static io.github.entente.store.Invented.KELL;
import static io.github.entente.store.Invented.MORI;
import static io.github.entente.store.Invented.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.article.data.ClassPathFolder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.jena.query.QueryFactory;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryTest {

    private static final QueryFile MEETINGS = QueryHeader.read("invented.rq", """
            # What it answers: Who met,
            #   and when?
            # Parameter: who (actor) the actor
            # Parameter: from (date, optional) the first day
            # Parameter: many (integer, default 10) how many
            # Parameter: topic (topic, optional) a topic
            # Parameter: act (act, optional) an act
            # Parameter: iri (iri, optional) any IRI
            # Parameter: words (text, optional) any words
            # Parameter: status (held|planned, optional) one of two
            # Parameter: article (article, optional) an article
            # Parameter: fact (fact, optional) a fact
            # Example row: 2031-05-04, Takeo Mori
            SELECT ?other { GRAPH ?g { ?p_who <https://w3id.org/entente#meets> ?other } }
            """);

    private static final Federation OFFLINE = Federation.offline(line -> {});

    private final EmbeddedStore store = EmbeddedStore.inMemory();

    @BeforeAll
    void fill() {
        store.put(List.of(meeting(1, MORI, KELL)));
    }

    @AfterAll
    void close() {
        store.close();
    }

    static List<QueryFile> shipped() {
        return Library.shipped().queries();
    }

    @Test
    void every_query_of_the_folder_is_shipped() throws IOException {
        try (var files = Files.list(Path.of("queries"))) {
            assertThat(shipped())
                    .extracting(query -> query.name() + ".rq")
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_query_runs_with_its_presets_and_explains_itself(QueryFile query) {
        assertThat(query.answers()).isNotBlank();
        assertThat(query.example()).isPresent();
        try (Rows rows = query.ask(store, Map.of(), OFFLINE)) {
            rows.forEachRemaining(row -> assertThat(row.values()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_query_takes_each_of_its_parameters(QueryFile query) {
        for (Parameter parameter : query.parameters()) {
            String value =
                    switch (parameter.type()) {
                        case DATE -> "2031-05-04";
                        case ACTOR -> "Takeo Mori";
                        case TOPIC -> "fukushima-water-discharge";
                        case ACT -> "urge";
                        case INTEGER -> "50";
                        case IRI -> Invented.article(1).stringValue();
                        case ARTICLE -> "1.txt";
                        case FACT -> "1.txt#meeting-1";
                        case CHOICE -> parameter.choices().get(0);
                        case TEXT -> "held";
                        case WORDS -> "treated \"two words\" discharg*";
                    };
            assertThat(query.text()).contains("?p_" + parameter.name());
            try (Rows rows = query.ask(store, Map.of(parameter.name(), value), OFFLINE)) {
                rows.forEachRemaining(row -> assertThat(row.values()).isNotEmpty());
            }
        }
    }

    @Test
    void queries_are_found_in_a_jar_too(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("with space.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name :
                    List.of("some/queries/", "some/queries/b.rq", "some/queries/a.rq", "some/queries/readme.md")) {
                out.putNextEntry(new JarEntry(name));
                if (!name.endsWith("/")) {
                    out.write(name.getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(ClassPathFolder.texts(loader, "some/queries", ".rq"))
                    .containsExactly(Map.entry("a.rq", "some/queries/a.rq"), Map.entry("b.rq", "some/queries/b.rq"));
        }
    }

    @Test
    void a_header_is_read() {
        assertThat(MEETINGS.name()).isEqualTo("invented");
        assertThat(MEETINGS.answers()).isEqualTo("Who met, and when?");
        assertThat(MEETINGS.example()).contains("2031-05-04, Takeo Mori");
        assertThat(MEETINGS.parameters().get(0).required()).isTrue();
        assertThat(MEETINGS.parameters().get(1).required()).isFalse();
        assertThat(MEETINGS.parameters().get(2).preset()).contains("10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Takeo Mori", "takeo mori", "森武雄", "https://w3id.org/entente/id/actor/mori-ard"})
    void an_actor_is_found_by_name_in_any_language_or_iri(String written) {
        assertThat(MEETINGS.bind(Map.of("who", written), store)).containsEntry("p_who", MORI);
        try (Rows rows = MEETINGS.ask(store, Map.of("who", written), OFFLINE)) {
            assertThat(rows.next().value("other")).contains(KELL);
        }
    }

    @ParameterizedTest
    @CsvSource({"ARD", "ard", "Q1000001", "Arda"})
    void a_state_is_found_by_code_wikidata_id_or_name(String written) {
        assertThat(MEETINGS.bind(Map.of("who", written), store)).containsEntry("p_who", ARDA);
    }

    @Test
    void values_are_typed() {
        Map<String, Value> values = MEETINGS.bind(
                Map.of("who", "BRE", "from", "2031-05-04", "topic", "fukushima-water-discharge", "act", "urge"), store);
        assertThat(values)
                .containsEntry("p_who", BREL)
                .containsEntry("p_from", Values.literal("2031-05-04", XSD.DATE))
                .containsEntry("p_many", Values.literal("10", XSD.INTEGER))
                .containsEntry("p_topic", Values.iri("https://w3id.org/entente/topics#fukushima-water-discharge"))
                .containsEntry("p_act", Values.iri("https://w3id.org/entente/acts#urge"))
                .doesNotContainKey("p_words");
    }

    @ParameterizedTest
    @CsvSource({
        "topic, Fukushima water discharge, https://w3id.org/entente/topics#fukushima-water-discharge",
        "topic, 台湾问题, https://w3id.org/entente/topics#taiwan",
        "act, URGE, https://w3id.org/entente/acts#urge",
        "status, Held, held",
        "article, 1.txt, https://w3id.org/entente/id/article/0000000000000001",
        "fact, 1.txt#meeting-1, https://w3id.org/entente/id/article/0000000000000001#meeting-1"
    })
    void topics_acts_and_articles_go_by_their_names_too(String name, String value, String meant) {
        assertThat(MEETINGS.bind(given(name, value), store).get("p_" + name).stringValue())
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from  | 4 May 2031   | a day as 2024-09-23
            from  | 2031-02-30   | a day as 2024-09-23
            many  | ten          | a whole number
            iri   | no iri       | an IRI such as
            topic | weather      | fukushima-water-discharge
            topic | the water    | is a topic's key or name in ontology/topics.ttl, such as supply-chains: fukushima-water-discharge, water-and-rivers
            status | maybe       | status is one of held, planned
            article | none.txt   | the store has no article of that name
            fact  | none.txt#a   | the store has no article of that name
            fact  | meeting-1    | talks.txt#meeting-1
            act   | dance        | urge
            who   | Mor          | did you mean Takeo Mori
            who   | Takeo Mroi   | did you mean Takeo Mori
            topic | fisherys     | : fisheries
            who   | Nobody       | entente query actors
            wrong | x            | has no parameter "wrong": it has who, from
            """)
    void a_value_that_is_not_allowed_is_told_what_is(String name, String value, String words) {
        assertThatThrownBy(() -> MEETINGS.bind(given(name, value), store))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(words);
    }

    private static Map<String, String> given(String name, String value) {
        Map<String, String> given = new HashMap<>(Map.of("who", "ARD"));
        given.put(name, value);
        return given;
    }

    @Test
    void a_value_that_is_needed_is_asked_for() {
        assertThatThrownBy(() -> MEETINGS.bind(Map.of(), store))
                .hasMessageContaining("needs who")
                .hasMessageContaining("-p who=");
    }

    @Test
    void an_unknown_query_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> Library.shipped().query("meetigs"))
                .hasMessageContaining("did you mean meetings")
                .hasMessageContaining("entente queries");
        assertThat(Library.shipped().query("meetings.rq").name()).isEqualTo("meetings");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT *                                          | does not begin with
            # What it answers: x\\n# Parameter: a (colour) b   | line 2: no type "colour"
            # What it answers: x\\n# Parameter: a date b       | line 2: "a date b" should read
            """)
    void a_header_that_is_wrong_is_refused_with_its_line(String text, String words) {
        assertThatThrownBy(() -> QueryHeader.read("x.rq", text.replace("\\n", "\n")))
                .hasMessageContaining("x.rq")
                .hasMessageContaining(words);
    }

    @Test
    void a_file_of_ones_own_needs_no_header(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.rq"), "ASK {}");
        try (Rows rows = Library.file(file).ask(store, Map.of(), OFFLINE)) {
            assertThat(rows.next().value("answer")).contains(Values.literal(true));
        }
        assertThatThrownBy(() -> Library.file(folder.resolve("none.rq")))
                .hasMessageContaining("there is no query file");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_query_with_values_written_into_it_can_be_read_and_changed(QueryFile query) {
        String filled = query.filled(Map.of(), store);
        QueryFactory.create(filled);
        query.parameters().stream()
                .filter(parameter -> parameter.preset().isPresent())
                .forEach(parameter -> assertThat(filled.replaceAll("(?m)#[^\n]*$", ""))
                        .doesNotContain("?p_" + parameter.name() + " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" } DROP ALL", "line\nbreak", "back\\slash", "$1", "?p_who"})
    void a_value_is_written_as_a_value(String words) {
        QueryFile query = QueryHeader.read("said.rq", """
                # What it answers: What?
                # Parameter: who (text) not ?p_who
                SELECT ?x { BIND(?p_who AS ?x) FILTER(?x != "?p_who-less" && ?x != <x:?p_who>) # ?p_who
                }""");
        try (Rows rows = store.query(query.filled(Map.of("who", words), store))) {
            assertThat(rows.next().value("x").orElseThrow().stringValue()).isEqualTo(words);
        }
        assertThat(query.filled(Map.of("who", words), store)).contains("\"?p_who-less\"", "<x:?p_who>", "# ?p_who");
    }
}
