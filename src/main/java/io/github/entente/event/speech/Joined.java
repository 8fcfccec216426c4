package io.github.entente.event.speech;

import io.github.entente.language.Clause;
import java.util.Optional;

/**
 * "Answered that the ships had every right to be there and <i>urged</i> Tokyo to talk": the parser joins what the speaker does next to the main
 * verb of what is said.
 */
final class Joined {

    private final Clause clause;
    private final SpeechLexicon lexicon;

    Joined(Clause clause, SpeechLexicon lexicon) {
        this.clause = clause;
        this.lexicon = lexicon;
    }

    /** The reporting word that a verb is truly joined to, where that is not the one the parser says. */
    Optional<Integer> outer(int verb) {
        int inner = clause.tree().head(verb);
        boolean next = inner >= 0
                && clause.tree().is(verb, "conj")
                && clause.token(verb).tag().equals("VBD")
                && clause.tree().child(verb, "nsubj").isEmpty()
                && isReporting(verb);
        Optional<Integer> telling = next ? telling(inner) : Optional.empty();
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        int outer = telling.get();
        boolean told = outer < inner && clause.token(outer).tag().equals("VBD") && isReporting(outer);
        return told && !mayGoOn(inner) ? Optional.of(outer) : Optional.empty();
    }

    /** The word that tells what another says; the parser may take "he said" in "He said there was hope" for the subject of the rest. */
    private Optional<Integer> telling(int inner) {
        return clause.tree().is(inner, "ccomp")
                ? Optional.of(clause.tree().head(inner))
                : clause.tree().child(inner, "csubj");
    }

    /** A past verb goes on from a past verb of somebody's, not from another tense and not from what things do. */
    private boolean mayGoOn(int inner) {
        return clause.token(inner).tag().equals("VBD")
                && clause.tree()
                        .child(inner, "nsubj")
                        .filter(who -> clause.token(who).tag().matches("NNPS?|PRP|W.*"))
                        .isPresent();
    }

    private boolean isReporting(int verb) {
        return !lexicon.verb(clause, verb).isEmpty() || lexicon.isCarrier(clause.lemma(verb));
    }
}
