package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.entente.SharedFolder;
import io.github.entente.article.reading.Articles;
import io.github.entente.article.source.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final Articles ARTICLES = Articles.create();

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> names(String... arguments) {
        return Sources.expand(List.of(arguments)).stream().map(Source::name).toList();
    }

    private static Reading only(Source source) {
        try (Stream<Reading> readings = ARTICLES.read(source)) {
            return readings.findFirst().orElseThrow();
        }
    }

    @Test
    void a_folder_gives_its_articles_sorted_and_named_from_it() throws IOException {
        write("b.txt", "B.");
        write("a/c.txt", "C.");
        write("a.gold.json", "{}");
        write(".hidden", "x");
        write(".git/config", "x");
        assertThat(names(folder.toString())).containsExactly("a/c.txt", "b.txt");
    }

    @Test
    void a_file_is_named_by_its_last_name_and_read_once() throws IOException {
        Path file = write("a/000.txt", "A.");
        assertThat(names(file.toString(), folder.resolve("a/../a/000.txt").toString()))
                .containsExactly("000.txt");
    }

    @Test
    void sources_of_the_same_name_are_told_apart_by_their_folders() throws IOException {
        write("x/2023/000.txt", "A.");
        write("y/2023/000.txt", "B.");
        write("y/2023/001.txt", "C.");
        assertThat(names(
                        folder.resolve("x/2023/000.txt").toString(),
                        folder.resolve("y/2023").toString()))
                .containsExactly("x/2023/000.txt", "y/2023/000.txt", "001.txt");
    }

    @Test
    void a_glob_is_expanded_where_the_shell_did_not() throws IOException {
        write("a/1.txt", "A.");
        write("a/2.html", "B.");
        write("a/b/3.txt", "C.");
        assertThat(names(folder + "/a/*.txt")).containsExactly("1.txt");
        assertThat(names(folder + "/**.txt")).containsExactly("1.txt", "3.txt");
        assertThat(only(Sources.expand(List.of(folder + "/*.xyz")).get(0)).toString())
                .isEqualTo(folder + "/*.xyz: matches no file; check the pattern");
    }

    @Test
    void a_file_whose_name_looks_like_a_glob_is_read() throws IOException {
        assertThat(names(write("a[1].txt", "A.").toString())).containsExactly("a[1].txt");
    }

    @Test
    void standard_input_is_a_source() {
        var in = new ByteArrayInputStream("Ministers met.".getBytes(StandardCharsets.UTF_8));
        Source source = Sources.expand(List.of("-"), in).get(0);
        assertThat(source.name()).isEqualTo("stdin");
        assertThat(((Read) only(source)).article().text()).isEqualTo("Ministers met.");
    }

    @Test
    void what_cannot_be_read_is_named_and_the_rest_is_read() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (OutputStream out = Files.newOutputStream(huge)) {
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'x');
            for (int i = 0; i < 50; i++) {
                out.write(block);
            }
        }
        Path jpeg = Files.write(
                folder.resolve("jpeg.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});
        Path wide = Files.writeString(folder.resolve("wide.txt"), "Ministers met.", StandardCharsets.UTF_16LE);
        List<String> lines = Sources.expand(List.of(
                        write("empty.txt", "").toString(),
                        jpeg.toString(),
                        wide.toString(),
                        huge.toString(),
                        folder.resolve("missing.txt").toString(),
                        write("good.txt", "Good.").toString()))
                .stream()
                .map(SourcesTest::only)
                .map(reading -> reading instanceof Read read ? read.article().text() : reading.toString())
                .toList();
        assertThat(lines)
                .containsExactly(
                        "empty.txt: is empty; remove it or fill it",
                        "jpeg.txt: is a JPEG image, not an article; give the text it belongs to",
                        "Ministers met.",
                        "huge.txt: is 52,428,800 bytes long; an article has at most 1,000,000 characters; split it into articles",
                        folder.resolve("missing.txt") + ": is not there; check the name and the folder you are in",
                        "Good.");
    }

    @Test
    void a_text_just_over_the_limit_is_refused() {
        assertThat(only(Source.of("a", "x".repeat(1_000_001))).toString())
                .isEqualTo(
                        "a: is 1,000,001 characters long; an article has at most 1,000,000 characters; split it into articles");
        assertThat(only(Source.of("a", "x ".repeat(500_000)))).isInstanceOf(Read.class);
    }

    @Test
    void an_article_that_cannot_be_read_prints_as_one_line() {
        assertThat(new Unreadable("a\nb\u001B[31m\u202E", "line 3", "is broken", "mend it").toString())
                .isEqualTo("a b [31m , line 3: is broken; mend it");
    }

    @Test
    void a_page_is_fetched_and_what_the_server_refuses_is_named() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        byte[] page = "<html><body><h1>Ministers meet</h1><p>They met on Monday.</p></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/page", exchange -> {
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.createContext("/turn", exchange -> {
            exchange.getResponseHeaders().add("Location", base + "/turn");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 20];
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 200; i++) {
                    out.write(block);
                }
            } catch (IOException expected) {
                // the reader hung up, as it should
            }
        });
        server.start();
        try {
            Article article =
                    ((Read) only(Sources.expand(List.of(base + "/page")).get(0))).article();
            assertThat(article.name()).isEqualTo(base + "/page");
            assertThat(article.url()).map(Object::toString).contains(base + "/page");
            assertThat(article.headline()).contains("Ministers meet");
            assertThat(only(Sources.expand(List.of(base + "/none")).get(0)).toString())
                    .contains("HTTP status 404");
            assertThat(only(Sources.expand(List.of(base + "/turn")).get(0))).isInstanceOf(Unreadable.class);
            assertThat(only(Sources.expand(List.of(base + "/endless")).get(0)).toString())
                    .contains("is over 64 MB long");
            assertThat(only(Sources.expand(List.of("http://a b")).get(0)).toString())
                    .contains("is not a URL");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void the_shared_article_is_laid_out_rightly() {
        Path file = SharedFolder.path("articles").resolve("000_17c4431262099e76.txt");
        Article article = ((Read) only(Sources.expand(List.of(file.toString())).get(0))).article();
        assertThat(article.headline())
                .contains("Wang: China, Japan bear shared responsibility of all-round progress in ties");
        assertThat(article.parts())
                .filteredOn(part -> part.kind() == Part.Kind.CAPTION)
                .hasSize(2);
        assertThat(article.parts())
                .filteredOn(part -> part.kind() == Part.Kind.PROMO)
                .hasSize(2);
        assertThat(article.parts())
                .filteredOn(part -> part.kind() == Part.Kind.BODY)
                .hasSize(9);
        assertThat(article.dateline()).map(Dateline::place).contains("UNITED NATIONS");
        assertThat(article.published().map(Listing::of)).contains("2024-09-24T15:19");
        assertThat(article.publisher()).contains("Xinhua");
        PartsInvariant.check(article.text(), article.parts());
    }

    @Test
    void reading_a_hostile_paragraph_takes_no_long_time() {
        String text =
                "Ministers meet\n\n" + "A ".repeat(290) + "\n\n" + "(".repeat(590) + "\n\n" + "A, ".repeat(150_000);
        assertThat(org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(20), () -> only(Source.of("a", text))))
                .isInstanceOf(Read.class);
    }
}
