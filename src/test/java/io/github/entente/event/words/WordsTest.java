package io.github.entente.event.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What words.csv says of itself holds. */
class WordsTest {

    @Test
    void every_group_is_explained_at_the_head_of_the_file() throws IOException {
        String head = head();
        assertThat(rows().map(row -> row.text("group")).collect(Collectors.toSet()))
                .allSatisfy(group -> assertThat(head).containsPattern("#   [a-z, -]*\\b" + group + "\\b"));
    }

    @Test
    void every_act_that_words_amount_to_is_one_that_speech_can_be() {
        Set<String> acts = DataFile.read(Event.class, "speech.csv").stream()
                .flatMap(row -> row.optional("act").stream())
                .collect(Collectors.toSet());
        Stream<String> named = rows().flatMap(row -> switch (row.text("group")) {
            case "act", "sense" -> Stream.of(row.text("means"));
            case "denied" -> Stream.of(row.text("word"), row.text("means"));
            case "act-stance", "plain" -> Stream.of(row.text("word"));
            default -> Stream.empty();
        });
        assertThat(named).isSubsetOf(acts);
    }

    private static Stream<DataFile.Row> rows() {
        return DataFile.read(Event.class, "words.csv").stream();
    }

    private static String head() throws IOException {
        try (InputStream in = Event.class.getResourceAsStream("words.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .takeWhile(line -> line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
        }
    }
}
