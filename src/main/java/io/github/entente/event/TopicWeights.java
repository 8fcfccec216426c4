package io.github.entente.event;

import io.github.entente.article.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much each clue to a topic counts: topic-weights.csv. */
final class TopicWeights {

    private final Map<String, Double> weights = new HashMap<>();

    private TopicWeights(List<DataFile.Row> rows) {
        rows.forEach(row -> weights.put(row.text("clue"), number(row)));
    }

    static TopicWeights shipped() {
        return new TopicWeights(DataFile.read(TopicWeights.class, "topic-weights.csv"));
    }

    private static double number(DataFile.Row row) {
        String weight = row.text("weight");
        try {
            return Double.parseDouble(weight);
        } catch (NumberFormatException e) {
            throw row.error("\"" + weight + "\" is no weight; write a number such as 0.8");
        }
    }

    double of(String name) {
        return Optional.ofNullable(weights.get(name))
                .orElseThrow(() -> new IllegalStateException("topic-weights.csv has no row for \"" + name + "\""));
    }
}
