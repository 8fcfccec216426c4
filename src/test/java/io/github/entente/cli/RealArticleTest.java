package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.SharedFolder;
import io.github.entente.cli.Shell.Result;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.Rows;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article of a news agency, from the file to the answers, against what a person read in it. */
class RealArticleTest {

    @TempDir
    static Path folder;

    private static Path articles;
    private static JsonNode gold;
    private static Shell shell;
    private static String body;

    @BeforeAll
    static void build() throws IOException {
        articles = SharedFolder.path("articles");
        gold = new ObjectMapper()
                .readTree(Files.readString(SharedFolder.path("gold").resolve("000_17c4431262099e76.gold.json")));
        shell = new Shell(folder.resolve("store"));
        Path article = articles.resolve(gold.get("article").asText());
        assertThat(shell.on("build", article.toString(), "-q")).isEqualTo(new Result(0, "", ""));
        try (EmbeddedStore store = EmbeddedStore.existing(shell.store());
                Rows rows = store.query("SELECT ?body { GRAPH ?g { ?g <https://schema.org/articleBody> ?body } }")) {
            body = rows.next().value("body").orElseThrow().stringValue();
        }
    }

    @Test
    void there_is_one_meeting_with_its_day_place_and_mode() throws IOException {
        assertThat(ask("meetings")).singleElement().satisfies(row -> {
            assertThat(List.of(row.get("actorA"), row.get("actorB")))
                    .containsExactlyInAnyOrder("Wang Yi", "Yoko Kamikawa");
            assertThat(row.get("date")).isEqualTo("2024-09-23");
            assertThat(row.get("place")).startsWith("New York");
            assertThat(row.get("mode")).isEqualTo("inPerson");
            assertThat(row.get("status")).isEqualTo("held");
            assertThat(row.get("article")).isEqualTo("000_17c4431262099e76.txt");
        });
    }

    @Test
    void nine_of_eleven_statements_are_found_with_their_speaker_and_two_at_most_are_wrong() throws IOException {
        List<CSVRecord> unmatched = new ArrayList<>(ask("positions"));
        List<String> missed = new ArrayList<>();
        for (JsonNode statement : gold.get("statements")) {
            unmatched.stream()
                    .filter(row -> tells(row, statement))
                    .findFirst()
                    .ifPresentOrElse(
                            unmatched::remove,
                            () -> missed.add(statement.get("quote").asText()));
        }
        int headlineEnd = body.indexOf("By Xinhua");
        unmatched.removeIf(row -> Integer.parseInt(row.get("end")) <= headlineEnd);

        assertThat(gold.get("statements")).hasSize(11);
        assertThat(missed).hasSizeLessThanOrEqualTo(2);
        assertThat(unmatched).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void those_who_act_are_linked_to_wikidata() throws IOException {
        Map<String, String> links =
                ask("actors").stream().collect(Collectors.toMap(row -> row.get("name"), row -> row.get("wikidata")));

        assertThat(links)
                .containsEntry("Wang Yi", fact("persons.csv", "Wang Yi"))
                .containsEntry("Yoko Kamikawa", fact("persons.csv", "Yōko Kamikawa"))
                .containsEntry("China", fact("countries.csv", "China"))
                .containsEntry("Japan", fact("countries.csv", "Japan"));
    }

    @Test
    void every_quote_is_the_exact_text_at_its_place() throws IOException {
        List<CSVRecord> evidence = ask("evidence");
        List<CSVRecord> positions = ask("positions");

        assertThat(evidence).allSatisfy(row -> assertThat(row.get("quote")).isEqualTo(at(row)));
        assertThat(positions).allSatisfy(row -> assertThat(row.get("text")).isEqualTo(at(row)));
        assertThat(evidence)
                .extracting(row -> row.get("fact").replaceFirst(".*#([a-z]+).*", "$1"))
                .contains("meeting", "statement", "membership");
        assertThat(evidence).hasSizeGreaterThan(positions.size());
    }

    @Test
    void evaluate_prints_the_figures() {
        Result result =
                Shell.run("evaluate", articles.resolveSibling("gold").toString(), "--articles", articles.toString());

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("actors", "meetings", "statements", "000_17c4431262099e76");
    }

    private static boolean tells(CSVRecord row, JsonNode statement) {
        Matcher quote = loosely(statement.get("quote").asText()).matcher(body);
        assertThat(quote.find()).as(statement.get("quote").asText()).isTrue();
        int start = body.codePointCount(0, quote.start());
        int end = body.codePointCount(0, quote.end());
        return row.get("speaker").equals(statement.get("speaker").asText())
                && Integer.parseInt(row.get("start")) < end
                && Integer.parseInt(row.get("end")) > start;
    }

    /** A quote in a text that may break its lines and form its quotation marks otherwise. */
    private static Pattern loosely(String quote) {
        return Pattern.compile(quote.codePoints()
                .mapToObj(Character::toString)
                .map(letter ->
                        letter.isBlank() ? "\\s+" : letter.matches("['\"]") ? "['\"‘’“”]" : Pattern.quote(letter))
                .collect(Collectors.joining()));
    }

    private static String at(CSVRecord row) {
        int start = body.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
        int end = body.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
        return body.substring(start, end);
    }

    private static List<CSVRecord> ask(String query) throws IOException {
        Result answer = shell.on("query", query, "--format", "csv");
        assertThat(answer.err()).isEmpty();
        return records(answer.out());
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private static String fact(String file, String name) throws IOException {
        return records(Files.readString(SharedFolder.path("facts").resolve(file))).stream()
                .filter(row -> row.get("name").equals(name))
                .map(row -> row.get("qid"))
                .findFirst()
                .orElseThrow();
    }
}
