package io.github.entente.event.deed;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.stream.Stream;

/** By what stands around the words for a deed it was done too long ago, is only agreed on or reported, or was prevented. */
record Circumstances(Clause clause, EventWords words) {

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

    /** "are thought <i>to have been sent</i>", "is reported <i>to have expelled</i> two". */
    boolean isReported(int infinitive) {
        int head = clause.tree().head(infinitive);
        return clause.isInfinitive(infinitive)
                && clause.tree().is(infinitive, "xcomp")
                && clause.auxiliaries(infinitive).contains("have")
                && clause.isPassive(head)
                && words.has("reported", clause.lemma(head));
    }
}
