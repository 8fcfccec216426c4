package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.article.data.DataFile;
import io.github.entente.cli.Shell.Result;
import io.github.entente.event.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente explain}. */
class ExplainTest {

    private static final String TALKS =
            "Chinese Foreign Minister Wang Yi met Japanese Foreign Minister Yoko Kamikawa in New York"
                    + " on Monday and urged Japan to lift its ban on Chinese tea.";
    private static final String PARTY = "According to Japan, \"the talks must go on.\" A student sang.";

    @TempDir
    static Path folder;

    private static String text;
    private static JsonNode json;

    @BeforeAll
    static void explain() throws IOException {
        Result shown = Shell.run("explain", TALKS, "--date", "2024-09-24");
        assertThat(shown.code()).isZero();
        text = shown.out();
        Path file = Files.writeString(
                folder.resolve("talks.txt"), "Published: 2024-09-24\nMinisters meet\n\n" + TALKS + "\n\n" + PARTY);
        json = new ObjectMapper()
                .readTree(Shell.run("explain", "--file", file.toString(), "--format", "json")
                        .out());
    }

    @Test
    void words_stand_with_their_lemma_tag_and_what_they_depend_on() {
        assertThat(lines()).contains("met meet VBD root", "Japan Japan NNP obj urged");
    }

    @Test
    void mentions_say_whom_they_mean_how_surely_and_why() {
        assertThat(lines()).anyMatch(line -> line.matches("its pronoun Japan 0\\.\\d\\d .*named as \"Japan\"; Q17 .*"));
    }

    @Test
    void each_fact_names_the_row_that_told_it_and_the_row_stands_there() {
        assertThat(lines()).contains("act urge", "toward Japan", "stance against", "when 2024-09-23", "where New York");
        for (String file : List.of("meetings.csv", "speech.csv")) {
            String line = lines().stream()
                    .filter(one -> one.startsWith("pattern " + file))
                    .findFirst()
                    .orElseThrow();
            long number = Long.parseLong(line.replaceAll(".*?:(\\d+),.*", "$1"));
            DataFile.Row row = DataFile.read(Event.class, file).stream()
                    .filter(one -> one.line() == number)
                    .findFirst()
                    .orElseThrow();
            assertThat(row.text("lemma")).isEqualTo(file.equals("meetings.csv") ? "meet" : "urge");
            assertThat(lines()).contains("like " + row.text("example"));
        }
    }

    @Test
    void a_word_that_is_known_but_tells_nothing_here_is_listed_too() {
        assertThat(lines()).anyMatch(line -> line.matches("lift deeds\\.csv:\\d+(?:, deeds\\.csv:\\d+)*"));
    }

    @Test
    void programs_get_the_same_of_an_article_in_a_file() {
        JsonNode meeting = json.at("/facts/0");
        assertThat(meeting.path("who").textValue()).isEqualTo("Wang Yi, Yoko Kamikawa");
        assertThat(meeting.path("when").textValue())
                .as("against the article's own date")
                .isEqualTo("2024-09-23");
        assertThat(meeting.at("/evidence/0/signals/construction").textValue()).isEqualTo("verb");
        assertThat(meeting.at("/evidence/0/confidence").doubleValue()).isBetween(0.05, 0.98);
        assertThat(StreamSupport.stream(json.path("facts").spliterator(), false)
                        .map(fact -> fact.at("/evidence/0/signals/construction").textValue()))
                .as("no row knows \"according to\"")
                .contains("infinitive", "according-to");
    }

    @Test
    void a_sentence_that_tells_nothing_has_no_facts() {
        assertThat(Shell.run("explain", "A student sang.").out()).endsWith("no facts\n");
    }

    @Test
    void a_sentence_or_a_file_is_needed_and_a_missing_file_is_named() {
        assertThat(Shell.run("explain").code()).isEqualTo(2);
        Result missing =
                Shell.run("explain", "--file", folder.resolve("none.txt").toString());
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("none.txt");
    }

    private static List<String> lines() {
        return text.lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
    }
}
