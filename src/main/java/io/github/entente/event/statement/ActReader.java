package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.event.Act;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.speech.SpeechLexicon;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is done by saying something: what the reporting word says, or, where it only says "said", what the content's main clause says. */
final class ActReader {

    private final SpeechLexicon lexicon;
    private final EventWords words;
    private final Sides sides;

    ActReader(SpeechLexicon lexicon, EventWords words, Sides sides) {
        this.lexicon = lexicon;
        this.words = words;
        this.sides = sides;
    }

    /**
     * @param clause the sentence
     * @param head the content's main clause
     * @param own the states of the speakers
     */
    Act of(Attribution attribution, Clause clause, int head, Set<Actor> own) {
        if (!words.has("plain", attribution.act().key())
                || attribution.construction() == Attribution.Construction.NOUN) {
            return attribution.act();
        }
        return attitude(clause, head, own)
                .or(() -> modality(clause, head, own))
                .or(() -> intentionBelow(clause, head, own))
                .or(() -> denial(clause, head, own))
                .or(() -> blame(clause, head, own))
                .orElse(attribution.act());
    }

    /** "China opposes", "China is justified to oppose", "we are ready to": an attitude of the speaker's own side. */
    private Optional<Act> attitude(Clause clause, int head, Set<Actor> own) {
        Optional<Integer> subject = clause.anySubject(head);
        if (subject.filter(who -> isOwn(clause, who, own)).isEmpty()) {
            return Optional.empty();
        }
        return predicate(clause, head).stream()
                .flatMap(word -> lexicon.attitude(clause, word).filter(act -> !words.has("plain", act.key())).stream()
                        .flatMap(act -> (clause.isNegated(word) || clause.isNegated(head)
                                        ? words.denied(act)
                                        : Optional.of(act))
                                .stream()))
                .findFirst();
    }

    /** The main verb and the infinitives it leads to. */
    private static List<Integer> predicate(Clause clause, int head) {
        List<Integer> found = new ArrayList<>(List.of(head));
        for (int at = 0; at < found.size(); at++) {
            found.addAll(clause.tree().children(found.get(at), "xcomp"));
        }
        return found;
    }

    /** "Japan should", "we will". */
    private Optional<Act> modality(Clause clause, int head, Set<Actor> own) {
        Collection<String> auxiliaries = clause.auxiliaries(head);
        Optional<Integer> subject = clause.anySubject(head);
        Optional<String> ought = Stream.concat(auxiliaries.stream(), Stream.of(clause.lemma(head)))
                .filter(word -> words.has("obligation", word) || words.has("necessary", word))
                .findFirst();
        if (ought.isPresent()) {
            boolean shared =
                    subject.filter(who -> isOwnAlsoJoint(clause, who, own)).isPresent();
            return Optional.of(words.act(
                    shared
                            ? "shared-obligation"
                            : words.meaning("obligation", ought.get()).orElse("obligation")));
        }
        // what somebody "will" do is told afterwards as what he "would"
        boolean intends =
                auxiliaries.stream().anyMatch(word -> words.has("intention", word) || words.has("conditional", word));
        if (intends && subject.filter(who -> isOwn(clause, who, own)).isPresent()) {
            return Optional.of(words.act(clause.isNegated(head) ? "denied-intention" : "intention"));
        }
        return Optional.empty();
    }

    /** "Nairobi was not interfering": the own side denies what it is held to have done; "was against" opposes. */
    private Optional<Act> denial(Clause clause, int head, Set<Actor> own) {
        boolean ownSide =
                clause.anySubject(head).filter(who -> isOwn(clause, who, own)).isPresent();
        boolean against = clause.preposition(head)
                .filter(preposition -> words.has("against", preposition))
                .isPresent();
        if (against && ownSide) {
            return Optional.of(words.act("against"));
        }
        return ownSide && clause.isNegated(head) ? Optional.of(words.act("denial")) : Optional.empty();
    }

    /** "The move is illegal", "Berlin had broken the treaty": words of blame for what is not the own side's. */
    private Optional<Act> blame(Clause clause, int head, Set<Actor> own) {
        boolean ownSide =
                clause.subject(head).filter(who -> isOwn(clause, who, own)).isPresent();
        boolean blames = clause.tree().subtree(head).stream()
                .anyMatch(word -> words.has("blame", clause.lemma(word)) && !clause.isNegated(word));
        return blames && !ownSide && !clause.isNegated(head) ? Optional.of(words.act("blame")) : Optional.empty();
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

    /** The own side, also together with others: "Japan and China should", "both sides should". */
    private boolean isOwnAlsoJoint(Clause clause, int who, Set<Actor> own) {
        Set<Actor> meant = sides.sides(sides.meant(clause, who));
        boolean unnamed = meant.isEmpty() && words.has("joint", clause.lemma(who));
        return unnamed || words.has("own", clause.lemma(who)) || meant.stream().anyMatch(own::contains);
    }
}
