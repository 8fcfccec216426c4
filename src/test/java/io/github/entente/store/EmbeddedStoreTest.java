package io.github.entente.store;

import static io.github.entente.store.Invented.KELL;
import static io.github.entente.store.Invented.MORI;
import static io.github.entente.store.Invented.article;
import static io.github.entente.store.Invented.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.graph.ArticleGraph;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedStoreTest extends StoreContract {

    private EmbeddedStore store;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    Store store() {
        return store;
    }

    private void reopen() {
        store.close();
        store = EmbeddedStore.existing(folder.resolve("store"));
    }

    @Test
    void what_was_put_is_there_after_reopening() {
        store.put(List.of(meeting(1, MORI, KELL)));
        String before = dump();
        reopen();
        assertThat(dump()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void a_graph_that_cannot_be_put_leaves_the_others_out_too() {
        var hostile = new LinkedHashModel();
        hostile.add(article(2), RDFS.SEEALSO, SimpleValueFactory.getInstance().createIRI("http://x/ y"));
        var broken = new ArticleGraph(article(2), hostile, new LinkedHashModel());
        assertThatThrownBy(() -> store.put(List.of(meeting(1, MORI, KELL), broken)))
                .isInstanceOf(StoreException.class);
        assertThat(dump()).isEmpty();
    }

    @Test
    void a_process_killed_while_it_puts_leaves_every_batch_whole_or_absent() throws IOException, InterruptedException {
        store.close();
        Process writer = child(PutForEver.class);
        try (BufferedReader said = writer.inputReader()) {
            // Two batches are in; the kill hits somewhere in the third or later.
            assertThat(said.readLine()).isEqualTo("0");
            assertThat(said.readLine()).isEqualTo("1");
            writer.destroyForcibly().waitFor();
        }
        store = EmbeddedStore.existing(folder.resolve("store"));
        List<ArticleEntry> held = store.articles();
        assertThat(held.size()).isGreaterThanOrEqualTo(2 * PutForEver.BATCH);
        assertThat(held.size() % PutForEver.BATCH).isZero();
        store.put(List.of(meeting(1, MORI, KELL)));
        held.forEach(entry -> store.withdraw(entry.iri().stringValue()));
        store.withdraw(article(1).stringValue());
        assertThat(dump()).isEmpty();
    }

    /** Puts batch after batch until it is killed, and says when each is in. */
    static final class PutForEver {
        static final int BATCH = 50;

        private PutForEver() {}

        public static void main(String[] arguments) {
            EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]));
            for (int batch = 0; ; batch++) {
                int first = batch * BATCH;
                store.put(IntStream.range(first, first + BATCH)
                        .mapToObj(number -> meeting(number, MORI, KELL))
                        .toList());
                System.out.println(batch);
            }
        }
    }

    @Test
    void a_store_another_process_has_open_says_so_and_how_to_go_on() throws IOException, InterruptedException {
        store.close();
        Process holder = child(PutForEver.class);
        try (BufferedReader said = holder.inputReader()) {
            assertThat(said.readLine()).isEqualTo("0");
            assertThatThrownBy(() -> EmbeddedStore.open(folder.resolve("store")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another process has the store")
                    .hasMessageContaining("--store");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        store = EmbeddedStore.existing(folder.resolve("store"));
    }

    private Process child(Class<?> main) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        main.getName(),
                        folder.resolve("store").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void a_folder_of_other_things_is_not_made_a_store() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("letter.txt"), "Dear");
        assertThatThrownBy(() -> EmbeddedStore.open(documents)).hasMessageContaining("holds other things");
        assertThat(documents).isDirectoryContaining(path -> path.endsWith("letter.txt"));
        assertThatThrownBy(() -> EmbeddedStore.existing(folder.resolve("nothing")))
                .hasMessageContaining("entente build");
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    void a_query_is_stopped_at_its_time_limit() {
        store.put(IntStream.range(0, 60)
                .mapToObj(number -> meeting(number, MORI, KELL))
                .toList());
        try (Rows rows = store.withTimeLimit(Duration.ofMillis(100))
                .query(
                        "SELECT (COUNT(*) AS ?n) { GRAPH ?a { ?b ?c ?d } GRAPH ?e { ?f ?g ?h } GRAPH ?i { ?j ?k ?l } }")) {
            assertThatThrownBy(rows::next).isInstanceOf(StoreException.class).hasMessageContaining("took longer than");
        }
    }

    @Test
    void a_query_of_this_store_asks_no_other() {
        assertThatThrownBy(() -> {
                    try (Rows rows = store.query("SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }")) {
                        rows.hasNext();
                    }
                })
                .hasMessageContaining("SERVICE");
    }

    @Test
    void canonical_values_come_back_as_they_were_written() {
        var model = new LinkedHashModel(meeting(1, MORI, KELL).article());
        List.of("2024-09-23T10:05:00+08:00", "2024-09-23T10:05:00Z", "2024-09-23T10:05:00+00:00", "2024-09-23T10:05:00")
                .forEach(text -> add(model, text, "dateTime"));
        List.of("0.87", "0.8", "1.0", "0.0").forEach(text -> add(model, text, "decimal"));
        List.of("2024", "0044").forEach(text -> add(model, text, "gYear"));
        add(model, "2024-09", "gYearMonth");
        add(model, "2024-09-23", "date");
        add(model, "7", "integer");
        add(model, "false", "boolean");
        store.put(List.of(
                new ArticleGraph(article(1), model, meeting(1, MORI, KELL).shared())));
        reopen();
        assertThat(column("SELECT ?o { GRAPH ?g { ?s <urn:value> ?o } }", Map.of(), "o"))
                .containsExactlyInAnyOrderElementsOf(
                        model.filter(null, Values.iri("urn:value"), null).objects());
    }

    private static void add(Model model, String text, String type) {
        model.add(
                article(1),
                Values.iri("urn:value"),
                Values.literal(text, Values.iri("http://www.w3.org/2001/XMLSchema#", type)),
                article(1));
    }
}
