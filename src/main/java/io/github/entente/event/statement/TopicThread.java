package io.github.entente.event.statement;

import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Statement;
import io.github.entente.event.Topic;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows what an article is about from statement to statement: many say "the case" or nothing at all of their topic. All clues are weighed
 * together: the words themselves, those around them, what the article is about, and what people write on a topic.
 */
final class TopicThread {

    private static final int MOST = 2;

    /** What the best topic and each further one must come to. */
    private static final double FIRST = 3;

    private static final double FURTHER = 4;

    /** How near a further one must be to the best: beside one that is named clearly, what is only around it says little. */
    private static final double NEAR = 0.6;

    /** A word in more sentences than these says nothing of one topic. */
    private static final int COMMON = 5;

    private final Document document;
    private final TopicReader reader;
    private final TopicLikeness likeness;
    private final TopicWeights weights;
    private final List<Map<Topic, Double>> bySentence;
    private final Map<Topic, Double> headline;
    /** The sentences in which a lemma stands. */
    private final Map<String, Set<Integer>> places = new HashMap<>();

    TopicThread(Document document, TopicReader reader, TopicLikeness likeness, TopicWeights weights) {
        this.document = document;
        this.reader = reader;
        this.likeness = likeness;
        this.weights = weights;
        this.bySentence = document.sentences().stream()
                .map(sentence -> reader.of(sentence.tokens()))
                .toList();
        this.headline = shares(named(sentence -> isHeading(sentence.part())));
        sentences(sentence -> true)
                .forEach(sentence -> sentence.tokens().stream()
                        .filter(TopicThread::tells)
                        .forEach(token -> places.computeIfAbsent(lemma(token), lemma -> new HashSet<>())
                                .add(sentence.index())));
    }

    /** The statements of the article with their topics, best first. */
    List<Statement> through(List<Statement> statements) {
        List<EnumMap<TopicClue, Map<Topic, Double>>> clues = clues(statements);
        List<Statement> found = new ArrayList<>();
        for (int at = 0; at < statements.size(); at++) {
            found.add(statements.get(at).withTopics(best(clues.get(at))));
        }
        return found;
    }

    private List<Topic> best(Map<TopicClue, Map<Topic, Double>> clues) {
        double cued = clues.get(TopicClue.WORDS).values().stream().reduce(0.0, Math::max);
        Map<Topic, Double> sums = new TreeMap<>(Comparator.comparing(Topic::key));
        clues.forEach((clue, byTopic) ->
                byTopic.forEach((topic, value) -> sums.merge(topic, value * weights.of(clue, cued), Double::sum)));
        sums.replaceAll((topic, sum) -> sum + weights.prior(topic));
        Set<Topic> named = clues.entrySet().stream()
                .filter(clue -> clue.getKey() != TopicClue.LIKENESS)
                .flatMap(clue -> clue.getValue().keySet().stream())
                .collect(Collectors.toSet());
        // a ban on tea is like one on seafood, but an affair of its own is not told of without its name
        List<Map.Entry<Topic, Double>> ranked = sums.entrySet().stream()
                .filter(topic -> !weights.isSpecial(topic.getKey()) || named.contains(topic.getKey()))
                .sorted(Map.Entry.<Topic, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
        double best = ranked.isEmpty() ? 0 : ranked.get(0).getValue();
        return ranked.stream()
                .filter(topic -> topic.getValue() >= (topic == ranked.get(0) ? FIRST : Math.max(FURTHER, NEAR * best)))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<EnumMap<TopicClue, Map<Topic, Double>>> clues(List<Statement> statements) {
        if (statements.isEmpty()) {
            return List.of();
        }
        String text = document.article().text();
        List<Map<Topic, Double>> like = likeness.of(statements.stream()
                .map(statement -> statement.position().span().in(text))
                .toList());
        Map<Span, Sentence> bySpan = document.sentences().stream()
                .collect(Collectors.toMap(Sentence::span, sentence -> sentence, (one, other) -> one));
        List<EnumMap<TopicClue, Map<Topic, Double>>> all = new ArrayList<>();
        for (int at = 0; at < statements.size(); at++) {
            Statement statement = statements.get(at);
            EnumMap<TopicClue, Map<Topic, Double>> clues = around(
                    bySpan.get(statement.evidence().get(0).span()),
                    statement.position().span());
            clues.put(TopicClue.LIKENESS, like.get(at));
            all.add(clues);
        }
        return all;
    }

    private Stream<Sentence> sentences(Predicate<Sentence> where) {
        return document.sentences().stream().filter(where);
    }

    private EnumMap<TopicClue, Map<Topic, Double>> around(Sentence sentence, Span words) {
        EnumMap<TopicClue, Map<Topic, Double>> clues = new EnumMap<>(TopicClue.class);
        Predicate<Token> own = token -> words.contains(token.span());
        clues.put(
                TopicClue.WORDS,
                scaled(reader.of(sentence.tokens().stream().filter(own).toList())));
        clues.put(
                TopicClue.SENTENCE,
                scaled(reader.of(sentence.tokens().stream().filter(own.negate()).toList())));
        clues.put(TopicClue.RECENT, recent(sentence));
        clues.put(
                TopicClue.PARAGRAPH,
                scaled(named(other -> other != sentence && other.part().equals(sentence.part()))));
        clues.put(TopicClue.ECHO, echo(sentence, words));
        clues.put(TopicClue.HEADLINE, headline);
        clues.put(TopicClue.ARTICLE, shares(named(other -> other != sentence)));
        return clues;
    }

    /** Cues of the sentences before, those of each sentence further back half as much. */
    private Map<Topic, Double> recent(Sentence sentence) {
        Map<Topic, Double> found = new HashMap<>();
        double share = 1;
        for (int at = sentence.index() - 1; at >= 0 && share > 0.05; at--) {
            double part = share;
            if (document.sentences().get(at).part().kind() == Part.Kind.BODY) {
                scaled(bySentence.get(at)).forEach((topic, value) -> found.merge(topic, value * part, Double::sum));
                share /= 2;
            }
        }
        return found;
    }

    /** Cues of other sentences with the same words, the less the more often a word stands in the article. */
    private Map<Topic, Double> echo(Sentence sentence, Span words) {
        Map<Topic, Double> found = new HashMap<>();
        sentence.tokens().stream()
                .filter(token -> words.contains(token.span()) && tells(token))
                .map(TopicThread::lemma)
                .distinct()
                .forEach(lemma -> {
                    Set<Integer> others = places.get(lemma);
                    others.stream()
                            .filter(other -> other != sentence.index() && others.size() <= COMMON)
                            .forEach(other -> scaled(bySentence.get(other))
                                    .forEach((topic, value) ->
                                            found.merge(topic, value / (others.size() - 1), Double::sum)));
                });
        return scaled(found);
    }

    private static boolean tells(Token token) {
        return token.tag().matches("NNS?|VB.?|JJ") && token.lemma().length() > 2;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private Map<Topic, Double> named(Predicate<Sentence> where) {
        Map<Topic, Double> found = new HashMap<>();
        sentences(where)
                .forEach(sentence -> bySentence
                        .get(sentence.index())
                        .forEach((topic, weight) -> found.merge(topic, weight, Double::sum)));
        return found;
    }

    private static boolean isHeading(Part part) {
        return part.kind() == Part.Kind.HEADLINE || part.kind() == Part.Kind.STANDFIRST;
    }

    /** As shares of the strongest one, or of one cue where there are only hints. */
    private static Map<Topic, Double> scaled(Map<Topic, Double> weights) {
        double most = weights.values().stream().mapToDouble(Double::doubleValue).reduce(1, Math::max);
        return weights.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() / most));
    }

    private static Map<Topic, Double> shares(Map<Topic, Double> weights) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return weights.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() / all));
    }
}
