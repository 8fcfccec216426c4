package io.github.entente.event.words;

import io.github.entente.language.Clause;
import java.util.stream.Stream;

/** What would be done only if something else were. */
public record Conditions(Clause clause, EventWords words) {

    /** "<i>if</i> it closed the border". */
    public boolean isUnder(int verb) {
        return isInverted(verb)
                || clause.tree().children(verb, "mark").stream()
                        .anyMatch(mark -> words.isCondition(clause.lemma(mark)));
    }

    /** "<i>Had</i> Ardania closed the border, ..." */
    private boolean isInverted(int verb) {
        return !clause.tree().is(verb, "ccomp")
                && clause.tree().children(verb, "aux").stream()
                        .filter(auxiliary -> auxiliary == 0
                                || clause.token(auxiliary - 1).tag().equals(","))
                        .anyMatch(auxiliary -> clause.tree().children(verb, "nsubj").stream()
                                .anyMatch(who -> auxiliary < who && who < verb));
    }

    /** "will impose tariffs unless ..." is a threat. */
    public boolean above(int verb) {
        return Stream.of("advcl", "ccomp", "dep")
                .flatMap(relation -> clause.tree().children(verb, relation).stream())
                .anyMatch(this::isUnder);
    }
}
