package io.github.entente;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.event.Account;
import io.github.entente.graph.RdfFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example in Java. */
class ExampleTest {

    @TempDir
    Path folder;

    @Test
    void an_article_is_read_told_and_written() {
        // tag::readme
        Entente entente = Entente.english();
        Article article = entente.article("talks.txt", """
                Published: 15:19, September 24, 2024
                Foreign ministers meet
                NEW YORK - Chinese Foreign Minister Wang Yi met Japanese Foreign Minister Yoko Kamikawa on Monday.
                """);
        Account account = entente.read(article);
        account.meetings().forEach(meeting -> System.out.println(meeting.participants() + " " + meeting.when()));
        RdfFiles.write(folder.resolve("talks.trig"), Stream.of(entente.graph(account)));
        // end::readme

        assertThat(RdfFiles.read(folder.resolve("talks.trig"))).isNotEmpty();
    }

    @Test
    void the_readme_shows_the_lines_that_are_tested() throws IOException {
        String shown = Files.readString(Path.of("README.md"))
                .replace("Path.of(\"talks.trig\")", "folder.resolve(\"talks.trig\")");
        List<String> lines = Files.readAllLines(Path.of("src/test/java/io/github/entente/ExampleTest.java"));
        List<String> tested =
                lines.subList(lines.indexOf("        // tag::readme") + 1, lines.indexOf("        // end::readme"));

        assertThat(bare(shown)).contains(bare(tested.stream().collect(Collectors.joining())));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
