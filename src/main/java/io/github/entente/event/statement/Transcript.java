package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.article.Part;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Questions and answers of a press conference: what stands behind "A:" or the name of who answers is said by them up to the next question, also
 * where no word says so.
 */
final class Transcript {

    /** So many words may stand before the colon of "Spokesperson Ada Bo:". */
    private static final int LONGEST_LABEL = 8;

    private static final int FEWEST_TURNS = 2;

    private enum Turn {
        QUESTION,
        ANSWER,
        NAMED
    }

    private final Sides sides;
    private final EventWords words;
    private final Map<Integer, List<Actor>> speakers = new HashMap<>();

    /** @param said what is said in a sentence, by its index, and by whom */
    Transcript(Document document, Sides sides, EventWords words, Function<Integer, List<List<Actor>>> said) {
        this.sides = sides;
        this.words = words;
        Map<Integer, Turn> turns = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            if (opensPart(document, sentence)) {
                turn(sentence).ifPresent(turn -> turns.put(sentence.index(), turn));
            }
        }
        boolean asked = turns.containsValue(Turn.QUESTION);
        long answers =
                turns.values().stream().filter(turn -> turn != Turn.QUESTION).count();
        if (asked && answers > 0 && turns.size() >= FEWEST_TURNS) {
            fill(document, turns, answering(document, turns, said));
        }
    }

    /** Who speaks in a sentence by the label of its turn; nobody outside of answers. */
    List<Actor> speakers(Sentence sentence) {
        return speakers.getOrDefault(sentence.index(), List.of());
    }

    /** What a sentence of an answer says, if it says anything. */
    Optional<Attribution> said(Clause clause) {
        Sentence sentence = clause.sentence();
        int colon = label(sentence);
        int size = sentence.tokens().size();
        boolean finite = IntStream.range(colon + 1, size)
                .anyMatch(word -> clause.token(word).tag().matches("VB[DZP]|MD"));
        boolean question = clause.token(size - 1).text().equals("?");
        if (speakers(sentence).isEmpty() || !finite || question) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(colon + 1, size);
        return Optional.of(new Attribution(
                Optional.empty(),
                sentence.index(),
                clause.token(0).span(),
                -1,
                clause.stretches(content),
                words.plainAct(),
                List.of(clause.root()),
                Optional.empty(),
                Attribution.Construction.CONTINUED));
    }

    private static boolean opensPart(Document document, Sentence sentence) {
        return sentence.part().kind() == Part.Kind.BODY
                && (sentence.index() == 0
                        || !document.sentences()
                                .get(sentence.index() - 1)
                                .part()
                                .equals(sentence.part()));
    }

    private Optional<Turn> turn(Sentence sentence) {
        int colon = label(sentence);
        if (colon < 0) {
            return Optional.empty();
        }
        String first = sentence.tokens().get(0).text().toLowerCase(Locale.ROOT);
        if (colon == 1 && words.has("question", first)) {
            return Optional.of(Turn.QUESTION);
        }
        if (colon == 1 && words.has("answer", first)) {
            return Optional.of(Turn.ANSWER);
        }
        return Optional.of(named(sentence, colon).isEmpty() ? Turn.QUESTION : Turn.NAMED);
    }

    /** The colon behind the label a paragraph opens with; -1 where there is none. */
    private static int label(Sentence sentence) {
        int colon = IntStream.range(1, Math.min(LONGEST_LABEL, sentence.tokens().size()))
                .filter(word -> sentence.tokens().get(word).text().equals(":"))
                .findFirst()
                .orElse(-1);
        boolean label = colon > 0
                && IntStream.range(0, colon)
                        .allMatch(word -> sentence.tokens().get(word).tag().matches("NNP?S?|DT|POS|IN|LS|,|HYPH"));
        return label ? colon : -1;
    }

    private List<Actor> named(Sentence sentence, int colon) {
        return sides.mentionsIn(sentence, sentence.span(0, colon - 1)).stream()
                .flatMap(mention -> mention.actors().stream())
                .filter(sides::isOfficialPerson)
                .distinct()
                .toList();
    }

    /** Who answers where the label does not say: whom the answers themselves name most often. */
    private static List<Actor> answering(
            Document document, Map<Integer, Turn> turns, Function<Integer, List<List<Actor>>> said) {
        List<List<Actor>> all = new ArrayList<>();
        Turn turn = null;
        for (Sentence sentence : document.sentences()) {
            turn = turns.getOrDefault(sentence.index(), turn);
            if (turn == Turn.ANSWER) {
                all.addAll(said.apply(sentence.index()));
            }
        }
        return all.stream()
                .filter(who -> who.size() == 1 && who.get(0) instanceof Actor.Person)
                .collect(Collectors.groupingBy(who -> who, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<List<Actor>, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().get(0).id()))
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }

    private void fill(Document document, Map<Integer, Turn> turns, List<Actor> answering) {
        List<Actor> now = List.of();
        for (Sentence sentence : document.sentences()) {
            Turn turn = turns.get(sentence.index());
            if (turn != null) {
                now = turn == Turn.ANSWER
                        ? answering
                        : turn == Turn.NAMED ? named(sentence, label(sentence)) : List.of();
            }
            if (sentence.part().kind() == Part.Kind.BODY) {
                speakers.put(sentence.index(), now);
            }
        }
    }
}
