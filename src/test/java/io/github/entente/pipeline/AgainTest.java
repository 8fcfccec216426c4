package io.github.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Source;
import io.github.entente.article.reading.Articles;
import io.github.entente.article.source.Sources;
import io.github.entente.event.Account;
import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Corrections;
import io.github.entente.graph.Extractor;
import io.github.entente.graph.States;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.RemoteStore;
import io.github.entente.store.Rows;
import io.github.entente.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that come again: unchanged, from elsewhere, or corrected. What they tell does not matter here, so nobody reads it. */
class AgainTest {

    private static final String WIRE = """
            Published: September 24, 2024
            Foreign ministers of China and Japan meet in New York

            NEW YORK - Chinese Foreign Minister Wang Yi met his Japanese counterpart Yoko Kamikawa on Monday in New York.

            Wang urged Japan to keep to the right direction in bilateral relations.

            Kamikawa asked China to lift its ban on Japanese seafood, the ministry in Tokyo said.

            The two ministers agreed to keep in touch on the matter and to prepare talks of their experts.
            """;

    /** As another paper prints it: its own headline, its own first words, the last paragraph cut. */
    private static final String LOCAL = """
            Published: September 24, 2024
            Wang presses Tokyo as the ministers sit down

            Chinese Foreign Minister Wang Yi met his Japanese counterpart Yoko Kamikawa on Monday in New York.

            Wang urged Japan to keep to the right direction in bilateral relations.

            Kamikawa asked China to lift its ban on Japanese seafood, the ministry in Tokyo said.
            """;

    /** Another reporter's account of the same talks. */
    private static final String OTHER = """
            Published: September 24, 2024
            Japan raises seafood ban with China

            TOKYO - Japan's foreign minister, Yoko Kamikawa, pressed her Chinese colleague Wang Yi in New York to scrap an import ban.

            Kamikawa told Wang on Monday that the ban has no basis in science, according to officials who were in the room.

            Beijing stopped buying Japanese seafood last year after Tokyo began to release treated water into the sea.
            """;

    private static final String SOURCES =
            "SELECT ?name { { GRAPH ?g { ?g ent:sourceName ?name } } UNION { GRAPH ?c { ?a prov:alternateOf ?x . ?x ent:sourceName ?name } } } ORDER BY ?name";

    private static final String REVISIONS =
            "SELECT ?name { GRAPH ?r { ?a prov:wasRevisionOf ?x . ?x ent:sourceName ?name ; ent:textHash ?t ; ent:sourceHash ?s ; prov:generatedAtTime ?from ; prov:invalidatedAtTime ?to } } ORDER BY ?name";

    private static final Extractor EXTRACTOR = Extractor.of("en");

    private final List<String> told = new ArrayList<>();

    @TempDir
    Path folder;

    private EmbeddedStore store;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_unchanged_article_is_not_read_again_unless_that_is_wanted() throws IOException {
        write("news/wire.txt", WIRE);
        write("news/other.txt", OTHER);
        build(store, "news");
        String once = dump(store);

        Summary again = build(store, "news");
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.articles()).isZero();

        Summary wanted = build(store, BuildOptions.USUAL.again(true), 1, "news");
        assertThat(wanted.articles()).isEqualTo(2);
        assertThat(wanted.replaced()).isZero();
        assertThat(dump(store)).isEqualTo(once);
    }

    @Test
    void another_reader_reads_all_anew() throws IOException {
        write("news/wire.txt", WIRE);
        build(store, "news");

        Summary summary = build(store, new BuildOptions(false, false, Corrections.NONE, "newer"), 1, "news");

        assertThat(summary.articles()).isEqualTo(1);
        assertThat(summary.replaced()).isZero();
    }

    @Test
    void what_was_withdrawn_comes_back() throws IOException {
        write("news/wire.txt", WIRE);
        write("news/other.txt", OTHER);
        build(store, "news");
        String once = dump(store);

        store.withdraw("wire.txt");

        assertThat(build(store, "news").unchanged()).isEqualTo(1);
        assertThat(dump(store)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void one_article_of_several_papers_is_stored_once_and_names_them_all(int threads) throws IOException {
        write("news/a-wire.txt", WIRE);
        write("news/b-local.txt", LOCAL);
        write("news/c-other.txt", OTHER);

        Summary summary = build(store, BuildOptions.USUAL, threads, "news");

        assertThat(summary.articles()).isEqualTo(2);
        assertThat(summary.copies()).isEqualTo(1);
        assertThat(told).contains("b-local.txt: is the same as a-wire.txt, which is stored for both");
        assertThat(names(store)).containsExactly("a-wire.txt", "c-other.txt");
        assertThat(asked(store, SOURCES)).containsExactly("a-wire.txt", "b-local.txt", "c-other.txt");
        assertThat(store.validate().conforms()).isTrue();
        assertThat(build(store, "news").unchanged()).isEqualTo(3);
    }

    @Test
    void with_the_last_article_goes_all_that_was_known_of_them() throws IOException {
        write("news/a-wire.txt", WIRE);
        write("news/b-local.txt", LOCAL);
        build(store, "news");
        store.built("news", java.time.Instant.EPOCH);
        write("news/a-wire.txt", WIRE.replace("Monday", "Sunday"));
        build(store, "news");

        store.withdraw("a-wire.txt");

        assertThat(asked(store, "SELECT (STR(?p) AS ?name) { GRAPH ?g { ?s ?p ?o } }"))
                .isEmpty();
    }

    @Test
    void what_is_in_the_store_wins_over_what_comes_later() throws IOException {
        write("z/local.txt", LOCAL);
        write("a/wire.txt", WIRE);

        build(store, "z");
        build(store, "a", "z");

        assertThat(names(store)).containsExactly("local.txt");
        assertThat(asked(store, SOURCES)).containsExactly("local.txt", "wire.txt");
    }

    @Test
    void one_address_is_one_article_whatever_leads_to_it() throws IOException {
        String text = json(WIRE);
        write(
                "feed.jsonl",
                "{\"url\": \"https://www.example.org/talks?utm_source=mail\", \"text\": " + text + "}\n"
                        + "{\"url\": \"http://m.example.org/talks/\", \"text\": " + text + "}\n"
                        + "{\"url\": \"https://example.org/other\", \"text\": " + json(OTHER) + "}\n");

        build(store, "feed.jsonl");

        assertThat(names(store)).containsExactly("feed.jsonl#1", "feed.jsonl#3");
        assertThat(asked(store, SOURCES)).containsExactly("feed.jsonl#1", "feed.jsonl#2", "feed.jsonl#3");
    }

    @Test
    void a_corrected_version_replaces_the_one_before_and_says_so() throws IOException {
        write("wire.txt", WIRE);
        build(store, "wire.txt");

        write("wire.txt", WIRE.replace("Monday", "Sunday").replace("ministers of China", "ministers from China"));
        Summary summary = build(store, "wire.txt");

        assertThat(summary.replaced()).isEqualTo(1);
        assertThat(told).contains("wire.txt: replaces an earlier version, from wire.txt");
        assertThat(names(store)).containsExactly("wire.txt");
        assertThat(dump(store)).contains("on Sunday in New York").doesNotContain("on Monday in New York");
        assertThat(asked(store, REVISIONS)).containsExactly("wire.txt");
        assertThat(store.validate().conforms()).isTrue();

        write("wire.txt", WIRE);
        assertThat(build(store, "wire.txt").replaced()).isEqualTo(1);
        assertThat(dump(store)).contains("on Monday in New York");
    }

    @Test
    void a_source_that_holds_another_article_now_replaces_nothing() throws IOException {
        write("today.txt", WIRE);
        build(store, "today.txt");

        write("today.txt", OTHER);
        Summary summary = build(store, "today.txt");

        assertThat(summary.replaced()).isZero();
        assertThat(names(store)).containsExactly("today.txt", "today.txt");
    }

    @Test
    void a_crawl_that_holds_both_versions_is_settled_after_one_build() throws IOException {
        String address = "{\"url\": \"https://example.org/talks\", \"text\": ";
        write("crawl/day1.jsonl", address + json(WIRE) + "}\n");
        write("crawl/day2.jsonl", address + json(WIRE.replace("Monday", "Sunday")) + "}\n");

        assertThat(build(store, "crawl").replaced()).isEqualTo(1);
        assertThat(names(store)).containsExactly("day2.jsonl#1");
        assertThat(asked(store, REVISIONS)).containsExactly("day1.jsonl#1");
        assertThat(build(store, "crawl").unchanged()).isEqualTo(2);
    }

    @Test
    void a_copy_takes_the_place_of_what_could_not_be_read() throws IOException {
        write("news/a-wire.txt", WIRE);
        write("news/b-local.txt", LOCAL);
        write("news/c-local.txt", LOCAL);
        AccountReader reader = article -> {
            if (article.name().startsWith("a")) {
                throw new IllegalStateException("no");
            }
            return Account.unread(article.in("en"));
        };

        Summary summary = build(reader, store, BuildOptions.USUAL, 2, "news");

        assertThat(summary.skippedInAll()).isEqualTo(1);
        assertThat(names(store)).containsExactly("b-local.txt");
        assertThat(asked(store, SOURCES)).containsExactly("b-local.txt", "c-local.txt");
    }

    @Test
    void a_server_knows_what_comes_again_as_a_folder_does() throws IOException {
        write("news/a-wire.txt", WIRE);
        write("news/b-local.txt", LOCAL);
        build(store, "news");
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/ds", DatasetGraphFactory.createTxnMem())
                .start();
        try (RemoteStore remote = RemoteStore.at(URI.create("http://localhost:" + server.getPort() + "/ds"))) {
            assertThat(build(remote, "news").copies()).isEqualTo(1);
            assertThat(build(remote, "news").unchanged()).isEqualTo(2);
            assertThat(dump(remote)).isEqualTo(dump(store));

            write(
                    "news/a-wire.txt",
                    WIRE.replace("Monday", "Sunday").replace("ministers of China", "ministers from China"));
            assertThat(build(remote, "news").replaced()).isEqualTo(1);
            assertThat(names(remote)).containsExactly("a-wire.txt");
            assertThat(asked(remote, SOURCES)).containsExactly("a-wire.txt", "b-local.txt");
            assertThat(asked(remote, REVISIONS)).containsExactly("a-wire.txt");
        } finally {
            server.stop();
        }
    }

    private Summary build(Store into, String... sources) {
        return build(into, BuildOptions.USUAL, 2, sources);
    }

    private Summary build(Store into, BuildOptions options, int threads, String... sources) {
        return build(article -> Account.unread(article.in("en")), into, options, threads, sources);
    }

    private Summary build(AccountReader reader, Store into, BuildOptions options, int threads, String... sources) {
        List<Source> files = Sources.expand(java.util.Arrays.stream(sources)
                .map(name -> folder.resolve(name).toString())
                .toList());
        Progress progress = new Progress() {
            @Override
            public void notice(Notice notice) {
                told.add(notice.toString());
            }
        };
        Grapher grapher = account -> ArticleGraph.of(account, EXTRACTOR, States.NONE);
        return new Build(Articles.create(), reader, grapher, threads, progress)
                .with(options)
                .into(into, files);
    }

    private static String json(String text) {
        return "\"" + text.replace("\n", "\\n") + "\"";
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> names(Store store) {
        return store.articles().stream().map(entry -> entry.source()).toList();
    }

    private static List<String> asked(Store store, String query) {
        List<String> names = new ArrayList<>();
        String prefixes = "PREFIX ent: <https://w3id.org/entente#> PREFIX prov: <http://www.w3.org/ns/prov#> ";
        try (Rows rows = store.query(prefixes + query)) {
            rows.forEachRemaining(
                    row -> names.add(row.value("name").orElseThrow().stringValue()));
        }
        return names;
    }

    private static String dump(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
