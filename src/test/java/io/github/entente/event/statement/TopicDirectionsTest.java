package io.github.entente.event.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.Topic;
import io.github.entente.graph.ConceptLabels;
import io.github.entente.language.Meaning;
import io.github.entente.pipeline.evaluation.Gold;
import io.github.entente.pipeline.evaluation.GoldFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/**
 * Which way each topic lies among meanings: a ridge regression over the topics' examples and over what is said in the development articles,
 * each topic counted alike. After a change to either: mvn test -Dtest=TopicDirectionsTest -Dentente.topics=record
 */
class TopicDirectionsTest {

    private static final Path FILE = Path.of("src/main/resources/io/github/entente/event/topic-directions.csv");
    private static final Path DEVELOPMENT = Path.of("src/test/resources/io/github/entente/development");

    /** How far the regression is held from the chance of single texts; among 5, 10 and 20 this was best on articles it had not seen. */
    private static final double RIDGE = 10;

    private static final double SCALE = 50_000;
    private static final String LEARNT = "# Learnt from ";

    private final List<String> topics = DataFile.read(Event.class, "topics.csv").stream()
            .map(row -> row.text("topic"))
            .toList();

    record Text(String words, List<String> topics) {}

    @Test
    void every_topic_lies_somewhere() {
        assertThat(DataFile.read(Event.class, "topic-directions.csv"))
                .extracting(row -> row.text("topic"))
                .containsExactlyElementsOf(topics);
    }

    @Test
    void directions_are_learnt_from_the_examples_there_are() throws IOException {
        List<Text> texts = texts();
        if (System.getProperty("entente.topics", "").equals("record")) {
            List<String> head = Files.readAllLines(FILE).stream()
                    .takeWhile(line -> line.startsWith("#"))
                    .filter(line -> !line.startsWith(LEARNT))
                    .toList();
            Files.write(
                    FILE,
                    Stream.of(head.stream(), Stream.of(learnt(texts)), rows(texts))
                            .flatMap(lines -> lines)
                            .toList());
        }

        assertThat(Files.readAllLines(FILE))
                .as("topic-examples.csv or the development articles are others now; run"
                        + " mvn test -Dtest=TopicDirectionsTest -Dentente.topics=record")
                .contains(learnt(texts));
    }

    private static String learnt(List<Text> texts) {
        CRC32 sum = new CRC32();
        texts.forEach(text -> sum.update(text.toString().getBytes(StandardCharsets.UTF_8)));
        return LEARNT + texts.size() + " texts with the checksum " + Long.toHexString(sum.getValue());
    }

    private List<Text> texts() throws IOException {
        List<Text> all = new ArrayList<>(DataFile.read(Event.class, "topic-examples.csv").stream()
                .map(row -> new Text(row.text("example"), List.of(row.text("topic"))))
                .toList());
        try (Stream<Path> files = Files.list(DEVELOPMENT)) {
            files.filter(file -> file.toString().endsWith(GoldFile.ENDING))
                    .sorted()
                    .flatMap(file -> GoldFile.read(file).statements().stream())
                    .filter(statement -> !statement.topics().isEmpty())
                    .map(this::text)
                    .distinct()
                    .forEach(all::add);
        }
        return all;
    }

    private Text text(Gold.Statement statement) {
        Map<String, String> keys = topics.stream()
                .flatMap(key -> Stream.concat(Stream.of(key), ConceptLabels.of(new Topic(key)).stream())
                        .map(label -> Map.entry(label.toLowerCase(Locale.ROOT), key)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        return new Text(
                statement.quote(),
                statement.topics().stream()
                        .map(label -> keys.get(label.toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private Stream<String> rows(List<Text> texts) {
        SimpleMatrix vectors = vectors(texts);
        SimpleMatrix middle = new SimpleMatrix(1, vectors.numCols());
        for (int text = 0; text < texts.size(); text++) {
            middle = middle.plus(vectors.rows(text, text + 1).divide(texts.size()));
        }
        SimpleMatrix around = vectors.copy();
        for (int text = 0; text < texts.size(); text++) {
            around.insertIntoThis(text, 0, vectors.rows(text, text + 1).minus(middle));
        }
        SimpleMatrix ridge = SimpleMatrix.identity(vectors.numCols()).scale(RIDGE);
        SimpleMatrix directions = around.transpose()
                .mult(around)
                .plus(ridge)
                .solve(around.transpose().mult(shares(texts)))
                .scale(SCALE);
        SimpleMatrix offsets = middle.mult(directions).negative();
        return Stream.concat(
                Stream.of("topic,offset,direction"),
                IntStream.range(0, topics.size())
                        .mapToObj(topic -> topics.get(topic) + "," + Math.round(offsets.get(0, topic)) + ","
                                + IntStream.range(0, directions.numRows())
                                        .mapToObj(row -> String.valueOf(Math.round(directions.get(row, topic))))
                                        .collect(Collectors.joining(" "))));
    }

    private static SimpleMatrix vectors(List<Text> texts) {
        List<float[]> vectors = Meaning.shipped()
                .orElseThrow()
                .vectors(texts.stream().map(Text::words).toList());
        SimpleMatrix matrix = new SimpleMatrix(vectors.size(), vectors.get(0).length);
        for (int row = 0; row < vectors.size(); row++) {
            for (int at = 0; at < vectors.get(row).length; at++) {
                matrix.set(row, at, vectors.get(row)[at]);
            }
        }
        return matrix;
    }

    /** Each text's share in its topics; a topic of which there are many texts would else lie near to all. */
    private SimpleMatrix shares(List<Text> texts) {
        SimpleMatrix matrix = new SimpleMatrix(texts.size(), topics.size());
        for (int text = 0; text < texts.size(); text++) {
            List<String> own = texts.get(text).topics();
            for (String topic : own) {
                matrix.set(text, topics.indexOf(topic), 1.0 / own.size());
            }
        }
        for (int topic = 0; topic < topics.size(); topic++) {
            double all = matrix.cols(topic, topic + 1).elementSum();
            matrix.insertIntoThis(0, topic, matrix.cols(topic, topic + 1).divide(Math.sqrt(all)));
        }
        return matrix;
    }
}
