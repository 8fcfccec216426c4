package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a verb is told to be done to, and what is said of it: "described <i>the talks as useful</i>". */
final class VerbObjects {

    private final Clause clause;
    private final EventWords words;

    VerbObjects(Clause clause, EventWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** The head of it: also "wants <i>the ban lifted</i>", and in the passive what is the subject. */
    Optional<Integer> of(int verb) {
        if (!clause.token(verb).isVerb()) {
            return Optional.empty();
        }
        if (clause.isPassive(verb)) {
            return clause.passiveSubject(verb);
        }
        // "called the talks useful" has a small clause for its object
        // "what it called interference": the object that is told stands behind the verb
        return clause.tree().children(verb, "obj").stream()
                .filter(object -> clause.preposition(object).isEmpty()) // "called on the king"
                .filter(object -> !clause.token(object).tag().matches("W.*|IN")) // "stressed that", taken for a pronoun
                .findFirst()
                .or(() -> clause.tree().children(verb).stream()
                        .filter(child -> clause.tree().is(child, "xcomp")
                                || clause.tree().is(child, "ccomp")
                                || clause.tree().is(child, "dep") && (isSmallClause(child) || isGerund(verb, child)))
                        .filter(child -> child > verb && !clause.isInfinitive(child))
                        // "wants the ban lifted"
                        .filter(child -> !clause.token(child).isVerb()
                                || clause.token(child).tag().matches("VB[GN]")
                                || isWhat(child))
                        .findFirst());
    }

    /** What is said of the object: "described the talks <i>as useful</i>", "called him <i>a liar</i>", "praised her <i>for coming</i>". */
    List<Integer> added(int verb, int object) {
        return clause.tree().children(verb).stream()
                .filter(child -> child > object)
                .filter(child -> clause.tree().children(child, "case").stream()
                        .noneMatch(mark -> clause.lemma(mark).equals("by"))) // "was called for by all"
                .filter(child -> clause.tree().is(child, "xcomp")
                        || clause.tree().is(child, "obj")
                        || clause.tree().children(child).stream()
                                .anyMatch(mark -> (clause.tree().is(mark, "case")
                                                || clause.tree().is(mark, "mark"))
                                        && mark < child
                                        && words.has("of-object", clause.lemma(mark))))
                .filter(child -> IntStream.range(object + 1, child)
                        .noneMatch(mark -> clause.token(mark).text().matches("[,;:.-]")))
                .toList();
    }

    /** "condemned <i>what he called aggression</i>". */
    private boolean isWhat(int word) {
        return clause.token(clause.tree().subtree(word).nextSetBit(0)).tag().equals("WP");
    }

    /** "called <i>the remarks insulting</i>". */
    private boolean isSmallClause(int word) {
        return clause.tree().child(word, "nsubj").isPresent();
    }

    /** "denied <i>planting</i> mines", "denied <i>having had</i> a hand in it". */
    private boolean isGerund(int verb, int word) {
        return clause.tree().subtree(word).nextSetBit(0) == verb + 1
                && clause.token(verb + 1).tag().equals("VBG");
    }
}
