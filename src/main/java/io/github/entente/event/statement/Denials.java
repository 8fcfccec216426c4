package io.github.entente.event.statement;

import io.github.entente.event.Act;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.Optional;
import java.util.stream.Stream;

/** What the own side says it has not done, and what it says there has not been. */
final class Denials {

    private final EventWords words;
    private final Modality modality;
    private final Appraisal appraisal;

    Denials(EventWords words, Modality modality, Appraisal appraisal) {
        this.words = words;
        this.modality = modality;
        this.appraisal = appraisal;
    }

    /** "Nairobi was not interfering": the own side denies what it is held to have done. What it cannot or need not do it denies nobody. */
    Optional<Act> of(Clause clause, int head, Parties.Party subject) {
        boolean ownSide = subject == Parties.Party.OWN && !modality.isFree(clause, head);
        // "the drills did not target anybody", "the balloon posed no threat", "it is directed at no third party"
        boolean aimless = subject == Parties.Party.THING && words.has("aiming", clause.lemma(head));
        boolean nothing = aimless
                && Stream.of("obj", "obl")
                        .flatMap(relation -> clause.tree().children(head, relation).stream())
                        .anyMatch(clause::isNegated);
        boolean untrue = words.has("truth", clause.lemma(head));
        boolean denied = nothing
                || (ownSide || aimless || untrue) && clause.isNegated(head)
                || isAbsent(clause, head, subject)
                || isUnconcerned(clause, head, subject);
        return denied ? Optional.of(words.act("denial")) : Optional.empty();
    }

    /** "There had been no <i>incursion</i>", "no <i>attack</i> was being planned", "no <i>breach</i> has taken place", "we have no <i>part</i> in it". */
    private boolean isAbsent(Clause clause, int head, Parties.Party subject) {
        boolean exists = !clause.tree().children(head, "expl").isEmpty();
        boolean open = modality.isToCome(clause, head) || modality.isFree(clause, head);
        Stream<Integer> absent = Stream.concat(
                exists ? Stream.of(head) : Stream.empty(),
                (subject == Parties.Party.OWN ? Stream.of("nsubj", "obj") : Stream.of("nsubj"))
                        .flatMap(relation -> clause.tree().children(head, relation).stream()));
        return !open && absent.anyMatch(what -> words.has("deniable", clause.lemma(what)) && clause.isNegated(what));
    }

    /** "It had <i>nothing to do with</i> trade", "the step is <i>unconnected</i> with the visit". */
    private boolean isUnconcerned(Clause clause, int head, Parties.Party subject) {
        return subject != Parties.Party.OTHER
                && !clause.isNegated(head)
                && appraisal.has(clause, clause.tree().subtree(head), "unconcerned");
    }
}
