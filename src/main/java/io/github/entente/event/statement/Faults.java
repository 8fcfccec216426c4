package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.event.Act;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fault that is found with others: for what they have done, for what they have left undone, and for what they should have done. */
final class Faults {

    private final EventWords words;
    private final Parties parties;

    Faults(EventWords words, Parties parties) {
        this.words = words;
        this.parties = parties;
    }

    /** @param predicate the main verb and the infinitives it leads to */
    Optional<Act> of(Clause clause, int head, List<Integer> predicate, Parties.Party subject, Set<Actor> own) {
        boolean others =
                subject == Parties.Party.OTHER || subject == Parties.Party.THING && isOthers(clause, head, own);
        boolean misdone = others
                && !clause.isNegated(head)
                && !clause.isPassive(head)
                && predicate.stream().anyMatch(word -> words.has("misdeed", clause.lemma(word)));
        boolean suffered = clause.isPassive(head)
                && !clause.isNegated(head)
                && words.has("misdeed", clause.lemma(head))
                && (isOwns(clause, head, own) || isByOthers(clause, head, own));
        boolean undone = subject == Parties.Party.OTHER && isLeftUndone(clause, head);
        boolean poor = subject != Parties.Party.OWN
                && clause.isNegated(head)
                && clause.tree().child(head, "cop").isPresent()
                && words.has("acclaim", clause.lemma(head));
        return misdone || suffered || undone || poor || isMissed(clause, head)
                ? Optional.of(words.act("blame"))
                : Optional.empty();
    }

    /** "<i>Egypt's</i> ships". */
    private boolean isOthers(Clause clause, int head, Set<Actor> own) {
        return clause.anySubject(head).stream()
                .flatMap(who -> clause.tree().children(who, "nmod").stream())
                .anyMatch(owner -> parties.of(clause, owner, own) == Parties.Party.OTHER);
    }

    /** "<i>Our</i> sailors were harassed". */
    private boolean isOwns(Clause clause, int head, Set<Actor> own) {
        return clause.anySubject(head).stream()
                .flatMap(who -> Stream.concat(Stream.of(who), clause.tree().children(who, "nmod").stream()))
                .anyMatch(owner -> parties.of(clause, owner, own) == Parties.Party.OWN);
    }

    /** "The village was shelled <i>by Belmora</i>". */
    private boolean isByOthers(Clause clause, int head, Set<Actor> own) {
        return clause.obliques(head, "by").stream()
                .anyMatch(who -> parties.of(clause, who, own) == Parties.Party.OTHER);
    }

    /** "The North <i>had not kept</i> its word"; what one "had not been able to" do is no fault. */
    private boolean isLeftUndone(Clause clause, int head) {
        return clause.isNegated(head)
                && clause.token(head).isVerb()
                && !clause.isPassive(head)
                && clause.auxiliaries(head).stream().anyMatch(word -> words.has("perfect", word))
                && clause.auxiliaries(head).stream().noneMatch(word -> words.has("ability", word));
    }

    /** "Rome <i>should have</i> been asked"; what "must have" happened is a guess. */
    private boolean isMissed(Clause clause, int head) {
        List<String> auxiliaries = clause.auxiliaries(head);
        return auxiliaries.stream().anyMatch(word -> words.has("perfect", word))
                && auxiliaries.stream()
                        .anyMatch(word -> words.has("obligation", word)
                                && words.meaning("obligation", word).isEmpty());
    }
}
