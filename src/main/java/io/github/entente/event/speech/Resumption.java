package io.github.entente.event.speech;

import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where what is said goes on behind the reporting words set into it: "The dam, she said, must go", "The dam must go, she said, <i>but not at once</i>". */
final class Resumption {

    private final Clause clause;
    private final SpeechLexicon lexicon;
    private final int size;

    Resumption(Clause clause, SpeechLexicon lexicon) {
        this.clause = clause;
        this.lexicon = lexicon;
        this.size = clause.sentence().tokens().size();
    }

    /**
     * The comma that it goes on from.
     *
     * @param verb the reporting word
     * @param said what the parser gives it
     */
    Optional<Integer> behind(int verb, BitSet said) {
        return comma(verb)
                .filter(comma -> isParted(comma, said) || joins(comma) && (opensClause(comma) || goesOn(comma, said)));
    }

    /** The comma that ends the inserted reporting words. */
    private Optional<Integer> comma(int verb) {
        return IntStream.range(verb + 1, size - 1)
                .filter(clause::isMark)
                .boxed()
                .findFirst()
                .filter(mark -> clause.token(mark).text().equals(","));
    }

    /** What the parser gives the reporting word stands on both sides of it. */
    private boolean isParted(int comma, BitSet said) {
        return said.nextSetBit(comma) >= 0 && !clause.token(comma + 1).tag().equals("VBG");
    }

    private boolean joins(int comma) {
        return clause.token(comma + 1).tag().equals("CC");
    }

    /** ", but <i>it would not beg for them</i>": a clause of its own that reports nothing. */
    private boolean opensClause(int comma) {
        return IntStream.range(comma + 2, size)
                .filter(word -> clause.token(word).tag().matches("VB[DZP]|MD"))
                .boxed()
                .findFirst()
                .filter(verb -> verb > comma + 2)
                .filter(verb -> IntStream.range(comma + 2, verb).noneMatch(clause::isMark))
                .filter(verb -> IntStream.range(comma + 2, verb)
                        .anyMatch(word -> clause.token(word).tag().matches("NN.*|PRP|EX|DT")))
                .filter(verb -> IntStream.range(comma + 2, size)
                        .noneMatch(word -> !lexicon.verb(clause, word).isEmpty()
                                && clause.token(word).tag().matches("VB[DZP]")))
                .isPresent();
    }

    /** ", <i>and must pay</i>", ", <i>and breaks the law</i>": a verb without a subject that goes on with what was said before. */
    private boolean goesOn(int comma, BitSet said) {
        int word = IntStream.range(comma + 2, size - 1)
                .filter(at -> !clause.token(at).tag().equals("RB"))
                .findFirst()
                .orElse(size - 1);
        String tag = clause.token(word).tag();
        boolean infinitive = tag.equals("TO")
                && said.stream().anyMatch(to -> clause.token(to).tag().equals("TO"));
        boolean joined = tag.matches("VB[DZP]")
                && lexicon.verb(clause, word).isEmpty()
                && clause.tree().is(word, "conj")
                && said.get(clause.tree().head(word));
        return tag.equals("MD") || infinitive || joined;
    }
}
