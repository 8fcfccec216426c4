package io.github.entente.event;

import io.github.entente.actor.Actor;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is done by saying something: what the reporting word says, or, where it only says "said", what the content's main clause says. */
final class ActReader {

    private final EventWords words;
    private final Sides sides;

    ActReader(EventWords words, Sides sides) {
        this.words = words;
        this.sides = sides;
    }

    /**
     * @param clause the sentence
     * @param head the content's main clause
     * @param inner what is found to be said inside the content: "opposes" in "said that China opposes"
     * @param own the states of the speakers
     */
    Act of(Attribution attribution, Clause clause, int head, List<Attribution> inner, Set<Actor> own) {
        if (!words.has("plain", attribution.act().key())
                || attribution.construction() == Attribution.Construction.NOUN) {
            return attribution.act();
        }
        return attitude(clause, head, inner, own)
                .or(() -> modality(clause, head, own))
                .or(() -> intentionBelow(clause, head, own))
                .orElse(attribution.act());
    }

    /** "China opposes", "China is justified to oppose", "we hope": an attitude of the speaker's own side. */
    private Optional<Act> attitude(Clause clause, int head, List<Attribution> inner, Set<Actor> own) {
        return inner.stream()
                .filter(attribution -> !words.has("plain", attribution.act().key()))
                .filter(attribution -> governs(clause, head, attribution))
                .filter(attribution -> attribution
                        .source()
                        .filter(source -> isOwn(clause, source.head(), own))
                        .isPresent())
                .map(Attribution::act)
                .findFirst();
    }

    /** Whether a cue is the main verb of a clause or hangs on it as an infinitive. */
    private static boolean governs(Clause clause, int head, Attribution attribution) {
        for (int word = 0; word < clause.sentence().tokens().size(); word++) {
            if (attribution.cue().contains(clause.token(word).span())) {
                int at = word;
                while (at >= 0
                        && at != head
                        && Set.of("xcomp", "ccomp", "conj", "obj", "advcl")
                                .contains(clause.tree().relation(at))) {
                    at = clause.tree().head(at);
                }
                if (at == head) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Japan should", "we will". */
    private Optional<Act> modality(Clause clause, int head, Set<Actor> own) {
        Collection<String> auxiliaries = clause.auxiliaries(head);
        Optional<Integer> subject = clause.subject(head).or(() -> clause.passiveSubject(head));
        boolean ought = auxiliaries.stream().anyMatch(word -> words.has("obligation", word))
                || words.has("obligation", clause.lemma(head))
                || words.has("necessary", clause.lemma(head));
        if (ought) {
            return Optional.of(words.act(
                    subject.filter(who -> isOwnAlsoJoint(clause, who, own)).isPresent()
                            ? "shared-obligation"
                            : "obligation"));
        }
        boolean intends = auxiliaries.stream().anyMatch(word -> words.has("intention", word));
        if (intends && subject.filter(who -> isOwn(clause, who, own)).isPresent()) {
            return Optional.of(words.act(clause.isNegated(head) ? "denied-intention" : "intention"));
        }
        return Optional.empty();
    }

    /** "It was a case which China will investigate". */
    private Optional<Act> intentionBelow(Clause clause, int head, Set<Actor> own) {
        BitSet below = clause.tree().subtree(head);
        return below.stream()
                .boxed()
                .filter(word -> word != head
                        && clause.tree().is(word, "acl")
                        && clause.token(word).isVerb())
                .filter(word ->
                        clause.auxiliaries(word).stream().anyMatch(auxiliary -> words.has("intention", auxiliary)))
                .filter(word -> clause.tree()
                        .child(word, "nsubj")
                        .filter(who -> isOwn(clause, who, own))
                        .isPresent())
                .map(word -> words.act("intention"))
                .findFirst();
    }

    private boolean isOwn(Clause clause, int who, Set<Actor> own) {
        if (words.has("own", clause.lemma(who))) {
            return true;
        }
        Set<Actor> meant = sides.sides(sides.meant(clause, who));
        return !meant.isEmpty() && own.containsAll(meant);
    }

    private boolean isOwnAlsoJoint(Clause clause, int who, Set<Actor> own) {
        if (words.has("own", clause.lemma(who)) || words.has("joint", clause.lemma(who))) {
            return true;
        }
        return sides.sides(sides.meant(clause, who)).stream().anyMatch(own::contains);
    }
}
