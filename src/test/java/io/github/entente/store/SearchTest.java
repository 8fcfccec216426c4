package io.github.entente.store;

import static io.github.entente.store.Invented.KELL;
import static io.github.entente.store.Invented.MORI;
import static io.github.entente.store.Invented.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Iris;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found in what was said, and nothing is found that is gone. */
class SearchTest {

    private static final Path VOICES = Path.of("src/test/resources/io/github/entente/graph/voices.trig");
    private static final Federation OFFLINE = Federation.offline(line -> {});

    @TempDir
    Path folder;

    private EmbeddedStore store;

    @BeforeEach
    void fill() {
        store = EmbeddedStore.open(folder.resolve("store"));
        store.load(VOICES);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static List<String> found(Store where, String words) {
        List<String> texts = new ArrayList<>();
        try (Rows rows = Library.shipped().query("search").ask(where, Map.of("words", words), OFFLINE)) {
            rows.forEachRemaining(
                    row -> texts.add(row.value("text").orElseThrow().stringValue()));
        }
        return texts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            treated water        | stop the release of treated water
            water TREATED        | stop the release of treated water
            "treated water"      | stop the release of treated water
            discharg*            | stop the discharge of contaminated water
            森武雄               | 森武雄
            mori takeo           | Takeo Mori
            halts imports        | Brel halts imports from Arda
            -water               | the treated water is safe
            "keep open           | keep trade open
            """)
    void an_index_and_plain_sparql_find_the_same(String words, String text) {
        assertThat(found(store, words)).contains(text);
        FusekiServer server = FusekiServer.create()
                .port(0)
                .add("/ds", DatasetGraphFactory.createTxnMem())
                .build();
        try {
            server.start();
            RemoteStore remote = RemoteStore.at(URI.create(server.serverURL() + "ds"));
            remote.load(VOICES);
            assertThat(found(remote, words)).containsExactlyInAnyOrderElementsOf(found(store, words));
        } finally {
            server.stop();
        }
    }

    @Test
    void what_stands_oftener_in_less_comes_first() {
        assertThat(found(store, "treated water").get(0)).isEqualTo("the treated water is safe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"water OR trade", "text:water", "water) OR (x", "[a TO z]", "wat?er", "w/a", "a\\b"})
    void nothing_a_person_types_is_an_operator(String words) {
        assertThat(found(store, words)).isEmpty();
    }

    @Test
    void without_a_word_there_is_nothing_to_look_for() {
        assertThatThrownBy(() -> found(store, " \"\" * "))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("words=")
                .hasMessageContaining("discharg*");
    }

    @Test
    void what_is_withdrawn_is_found_no_more_and_what_is_put_is_found() {
        assertThat(found(store, "fishermen")).isNotEmpty();
        store.withdraw("brel-release.txt");
        store.put(List.of(meeting(7, MORI, KELL, "Glaciers melt")));
        assertThat(found(store, "fishermen")).isEmpty();
        assertThat(found(store, "glaciers")).containsExactly("Glaciers melt");
    }

    @Test
    void an_index_that_may_be_stale_is_made_anew() throws IOException {
        assertThat(found(store, "glaciers")).isEmpty();
        store.close();
        // As a process leaves it that is killed while it changes the data, or a store that was made before there was an
        // index.
        Files.delete(folder.resolve("store/Words/fresh"));
        try (var files = Files.list(folder.resolve("store/Words"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        store = EmbeddedStore.existing(folder.resolve("store"));
        assertThat(found(store, "fishermen")).isNotEmpty();
        assertThat(folder.resolve("store/Words/fresh")).exists();
    }

    @Test
    void a_change_that_fails_leaves_the_index_to_be_made_anew() {
        found(store, "water");
        assertThatThrownBy(() -> store.put(List.of(new ArticleGraph(
                        Iris.SHARED,
                        meeting(1, MORI, KELL).article(),
                        meeting(1, MORI, KELL).shared()))))
                .isInstanceOf(StoreException.class);
        assertThat(folder.resolve("store/Words/fresh")).doesNotExist();
        assertThat(found(store, "fishermen")).isNotEmpty();
        assertThat(found(store, "Headline")).isEmpty();
    }
}
