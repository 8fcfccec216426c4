package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.SharedFolder;
import io.github.entente.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente attributions}. */
class AttributionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "\ud83d\udd4a Ministers meet\n\n"
            + "Chinese Foreign Minister Wang Yi said that the talks would go on.\n\n"
            + "A student said that he was glad.";

    @TempDir
    Path folder;

    @Test
    void json_lines_carry_the_text_and_count_its_characters() throws IOException {
        JsonNode article = JSON.readTree(list("--format", "jsonl").out());
        JsonNode said = article.get("attributions").get(0);

        assertThat(article.get("doc_id").asText()).isEqualTo("talks.txt");
        assertThat(article.get("text").asText()).isEqualTo(TEXT);
        assertThat(article.get("attributions")).hasSize(2);
        assertThat(Stream.of("source", "cue", "content")
                        .map(part -> said.get(part).get(0)))
                .allSatisfy(
                        span -> assertThat(at(span)).isEqualTo(span.get("text").asText()));
        assertThat(said.get("content").get(0).get("text").asText()).isEqualTo("the talks would go on");
        assertThat(said.get("speakers").get(0).asText()).isEqualTo("Wang Yi");
    }

    @Test
    void an_article_of_a_feed_keeps_its_own_id() throws IOException {
        Path feed = folder.resolve("feed.jsonl");
        Files.writeString(feed, JSON.writeValueAsString(Map.of("doc_id", "one", "text", TEXT)) + "\n");

        assertThat(JSON.readTree(Shell.run("attributions", feed.toString(), "--format", "jsonl")
                                .out())
                        .get("doc_id")
                        .asText())
                .isEqualTo("one");
    }

    @Test
    void only_officials_are_listed_if_only_they_are_asked_for() throws IOException {
        assertThat(list().out().lines()).hasSize(2);
        assertThat(list("--speakers", "official").out().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .isEqualTo("talks.txt\tChinese Foreign Minister Wang Yi\tsaid\tthe talks would go on"));
    }

    @Test
    void what_cannot_be_read_is_named_and_the_rest_is_listed() throws IOException {
        Files.write(folder.resolve("broken.txt"), new byte[] {0, 1, 2, 3, 0, 0});
        Files.writeString(folder.resolve("talks.txt"), TEXT);
        Result result = Shell.run("attributions", folder.toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("broken.txt"));
        assertThat(result.out().lines()).hasSize(2);
    }

    /** Real news, marked by people, every eighth article of it. The figures are those measured, less what another choice of articles may cost. */
    @Test
    void most_attributions_of_real_news_are_found() throws IOException {
        List<String> gold = Files.readAllLines(SharedFolder.path("attribution").resolve("train.jsonl"));
        Path some = folder.resolve("news.jsonl");
        Map<String, JsonNode> marked = new HashMap<>();
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < gold.size(); at += 8) {
            JsonNode article = JSON.readTree(gold.get(at));
            marked.put(article.get("doc_id").asText(), article.get("attributions"));
            lines.append(JSON.writeValueAsString(Map.of("doc_id", article.get("doc_id"), "text", article.get("text"))))
                    .append('\n');
        }
        Files.writeString(some, lines);

        int found = 0;
        int said = 0;
        int told = 0;
        for (String line : Shell.run("attributions", some.toString(), "--format", "jsonl")
                .out()
                .lines()
                .toList()) {
            JsonNode article = JSON.readTree(line);
            JsonNode wanted = marked.get(article.get("doc_id").asText());
            told += article.get("attributions").size();
            said += wanted.size();
            for (JsonNode one : wanted) {
                found += Stream.of(article.get("attributions"))
                                .flatMap(all -> Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                                        .map(all::get))
                                .anyMatch(other -> covers(other, one))
                        ? 1
                        : 0;
            }
        }

        assertThat((double) found / said).as("recall").isGreaterThan(0.58);
        assertThat((double) told / said)
                .as("attributions found for each marked")
                .isLessThan(0.95);
    }

    private static boolean covers(JsonNode found, JsonNode marked) {
        BitSet wanted = characters(marked.get("content"));
        BitSet both = characters(found.get("content"));
        both.and(wanted);
        return both.cardinality() > 0.3 * wanted.cardinality();
    }

    private static BitSet characters(JsonNode spans) {
        BitSet all = new BitSet();
        spans.forEach(span -> all.set(span.get("start").asInt(), span.get("end").asInt()));
        return all;
    }

    private Result list(String... options) throws IOException {
        Path file = folder.resolve("talks.txt");
        Files.writeString(file, TEXT);
        return Shell.run(Stream.concat(Stream.of("attributions", file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static String at(JsonNode span) {
        return TEXT.substring(
                TEXT.offsetByCodePoints(0, span.get("start").asInt()),
                TEXT.offsetByCodePoints(0, span.get("end").asInt()));
    }
}
