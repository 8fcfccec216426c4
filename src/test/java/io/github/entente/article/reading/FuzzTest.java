package io.github.entente.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.article.PassedOver;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.format.archive.Pack;
import io.github.entente.article.format.crawl.Crawl;
import io.github.entente.article.format.pdf.Pages;
import io.github.entente.article.text.Limits;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Assertions;

/**
 * Files of every format with bytes flipped, cut, repeated and taken from another file: each gives articles or a reason, never an exception, and takes no
 * long time.
 */
class FuzzTest {

    private static final Articles ARTICLES = Articles.create();
    private static final Map<String, byte[]> FILES = files();
    private static final List<String> NAMES = List.copyOf(FILES.keySet());
    // A machine under load may be slow; a reader that hangs is slower.
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_READINGS = 20_000;

    /** One change, in thousandths of the file's length. */
    record Change(Kind kind, int at, int length, int other) {

        enum Kind {
            FLIP,
            CUT,
            REPEAT,
            SPLICE,
            END
        }

        byte[] of(byte[] file, byte[] second) {
            int from = (int) ((long) file.length * at / 1000);
            int to = Math.min(file.length, from + 1 + file.length * length / 20_000);
            byte[] piece = Arrays.copyOfRange(file, from, to);
            return switch (kind) {
                case FLIP -> {
                    byte[] flipped = file.clone();
                    for (int i = from; i < Math.min(to, from + 4); i++) {
                        flipped[i] ^= (byte) (1 + other % 255);
                    }
                    yield flipped;
                }
                case CUT -> join(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
                case REPEAT -> {
                    byte[] repeated = Arrays.copyOf(file, to);
                    for (int i = 0; i < 1 + other % 8; i++) {
                        repeated = join(repeated, piece);
                    }
                    yield join(repeated, Arrays.copyOfRange(file, to, file.length));
                }
                case SPLICE -> {
                    int start = (int) ((long) second.length * (other % 1000) / 1000);
                    byte[] foreign = Arrays.copyOfRange(
                            second, start, Math.min(second.length, start + 1 + second.length * length / 5000));
                    yield join(join(Arrays.copyOf(file, from), foreign), Arrays.copyOfRange(file, to, file.length));
                }
                case END -> Arrays.copyOf(file, from);
            };
        }

        private static byte[] join(byte[] one, byte[] other) {
            byte[] both = Arrays.copyOf(one, one.length + other.length);
            System.arraycopy(other, 0, both, one.length, other.length);
            return both;
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 999).withoutEdgeCases();
        return Combinators.combine(Arbitraries.of(Change.Kind.values()), number, number, number)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Property(tries = 500, seed = "20240924", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_mutated_file_is_read_or_named(
            @ForAll("names") String name, @ForAll("names") String other, @ForAll("changes") List<Change> changes) {
        byte[] file = FILES.get(name);
        for (Change change : changes) {
            file = file.length == 0 ? file : change.of(file, FILES.get(other));
        }
        byte[] mutated = file;
        Assertions.assertTimeoutPreemptively(
                LONGEST, () -> check(name, mutated), () -> name + " with " + changes + " takes too long");
    }

    private static void check(String name, byte[] file) {
        int count = 0;
        try (Stream<Reading> readings = ARTICLES.read(Source.of(name, file))) {
            for (Reading reading : (Iterable<Reading>) readings::iterator) {
                assertThat(++count).as("readings of %s", name).isLessThan(MOST_READINGS);
                if (reading instanceof Read read) {
                    assertThat(read.article().text().length()).isLessThanOrEqualTo(Limits.TEXT + 1000);
                } else if (reading instanceof Unreadable unreadable) {
                    assertThat(unreadable.reason()).doesNotContain("could not be read:");
                    assertThat(unreadable.toString().length()).isLessThan(2000);
                } else {
                    assertThat(((PassedOver) reading).counts()).isNotEmpty();
                }
            }
        }
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> examples = Files.list(Path.of(
                Article.class.getResource("/io/github/entente/article/examples").toURI()))) {
            for (Path example : examples.sorted().toList()) {
                if (!example.toString().endsWith(".parts")) {
                    files.put(example.getFileName().toString(), Files.readAllBytes(example));
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        Crawl plain = new Crawl(false);
        Crawl packed = new Crawl(true);
        files.forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                String page = new String(bytes, StandardCharsets.UTF_8);
                plain.page("https://example.org/" + name, page);
                packed.page("https://example.org/" + name, page);
            }
        });
        all.put("crawl.warc", plain.bytes());
        all.put("crawl.warc.gz", packed.bytes());
        all.put("news.zip", Pack.zip(files));
        all.put("news.tar", Pack.tar(files));
        all.put("news.tar.gz", Pack.gzip(Pack.tar(files)));
        List<String> lines = new ArrayList<>(List.of("# Envoys meet", ""));
        for (int i = 0; i < 30; i++) {
            lines.add("The envoys met in Port Alden for the " + i + ". time and spoke about trade.");
        }
        all.put("release.pdf", Pages.print(List.of(lines, lines), "Envoys meet again", Optional.empty(), ""));
        all.put(
                "letters.mbox",
                Pack.bytes("From a@example.org Tue Sep 24 18:19:00 2024\n"
                        + new String(files.get("newsletter.eml"), StandardCharsets.UTF_8)
                        + "\n\nFrom a@example.org Tue Sep 24 18:20:00 2024\n"
                        + new String(files.get("press-mail.eml"), StandardCharsets.UTF_8)));
        return all;
    }
}
