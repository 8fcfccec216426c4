package io.github.entente.event.statement;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How much each clue to a topic counts, by topic-weights.csv, and how readily people name the topic, by topics.csv. */
final class TopicWeights {

    /**
     * @param alone where the words of the statement have no cue to any topic
     * @param beside where they have
     */
    private record Weight(double alone, double beside) {}

    private final Map<TopicClue, Weight> weights = new EnumMap<>(TopicClue.class);

    private final Map<Topic, Double> priors;

    private final Set<Topic> special;

    private TopicWeights(List<DataFile.Row> rows, List<DataFile.Row> topics) {
        special = topics.stream()
                .filter(row -> TopicReader.weight(row) > 1)
                .map(row -> new Topic(row.text("topic")))
                .collect(Collectors.toUnmodifiableSet());
        priors = topics.stream()
                .filter(row -> row.optional("prior").isPresent())
                .collect(Collectors.toMap(row -> new Topic(row.text("topic")), row -> number(row, "prior")));
        rows.forEach(row -> weights.put(clue(row), new Weight(number(row, "alone"), number(row, "beside"))));
        for (TopicClue clue : TopicClue.values()) {
            if (!weights.containsKey(clue)) {
                throw new IllegalStateException("topic-weights.csv has no row for the clue " + name(clue));
            }
        }
    }

    static TopicWeights shipped() {
        return new TopicWeights(
                DataFile.read(Event.class, "topic-weights.csv"), DataFile.read(Event.class, "topics.csv"));
    }

    private static TopicClue clue(DataFile.Row row) {
        try {
            return TopicClue.valueOf(row.text("clue").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.error("\"" + row.text("clue") + "\" is no clue; see TopicClue");
        }
    }

    private static String name(TopicClue clue) {
        return clue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double number(DataFile.Row row, String column) {
        try {
            return Double.parseDouble(row.text(column));
        } catch (NumberFormatException e) {
            throw row.error("\"" + row.text(column) + "\" is no weight; write a number such as 0.8");
        }
    }

    /** @param cued how surely the words themselves name a topic, 0 to 1 */
    double of(TopicClue clue, double cued) {
        Weight weight = weights.get(clue);
        return weight.alone() * (1 - cued) + weight.beside() * cued;
    }

    /** Whether a topic is one affair or place, whose cues count more than those of general topics. */
    boolean isSpecial(Topic topic) {
        return special.contains(topic);
    }

    /** What is added to all that speaks for a topic. */
    double prior(Topic topic) {
        return priors.getOrDefault(topic, 0.0);
    }
}
