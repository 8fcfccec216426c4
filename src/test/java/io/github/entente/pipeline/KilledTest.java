package io.github.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.reading.Articles;
import io.github.entente.article.source.Sources;
import io.github.entente.event.Account;
import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Extractor;
import io.github.entente.graph.States;
import io.github.entente.store.EmbeddedStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build whose process is killed goes on where it stood. */
class KilledTest {

    private static final int ARTICLES = 110;
    private static final int STORED = 50;

    @TempDir
    Path folder;

    @Test
    void what_a_killed_build_stored_is_not_read_again_and_nothing_is_lost() throws IOException, InterruptedException {
        Path lines = folder.resolve("crawl.jsonl");
        Files.write(
                lines,
                IntStream.range(0, ARTICLES).mapToObj(KilledTest::article).toList());
        Path store = folder.resolve("store");

        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledTest.class.getName(),
                        lines.toString(),
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            // It says so after its first batch, and then waits to be killed.
            assertThat(build.getInputStream().read()).isEqualTo(STORED);
        } finally {
            build.destroyForcibly().waitFor();
        }

        Summary summary = build(lines, store, Progress.SILENT);
        assertThat(summary.unchanged()).isEqualTo(STORED);
        assertThat(summary.articles()).isEqualTo(ARTICLES - STORED);
        Path undisturbed = folder.resolve("undisturbed");
        build(lines, undisturbed, Progress.SILENT);
        assertThat(dump(store)).isEqualTo(dump(undisturbed));
    }

    /** The process that is killed. */
    public static void main(String[] arguments) {
        build(Path.of(arguments[0]), Path.of(arguments[1]), new Progress() {
            @Override
            public void stored(int articles) {
                System.out.write(articles);
                System.out.flush();
                try {
                    System.in.read();
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            }
        });
    }

    private static Summary build(Path lines, Path folder, Progress progress) {
        Extractor extractor = Extractor.of("en");
        Build build = new Build(
                Articles.create(),
                article -> Account.unread(article.in("en")),
                account -> ArticleGraph.of(account, extractor, States.NONE),
                2,
                progress);
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            return build.into(store, Sources.expand(List.of(lines.toString())));
        }
    }

    /** Each with words of its own, so that none is taken for another. */
    private static String article(int number) {
        String words = IntStream.range(0, 30)
                .mapToObj(word -> "topic" + number + "x" + word)
                .collect(Collectors.joining(" "));
        return "{\"date\": \"2024-09-24\", \"title\": \"Talks number " + number + "\", \"text\": \"They spoke about "
                + words + ".\"}";
    }

    private static String dump(Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EmbeddedStore store = EmbeddedStore.existing(folder)) {
            store.dump(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
