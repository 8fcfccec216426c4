package io.github.entente.event.statement;

import io.github.entente.article.DataFile;
import io.github.entente.article.Span;
import io.github.entente.event.Event;
import io.github.entente.event.Topic;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which issues between states a stretch of text is about, by the cue words of topics.csv. */
final class TopicReader {

    private static final int MOST = 3;

    /** A phrase that speaks for a topic, as lower-case words. */
    private record Phrase(Topic topic, List<String> words, double weight) {}

    private final Map<String, List<Phrase>> byFirstWord;

    private TopicReader(List<Phrase> phrases) {
        byFirstWord = phrases.stream()
                .collect(Collectors.groupingBy(phrase -> phrase.words().get(0)));
    }

    static TopicReader shipped() {
        return new TopicReader(DataFile.read(Event.class, "topics.csv").stream()
                .flatMap(row -> row.list("cues").stream()
                        .map(cue -> new Phrase(new Topic(row.text("topic")), List.of(cue.split("[ -]+")), weight(row))))
                .toList());
    }

    private static double weight(DataFile.Row row) {
        String weight = row.optional("weight").orElse("1");
        try {
            return Double.parseDouble(weight);
        } catch (NumberFormatException e) {
            throw row.error("\"" + weight + "\" is no weight; write a number such as 0.8");
        }
    }

    /** The topics of a stretch of a sentence, those with most words for them first. */
    List<Topic> of(Sentence sentence, Span stretch) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> stretch.overlaps(token.span()))
                .filter(token -> !token.text().equals("-"))
                .toList();
        Map<Topic, Double> weights = new LinkedHashMap<>();
        for (int at = 0; at < tokens.size(); ) {
            List<Phrase> here = longest(tokens, at);
            here.forEach(phrase -> weights.merge(phrase.topic(), phrase.words().size() * phrase.weight(), Double::sum));
            at += here.isEmpty() ? 1 : here.get(0).words().size();
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Topic, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
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
        String text = token.text().toLowerCase(Locale.ROOT);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return text.equals(lemma) ? List.of(text) : List.of(text, lemma);
    }
}
