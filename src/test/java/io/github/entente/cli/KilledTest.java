package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.cli.Shell.Result;
import io.github.entente.store.EmbeddedStore;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build whose process is killed goes on where it stood. */
class KilledTest {

    private static final int ARTICLES = 110;
    private static final Pattern UNCHANGED = Pattern.compile("unchanged +(\\d+) ");

    @TempDir
    Path folder;

    @Test
    void what_a_killed_build_stored_is_not_read_again_and_nothing_is_lost() throws IOException, InterruptedException {
        Path lines = folder.resolve("crawl.jsonl");
        Files.write(
                lines,
                IntStream.range(0, ARTICLES).mapToObj(KilledTest::article).toList());
        Shell undisturbed = new Shell(folder.resolve("undisturbed"));
        undisturbed.on("build", lines.toString(), "-q");
        Shell shell = new Shell(folder.resolve("store"));

        killedAfterTheFirstBatch(lines, shell.store());
        Result result = shell.on("build", lines.toString());

        assertThat(result.code()).isZero();
        Matcher unchanged = UNCHANGED.matcher(result.out());
        assertThat(unchanged.find()).isTrue();
        assertThat(Integer.parseInt(unchanged.group(1))).isBetween(50, ARTICLES);
        assertThat(dump(shell)).isEqualTo(dump(undisturbed));
    }

    private static void killedAfterTheFirstBatch(Path lines, Path store) throws IOException, InterruptedException {
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "build",
                        lines.toString(),
                        "--store",
                        store.toString(),
                        "-v")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(build.getErrorStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null && !line.endsWith("articles stored")) {
                line = said.readLine();
            }
            assertThat(line).isEqualTo("50 articles stored");
        } finally {
            build.destroyForcibly().waitFor();
        }
    }

    /** Each with words of its own, so that none is taken for another. */
    private static String article(int number) {
        String words = IntStream.range(0, 30)
                .mapToObj(word -> "topic" + number + "x" + word)
                .collect(Collectors.joining(" "));
        return "{\"date\": \"2024-09-24\", \"title\": \"Talks number " + number
                + "\", \"text\": \"Chinese Foreign Minister Wang Yi met Yoko Kamikawa on Monday. They spoke about "
                + words
                + ".\"}";
    }

    private static String dump(Shell shell) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EmbeddedStore store = EmbeddedStore.existing(shell.store())) {
            store.dump(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
