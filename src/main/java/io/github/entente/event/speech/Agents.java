package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who does what a passive reporting word says: "it was stressed <i>by the envoy</i>". The parser hangs the words on whatever noun stands before
 * "by" ("noted with alarm <i>by the union</i>"); and where a paper says it, the paper is named instead: "regret was expressed <i>in a statement of
 * the ministry</i>".
 */
final class Agents {

    private final Clause clause;
    private final EventWords words;

    Agents(Clause clause, EventWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** The head of the words that name them. */
    Optional<Integer> of(int verb) {
        return clause.obliques(verb, "by").stream()
                .findFirst()
                .or(() -> readOff(verb))
                .or(() -> paper(verb));
    }

    private Optional<Integer> readOff(int verb) {
        return IntStream.range(verb + 1, clause.sentence().tokens().size())
                .takeWhile(word -> !clause.token(word).tag().matches("VB[DZP]|MD|W.*|:"))
                .filter(word -> clause.lemma(word).equals("by") && clause.tree().is(word, "case"))
                .mapToObj(word -> clause.tree().head(word))
                .filter(who -> who > verb && hangsOn(who, verb))
                .findFirst();
    }

    /** "Was called <i>for by</i> all", "noted <i>with</i> alarm <i>by</i> her", "was called <i>hostile by</i> her"; not "was condemned for the attack by rebels". */
    private boolean hangsOn(int who, int verb) {
        int head = clause.tree().head(who);
        boolean manner = head > verb
                && clause.tree().head(head) == verb
                && clause.preposition(head)
                        .filter(preposition -> words.has("manner", preposition))
                        .isPresent();
        boolean called =
                head > verb && clause.tree().head(head) == verb && clause.tree().is(head, "xcomp");
        return head == verb || manner || called;
    }

    private Optional<Integer> paper(int verb) {
        return clause.tree().children(verb).stream()
                .filter(child -> child > verb
                        && clause.tree().is(child, "obl")
                        && words.has("document", clause.lemma(child))
                        && clause.preposition(child)
                                .filter(preposition -> words.has("within", preposition))
                                .isPresent())
                .findFirst();
    }
}
