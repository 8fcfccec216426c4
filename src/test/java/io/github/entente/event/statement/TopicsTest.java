package io.github.entente.event.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.EventExamples;
import io.github.entente.event.Statement;
import io.github.entente.event.Topic;
import io.github.entente.language.Document;
import io.github.entente.language.EnglishArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What statements are about, and whether for or against it. A new case is a line in topics.txt or an example in a data file. */
class TopicsTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/io/github/entente/event/topics.txt");
    private static final TopicReader CUES = TopicReader.shipped();

    record Example(String topic, String stance, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Example> examples() throws IOException {
        return Files.readAllLines(EXAMPLES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 3))
                .map(cells -> new Example(cells[0], cells[1], cells[2]));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_statement_is_about_its_topic_and_for_or_against_it(Example example) {
        assertThat(statements(example.text())).last().satisfies(statement -> {
            assertThat(statement.position().topics()).first().isEqualTo(new Topic(example.topic()));
            assertThat(statement.position().stance().name().toLowerCase(Locale.ROOT))
                    .isEqualTo(example.stance());
        });
    }

    static Stream<DataFile.Row> idioms() {
        return DataFile.read(Event.class, "topic-idioms.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("idioms")
    void an_idiom_is_about_no_topic(DataFile.Row row) {
        Document document = document(row.text("example"));
        assertThat(CUES.of(document.sentences().get(0).tokens())).isEmpty();
    }

    @Test
    void every_topic_has_examples_of_several_kinds() {
        Map<String, List<String>> examples = DataFile.read(Event.class, "topic-examples.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("topic"), Collectors.mapping(row -> row.text("example"), Collectors.toList())));
        assertThat(examples)
                .containsOnlyKeys(DataFile.read(Event.class, "topics.csv").stream()
                        .map(row -> row.text("topic"))
                        .toList())
                .allSatisfy((topic, sentences) ->
                        assertThat(sentences).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates());
    }

    @Test
    void texts_on_several_threads_are_like_the_same_topics_as_on_one() {
        TopicLikeness likeness = new TopicLikeness();
        List<String> texts =
                List.of("the reservoir behind the dam", "", "buying votes", "the reservoir behind the dam");
        List<Map<Topic, Double>> one = likeness.of(texts);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(turn -> likeness.of(texts)))
                .allSatisfy(other -> assertThat(other).isEqualTo(one));
        assertThat(one.get(0)).isEqualTo(one.get(3)).containsKey(new Topic("water-and-rivers"));
        assertThat(one.get(1)).isEmpty();
    }

    private static List<Statement> statements(String text) {
        Document document = document(text);
        return EventExamples.READER.read(document, EventExamples.CASTING.cast(document)).stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    /** @param text paragraphs split by " / " */
    private static Document document(String text) {
        Article article = EnglishArticles.article(List.of(text.split(" / ")), LocalDate.of(2024, 3, 13));
        return EnglishArticles.ENGLISH.read(article, EventExamples.READER::isWorthParsing);
    }
}
