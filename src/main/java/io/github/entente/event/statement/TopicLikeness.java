package io.github.entente.event.statement;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.Topic;
import io.github.entente.language.Meaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How near words come to those that people write on each topic: the sentences of topic-examples.csv, compared by the embeddings of a small
 * model. It is loaded when first asked, which takes some seconds.
 */
final class TopicLikeness {

    /** How many of a topic's examples count, the nearest: a topic has many sides, and words are like one or two of them. */
    private static final int NEAREST = 2;

    private record Examples(Meaning meaning, Map<Topic, List<float[]>> vectors) {

        static Examples of(Meaning meaning) {
            List<DataFile.Row> rows = DataFile.read(Event.class, "topic-examples.csv");
            List<float[]> vectors = meaning.vectors(
                    rows.stream().map(row -> row.text("example")).toList());
            Map<Topic, List<float[]>> byTopic = new TreeMap<>(Comparator.comparing(Topic::key));
            for (int row = 0; row < rows.size(); row++) {
                byTopic.computeIfAbsent(new Topic(rows.get(row).text("topic")), topic -> new ArrayList<>())
                        .add(vectors.get(row));
            }
            return new Examples(meaning, byTopic);
        }
    }

    /** Loaded by the first who asks, once for all readers. */
    private static final class Shipped {
        private static final Optional<Examples> EXAMPLES = Meaning.shipped().map(Examples::of);
    }

    /**
     * For each text, the topics nearer to it than topics are on average, and by how many standard deviations; none for an empty one, nor
     * where the model does not run.
     */
    List<Map<Topic, Double>> of(List<String> texts) {
        return Shipped.EXAMPLES
                .map(known -> of(known, texts))
                .orElseGet(() -> Collections.nCopies(texts.size(), Map.of()));
    }

    private static List<Map<Topic, Double>> of(Examples known, List<String> texts) {
        List<String> written = texts.stream().filter(text -> !text.isBlank()).toList();
        Iterator<float[]> vectors = known.meaning().vectors(written).iterator();
        return texts.stream()
                .map(text -> text.isBlank() ? Map.<Topic, Double>of() : standardised(known, vectors.next()))
                .toList();
    }

    private static Map<Topic, Double> standardised(Examples known, float[] vector) {
        Map<Topic, Double> near = new TreeMap<>(Comparator.comparing(Topic::key));
        known.vectors().forEach((topic, examples) -> near.put(topic, near(examples, vector)));
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

    private static double near(List<float[]> examples, float[] vector) {
        return examples.stream()
                .map(example -> Meaning.likeness(example, vector))
                .sorted(Comparator.reverseOrder())
                .limit(NEAREST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
