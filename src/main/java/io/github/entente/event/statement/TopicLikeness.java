package io.github.entente.event.statement;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.Topic;
import io.github.entente.language.Meaning;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How near words come to those that people write on each topic: topic-directions.csv tells which way a topic lies in the space of meanings that
 * a small model spans. The model is loaded when first asked, which takes some seconds.
 */
final class TopicLikeness {

    /**
     * @param offset what a text from the middle of all has
     * @param towards how much each number of a text's embedding counts
     */
    private record Direction(double offset, float[] towards) {

        static Direction of(DataFile.Row row) {
            String[] numbers = row.text("direction").split(" ");
            float[] towards = new float[numbers.length];
            try {
                for (int at = 0; at < numbers.length; at++) {
                    towards[at] = Float.parseFloat(numbers[at]);
                }
                return new Direction(Double.parseDouble(row.text("offset")), towards);
            } catch (NumberFormatException e) {
                throw row.error("holds what is no number; the file is written by TopicDirectionsTest");
            }
        }

        double of(float[] vector) {
            return offset + Meaning.likeness(towards, vector);
        }
    }

    private final Map<Topic, Direction> directions = new TreeMap<>(Comparator.comparing(Topic::key));

    TopicLikeness() {
        DataFile.read(Event.class, "topic-directions.csv")
                .forEach(row -> directions.put(new Topic(row.text("topic")), Direction.of(row)));
    }

    /**
     * For each text, the topics nearer to it than topics are on average, and by how many standard deviations; none for an empty one, nor
     * where the model does not run.
     */
    List<Map<Topic, Double>> of(List<String> texts) {
        return Meaning.shipped()
                .map(meaning -> of(meaning, texts))
                .orElseGet(() -> Collections.nCopies(texts.size(), Map.of()));
    }

    private List<Map<Topic, Double>> of(Meaning meaning, List<String> texts) {
        List<String> written = texts.stream().filter(text -> !text.isBlank()).toList();
        Iterator<float[]> vectors = meaning.vectors(written).iterator();
        return texts.stream()
                .map(text -> text.isBlank() ? Map.<Topic, Double>of() : standardised(vectors.next()))
                .toList();
    }

    private Map<Topic, Double> standardised(float[] vector) {
        Map<Topic, Double> near = new TreeMap<>(Comparator.comparing(Topic::key));
        directions.forEach((topic, direction) -> near.put(topic, direction.of(vector)));
        double mean = near.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        double deviation = Math.sqrt(near.values().stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElse(1));
        near.values().removeIf(value -> value <= mean);
        near.replaceAll((topic, value) -> (value - mean) / deviation);
        return near;
    }
}
