package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.FirstToDo;
import io.github.entente.language.Clause;
import java.util.Optional;

/** Who speaks by an infinitive or a participle that is told as done of somebody named beside it. */
final class ImpliedSpeakers {

    private final Clause clause;
    private final EventWords words;

    ImpliedSpeakers(Clause clause, EventWords words) {
        this.clause = clause;
        this.words = words;
    }

    Optional<Integer> of(int verb) {
        return moved(verb).or(() -> first(verb)).or(() -> joining(verb));
    }

    /** "The raid led <i>Ada</i> to warn that", "prompting <i>Rome</i> to protest": who does what they are moved to, if they are told to have been. */
    private Optional<Integer> moved(int verb) {
        int mover = clause.tree().head(verb);
        boolean moved = mover >= 0
                && mover < verb
                && (clause.tree().is(verb, "xcomp")
                        || clause.tree().is(verb, "ccomp")
                        || clause.tree().is(verb, "advcl"))
                && clause.isInfinitive(verb)
                && words.has("moving", clause.lemma(mover))
                && !clause.isPassive(mover)
                && !clause.isNegated(mover)
                && !words.isUnreal(clause, mover);
        return moved
                ? clause.tree()
                        .child(verb, "nsubj")
                        .or(() -> clause.tree().child(mover, "obj"))
                        .filter(who -> who > mover && who < verb)
                : Optional.empty();
    }

    /** "<i>Ardania</i> became the first state to condemn the raid", "was among the first to". */
    private Optional<Integer> first(int verb) {
        return new FirstToDo(clause, words)
                .predicate(verb)
                .filter(predicate -> !words.has("history", clause.lemma(verb)))
                .filter(predicate -> !clause.isNegated(predicate) && !words.isUnreal(clause, predicate))
                .flatMap(clause::anySubject);
    }

    /** "<i>Ardania</i> has joined those calling for a truce", "<i>Ardania</i> was among those condemning the raid". */
    Optional<Integer> joining(int verb) {
        int those = clause.tree().head(verb);
        boolean others = those >= 0
                && those < verb
                && clause.tree().is(verb, "acl")
                && clause.token(verb).tag().equals("VBG")
                && words.has("those", clause.lemma(those));
        int join = others && clause.tree().is(those, "obj") ? clause.tree().head(those) : -1;
        boolean joins = join >= 0 && words.has("joining", clause.lemma(join)) && !clause.isNegated(join);
        boolean among = others
                && !clause.isNegated(those)
                && clause.tree().child(those, "cop").isPresent()
                && clause.preposition(those).filter("among"::equals).isPresent();
        return joins ? clause.anySubject(join) : among ? clause.anySubject(those) : Optional.empty();
    }
}
