package io.github.entente.event.speech;

import io.github.entente.language.Clause;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where in a sentence a speech can begin and where it ends though the sentence goes on. */
final class Bounds {

    /** So many words a label before a sentence may have. */
    private static final int LONGEST_LABEL = 4;

    private final Clause clause;

    Bounds(Clause clause) {
        this.clause = clause;
    }

    /** Where a sentence begins behind "A:", "OMAN:" and the like: such a label is nobody's word. */
    int begin() {
        int colon = IntStream.range(
                        1, Math.min(LONGEST_LABEL, clause.sentence().tokens().size()))
                .filter(word -> clause.token(word).text().equals(":"))
                .findFirst()
                .orElse(-1);
        boolean label = colon > 0
                && IntStream.range(0, colon)
                        .allMatch(word -> clause.token(word)
                                .text()
                                .equals(clause.token(word).text().toUpperCase(Locale.ROOT)));
        return label ? colon + 1 : 0;
    }

    /**
     * Where the clause that a reporting word stands in ends though the sentence goes on: "<i>Hoping that</i> both would talk, Ada Bo left", "Ada Bo,
     * <i>who said that</i> both would talk, left".
     */
    Optional<Integer> end(int verb) {
        int head = clause.tree().head(verb);
        if (head < 0) {
            return Optional.empty();
        }
        boolean opening = clause.tree().is(verb, "advcl")
                && clause.token(verb).tag().equals("VBG")
                && head > verb
                && clause.tree().subtree(verb).nextSetBit(0) <= verb;
        boolean relative = clause.tree().is(verb, "acl")
                && head < verb
                && clause.tree().is(head, "nsubj")
                && clause.tree().head(head) > verb;
        int main = opening ? head : relative ? clause.tree().head(head) : -1;
        if (main < 0) {
            return Optional.empty();
        }
        int subject =
                clause.anySubject(main).filter(who -> opening && who > verb).orElse(main);
        int mark = clause.markBefore(
                subject == main ? firstOf(main) : clause.tree().subtree(subject).nextSetBit(0));
        return mark > verb && clause.token(mark).text().equals(",") ? Optional.of(mark) : Optional.empty();
    }

    /** The first of a verb and the words that help it. */
    private int firstOf(int verb) {
        return clause.tree().children(verb).stream()
                .filter(child -> child < verb
                        && (clause.tree().is(child, "aux") || clause.tree().is(child, "cop")))
                .reduce(verb, Math::min);
    }
}
