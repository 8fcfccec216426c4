package io.github.entente.event.deed;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.stream.Stream;

/** What would be done only if something else were. */
record Conditions(Clause clause, EventWords words) {

    /** "<i>if</i> it closed the border". */
    boolean isUnder(int verb) {
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
    boolean above(int verb) {
        return Stream.of("advcl", "ccomp", "dep")
                .flatMap(relation -> clause.tree().children(verb, relation).stream())
                .anyMatch(this::isUnder);
    }

    /** "half a <i>century after</i> ties were cut". */
    boolean isLongAgo(int word) {
        return clause.tree().is(word, "advcl")
                && clause.tree().children(word, "mark").stream()
                        .filter(after -> words.has("presupposing", clause.lemma(after))
                                && words.has("ages", clause.lemma(after - 1)))
                        .anyMatch(
                                after -> clause.tree().children(after - 1).stream() // "six years after" tells the year
                                        .noneMatch(number ->
                                                clause.token(number).tag().equals("CD")));
    }

    /** "signed a treaty on Monday <i>to open</i> the border": what they agreed to do. */
    boolean isOfPact(int infinitive) {
        int above = clause.tree().head(infinitive);
        return Stream.concat(Stream.of(above), clause.tree().children(above, "obj").stream())
                .anyMatch(pact -> pact < infinitive && words.has("pact", clause.lemma(pact)));
    }

    /** "stopped a boat from <i>reaching</i> the reef". */
    boolean isPrevented(int gerund) {
        int above = clause.tree().head(gerund);
        return clause.token(gerund).tag().equals("VBG")
                && clause.lemma(gerund - 1).equals("from")
                && (clause.isPassive(above)
                        || !clause.tree().children(above, "obj").isEmpty());
    }
}
