package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.cli.Shell.Result;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.RemoteStore;
import io.github.entente.store.Rows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Building on real parts, from what a user types to what a store holds. */
class BuildTest {

    private static final String FIRST = """
            Published: 15:19, September 24, 2024
            Foreign ministers of China and Japan meet in New York

            NEW YORK - Chinese Foreign Minister Wang Yi met his Japanese counterpart Yoko Kamikawa on Monday in New York.

            Wang urged Japan to keep to the right direction in bilateral relations.
            """;

    private static final String SECOND = """
            Published: 09:00, November 17, 2023
            Leaders of China and the United States hold talks

            SAN FRANCISCO - Chinese President Xi Jinping met US President Joe Biden on Wednesday near San Francisco.

            Biden said that the United States opposes unilateral changes to the status quo.
            """;

    private static final String WITHOUT_DATE = "Rain expected\n\nRain is expected in the north of the country.\n";

    @TempDir
    Path folder;

    @Test
    void bad_files_get_a_line_each_and_the_others_are_built() throws IOException {
        Path good = write("good.txt", FIRST);
        Path empty = write("empty.txt", "");
        Path picture = folder.resolve("picture.txt");
        Files.write(
                picture,
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1});
        Path wide = folder.resolve("wide.txt");
        Files.write(wide, ("\uFEFF" + SECOND).getBytes(StandardCharsets.UTF_16LE));
        Path endless = folder.resolve("endless.txt");
        Files.write(endless, "word ".repeat(10 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII));
        Path missing = folder.resolve("missing.txt");
        Shell shell = new Shell(folder.resolve("store"));

        Result result = shell.on(
                "build",
                good.toString(),
                empty.toString(),
                picture.toString(),
                wide.toString(),
                endless.toString(),
                missing.toString(),
                "-q");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.faults()).hasSize(4);
        assertThat(result.err())
                .contains("empty.txt: is empty", "picture.txt: ", "endless.txt: ", "missing.txt: is not there");
        assertThat(result.err()).doesNotContain("\tat ");
        assertThat(result.out()).isEmpty();
        try (EmbeddedStore store = EmbeddedStore.existing(shell.store())) {
            assertThat(store.articles()).extracting(entry -> entry.source()).containsExactly("good.txt", "wide.txt");
        }
    }

    @Test
    void strict_stops_at_the_first_failure_and_keeps_what_came_before() throws IOException {
        write("news/a.txt", FIRST);
        write("news/b.txt", "");
        write("news/c.txt", SECOND);
        write("news/d.txt", "");
        Shell shell = new Shell(folder.resolve("store"));

        Result result = shell.on("build", folder.resolve("news").toString(), "--strict");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("b.txt: is empty").doesNotContain("d.txt");
        try (EmbeddedStore store = EmbeddedStore.existing(shell.store())) {
            assertThat(store.articles()).extracting(entry -> entry.source()).containsExactly("a.txt");
        }
    }

    @Test
    void since_the_last_build_only_files_that_came_after_it_are_opened() throws IOException {
        write("news/a.txt", FIRST);
        String news = folder.resolve("news").toString();
        Shell shell = new Shell(folder.resolve("store"));
        shell.on("build", news, "--since", "last");
        write("news/b.txt", SECOND);

        Result result = shell.on("build", news, "--since", "last");

        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("1 files are older and were not opened");
        assertThat(result.out()).containsPattern("articles +1").doesNotContain("unchanged");
        try (EmbeddedStore store = EmbeddedStore.existing(shell.store())) {
            assertThat(store.articles()).extracting(entry -> entry.source()).containsExactly("a.txt", "b.txt");
        }
        assertThat(shell.on("build", news, "--since", "2024-13-01").code()).isEqualTo(2);
    }

    @Test
    void a_report_holds_what_happened_as_json_lines() throws IOException {
        Path lines = write("feed.jsonl", "{\"text\": \"" + WITHOUT_DATE.replace("\n", "\\n") + "\"}\n{broken\n");
        Path report = folder.resolve("report.jsonl");

        new Shell(folder.resolve("store"))
                .on("build", lines.toString(), write("empty.txt", "").toString(), "--report", report.toString(), "-q");

        assertThat(Files.readAllLines(report))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"kind\":\"warning\",\"source\":\"feed.jsonl#1\",\"reason\":\"has no date"),
                        line -> assertThat(line)
                                .startsWith("{\"kind\":\"failure\",\"source\":\"feed.jsonl\",\"position\":{\"line\":2}")
                                .contains("\"reason\":", "\"remedy\":"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "{\"kind\":\"failure\",\"source\":\"empty.txt\",\"reason\":\"is empty\",\"remedy\":\"remove it or fill it\"}"));
    }

    @Test
    void an_article_in_a_language_nobody_reads_is_kept_as_it_is_and_counted() throws IOException {
        write("news/first.txt", FIRST);
        write("news/zh.txt", "王毅会见上川阳子\n\n外交部长王毅23日在纽约会见日本外相上川阳子。\n");
        write("news/ja.txt", "日中外相会談\n\n上川陽子外相は23日、ニューヨークで中国の王毅外相と会談した。\n");
        Shell shell = new Shell(folder.resolve("store"));

        Result result = shell.on("build", folder.resolve("news").toString());

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsPattern("articles +3")
                .containsPattern("kept unread +2  1 ja, 1 zh")
                .containsPattern("skipped +0");
        assertThat(result.err()).contains("warning: zh.txt: is in a language that is not read yet (zh)");
        assertThat(dump(shell.store()))
                .contains("inLanguage> \"zh\"", "inLanguage> \"ja\"", "inLanguage> \"en\"", "上川陽子外相は23日");
        assertThat(shell.on("validate").err()).contains("conforms");
    }

    @Test
    void one_thread_and_three_write_the_same_bytes() throws IOException {
        for (int i = 0; i < 6; i++) {
            write("news/a" + i + ".txt", FIRST.replace("24, 2024", (10 + i) + ", 2024"));
            write("news/b" + i + ".txt", SECOND.replace("17, 2023", (10 + i) + ", 2023"));
        }
        String news = folder.resolve("news").toString();
        Path one = folder.resolve("one.nq");
        Path three = folder.resolve("three.nq");

        assertThat(Shell.run("extract", news, "-o", one.toString(), "--threads", "1")
                        .code())
                .isZero();
        assertThat(Shell.run("extract", news, "-o", three.toString(), "--threads", "3")
                        .code())
                .isZero();

        assertThat(one).hasSameTextualContentAs(three);
        assertThat(Files.readAllLines(one)).hasSizeGreaterThan(12);
    }

    @Test
    void building_twice_leaves_one_copy_and_withdrawing_leaves_nothing() throws IOException {
        Path first = write("first.txt", FIRST);
        Path second = write("second.txt", SECOND);
        Shell shell = new Shell(folder.resolve("store"));
        assertThat(shell.on("build", second.toString()).code()).isZero();
        String secondOnly = dump(shell.store());
        assertThat(shell.on("build", first.toString(), second.toString()).code())
                .isZero();
        String once = dump(shell.store());

        assertThat(shell.on("build", first.toString(), second.toString()).code())
                .isZero();
        assertThat(dump(shell.store())).isEqualTo(once).isNotEqualTo(secondOnly);

        assertThat(shell.on("withdraw", "first.txt").code()).isZero();
        assertThat(dump(shell.store())).isEqualTo(secondOnly);
        assertThat(shell.on("withdraw", "second.txt").code()).isZero();
        assertThat(dump(shell.store())).isEmpty();

        Result again = shell.on("withdraw", "second.txt");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.faults().get(0)).contains("second.txt", "not in the store");
    }

    @Test
    void an_article_without_a_date_is_read_with_a_warning() throws IOException {
        Path article = write("weather.txt", WITHOUT_DATE);

        Result result = new Shell(folder.resolve("store")).on("build", article.toString());

        assertThat(result.code()).isZero();
        assertThat(result.err()).containsPattern(Pattern.compile("warning: weather.txt: .*date"));
        assertThat(result.out()).containsPattern("articles +1").containsPattern("skipped +0");
    }

    @Test
    void a_server_that_was_started_elsewhere_takes_the_same_graphs() throws IOException {
        Path article = write("first.txt", FIRST);
        Shell local = new Shell(folder.resolve("store"));
        local.on("build", article.toString(), "-q");
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/ds", DatasetGraphFactory.createTxnMem())
                .start();
        try {
            String url = "http://localhost:" + server.getPort() + "/ds";
            Shell.run("build", article.toString(), "--to", url);
            Result again = Shell.run("build", article.toString(), "--to", url);

            assertThat(again.code()).isZero();
            ByteArrayOutputStream remote = new ByteArrayOutputStream();
            try (RemoteStore store = RemoteStore.at(URI.create(url))) {
                store.dump(remote);
            }
            assertThat(remote.toString(StandardCharsets.UTF_8)).isEqualTo(dump(local.store()));
            assertThat(Shell.run("withdraw", "first.txt", "--to", url).code()).isZero();
            try (RemoteStore store = RemoteStore.at(URI.create(url));
                    Rows left = store.query("SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }")) {
                assertThat(left.hasNext()).isFalse();
            }
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_that_is_not_there_is_one_line_with_its_address() throws IOException {
        Path article = write("first.txt", FIRST);

        Result result = Shell.run("build", article.toString(), "--to", "http://localhost:1/ds", "-q");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.faults()).singleElement().asString().contains("http://localhost:1/ds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first.trig.gz", "first.ttl", "graphs/"})
    void what_extract_writes_load_reads(String name) throws IOException {
        Path article = write("first.txt", FIRST);
        String file = folder.resolve("written") + "/" + name;
        Shell loaded = new Shell(folder.resolve("loaded"));

        assertThat(Shell.run("extract", article.toString(), "-o", file).code()).isZero();
        Result load = loaded.on("load", file, folder.resolve("none.nq").toString());

        assertThat(load.code()).isEqualTo(1);
        assertThat(load.err()).contains("none.nq");
        assertThat(dump(loaded.store())).isEqualTo(built(article));
        assertThat(loaded.on("validate").err()).contains("conforms");
    }

    @Test
    void a_file_whose_ending_names_no_format_is_refused_before_anything_is_read() throws IOException {
        Result result = Shell.run("extract", write("first.txt", FIRST).toString(), "-o", "first.doc");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.faults()).singleElement().asString().contains("first.doc", ".trig");
    }

    private String built(Path article) {
        Shell built = new Shell(folder.resolve("built"));
        built.on("build", article.toString(), "-q");
        return dump(built.store());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String dump(Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EmbeddedStore store = EmbeddedStore.existing(folder)) {
            store.dump(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
