package io.github.entente.event.speech;

import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Content that does not stand behind its reporting word: moved before it by a passive or a relative clause, or by the parser. */
final class Displaced {

    private final Clause clause;

    Displaced(Clause clause) {
        this.clause = clause;
    }

    /** "Told a station <i>there is anger</i>": the parser makes the reporting words the subject of what is said. */
    Optional<Complement> turned(int cue, Optional<Integer> addressee) {
        int head = clause.tree().head(cue);
        boolean turned = head > cue
                && clause.tree().is(cue, "csubj")
                && clause.token(cue).tag().matches("VB[DZP]")
                && clause.tree().child(cue, "nsubj").isPresent()
                && clause.tree().child(cue, "mark").isEmpty()
                && addressee.isPresent()
                && IntStream.range(cue, head)
                        .noneMatch(word -> clause.lemma(word).equals("that"));
        if (!turned) {
            return Optional.empty();
        }
        BitSet tokens = clause.tree().subtree(head);
        tokens.clear(0, clause.tree().subtree(addressee.get()).length());
        return Optional.of(new Complement(tokens, clause.mainClauses(head), addressee));
    }

    /** "<i>The vote</i>, which she called <i>a sham</i>", "<i>a plan</i> she has never accepted": what the clause is added to is what it is about. */
    Optional<Complement> antecedent(int cue, int carrier, Frame frame) {
        int noun = clause.tree().head(cue);
        boolean relative = cue == carrier
                && noun >= 0
                && noun < cue
                && clause.token(cue).tag().matches("VB[DZPN]")
                && clause.token(noun).isNoun()
                && clause.tree().is(cue, "acl")
                && frame.contentPreposition().isEmpty()
                && !frame.addressee()
                && clause.tree()
                        .child(cue, "nsubj")
                        .filter(who -> !clause.token(who).tag().startsWith("W") && who > noun)
                        .isPresent();
        BitSet own = clause.tree().subtree(cue);
        boolean free = clause.tree().children(cue).stream()
                .anyMatch(word -> clause.lemma(word).equals("what")); // "at what she described as a breach"
        if (!relative || free) {
            return Optional.empty();
        }
        BitSet tokens = clause.tree().subtree(noun);
        tokens.andNot(own);
        own.stream().filter(word -> word > cue).forEach(tokens::set);
        return Optional.of(new Complement(tokens, List.of(noun), Optional.empty()));
    }

    /** "A truce was called <i>for</i> by all", "both are called <i>upon</i> to leave": what the preposition is before is the passive's subject. */
    boolean isStranded(int verb, String preposition) {
        int next = verb + 2;
        return clause.isPassive(verb)
                && verb + 1 < clause.sentence().tokens().size()
                && clause.lemma(verb + 1).equals(preposition)
                && (next >= clause.sentence().tokens().size()
                        || clause.isMark(next)
                        || clause.token(next).tag().matches("TO|RB|CC")
                        || clause.lemma(next).equals("by"));
    }
}
