package io.github.entente.event.statement;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.Topic;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which issues between states words are about, by the cues of topics.csv; those of topic-idioms.csv are about none. */
final class TopicReader {

    /** What a hint counts of a cue. */
    private static final double HINT = 1.0 / 3;

    /** A phrase as lower-case words, and the topic it speaks for. */
    private record Phrase(Optional<Topic> topic, List<String> words, double weight) {

        static Phrase of(Optional<Topic> topic, String cue, double weight) {
            return new Phrase(topic, List.of(cue.replace("'s", " 's").strip().split("[ -]+")), weight);
        }
    }

    private final Map<String, List<Phrase>> byFirstWord;

    private TopicReader(List<Phrase> phrases) {
        byFirstWord = phrases.stream()
                .collect(Collectors.groupingBy(phrase -> phrase.words().get(0)));
    }

    static TopicReader shipped() {
        List<DataFile.Row> topics = DataFile.read(Event.class, "topics.csv");
        Stream<Phrase> cues = topics.stream().flatMap(row -> phrases(row, "cues", weight(row)));
        Stream<Phrase> hints = topics.stream().flatMap(row -> phrases(row, "hints", weight(row) * HINT));
        Stream<Phrase> idioms = DataFile.read(Event.class, "topic-idioms.csv").stream()
                .map(row -> Phrase.of(Optional.empty(), row.text("idiom"), 0));
        return new TopicReader(
                Stream.of(cues, hints, idioms).flatMap(phrases -> phrases).toList());
    }

    private static Stream<Phrase> phrases(DataFile.Row row, String column, double weight) {
        Optional<Topic> topic = Optional.of(new Topic(row.text("topic")));
        return row.list(column).stream().map(cue -> Phrase.of(topic, cue, weight));
    }

    /** How much a cue of a topic counts, by its row of topics.csv. */
    static double weight(DataFile.Row row) {
        String weight = row.optional("weight").orElse("1");
        try {
            return Double.parseDouble(weight);
        } catch (NumberFormatException e) {
            throw row.error("\"" + weight + "\" is no weight; write a number such as 0.8");
        }
    }

    /** How much speaks for each topic that the words name: more words say more. */
    Map<Topic, Double> of(List<Token> words) {
        List<Token> tokens =
                words.stream().filter(token -> !token.text().equals("-")).toList();
        Map<Topic, Double> weights = new LinkedHashMap<>();
        for (int at = 0; at < tokens.size(); ) {
            List<Phrase> here = longest(tokens, at);
            heaviest(here).forEach((topic, weight) -> weights.merge(topic, weight, Double::sum));
            at += here.isEmpty() ? 1 : here.get(0).words().size();
        }
        return weights;
    }

    /** Of a topic's cues in one place the heaviest: "ties" is no second word beside "tie". */
    private static Map<Topic, Double> heaviest(List<Phrase> phrases) {
        Map<Topic, Double> weights = new LinkedHashMap<>();
        phrases.forEach(phrase -> phrase.topic()
                .ifPresent(topic -> weights.merge(topic, phrase.words().size() * phrase.weight(), Double::max)));
        return weights;
    }

    private List<Phrase> longest(List<Token> tokens, int at) {
        List<Phrase> found = new ArrayList<>();
        for (String form : forms(tokens.get(at))) {
            byFirstWord.getOrDefault(form, List.of()).stream()
                    .filter(phrase -> matches(phrase, tokens, at))
                    .forEach(found::add);
        }
        int most =
                found.stream().mapToInt(phrase -> phrase.words().size()).max().orElse(0);
        return found.stream()
                .filter(phrase -> phrase.words().size() == most)
                .distinct()
                .toList();
    }

    private static boolean matches(Phrase phrase, List<Token> tokens, int at) {
        if (at + phrase.words().size() > tokens.size()) {
            return false;
        }
        for (int word = 1; word < phrase.words().size(); word++) {
            if (!forms(tokens.get(at + word)).contains(phrase.words().get(word))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> forms(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return text.equals(lemma) ? List.of(text) : List.of(text, lemma);
    }
}
