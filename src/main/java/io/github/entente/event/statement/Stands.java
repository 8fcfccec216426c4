package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.event.Act;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the own side holds to, has settled with others, has complained of, and what it is for or against. */
final class Stands {

    private final EventWords words;
    private final Modality modality;
    private final Appraisal appraisal;

    Stands(EventWords words, Modality modality, Appraisal appraisal) {
        this.words = words;
        this.modality = modality;
        this.appraisal = appraisal;
    }

    Optional<Act> of(Attribution attribution, Clause clause, int head, Parties.Party subject, Set<Actor> own) {
        return settlement(clause, head, subject)
                .or(() -> stand(clause, head, subject))
                .or(() -> complaint(clause, head, subject))
                .or(() -> understanding(attribution, clause, head, subject, own));
    }

    /** "They <i>had agreed</i> to go on talking": who tells of a bargain of the own side is bound by it. */
    private Optional<Act> settlement(Clause clause, int head, Parties.Party subject) {
        boolean several = subject == Parties.Party.SHARED
                || subject == Parties.Party.THING && clause.isPassive(head); // "it had been agreed that"
        boolean bargains = several
                && !clause.isNegated(head)
                && words.has("bargain", clause.lemma(head))
                && Stream.of("xcomp", "ccomp")
                        .anyMatch(relation ->
                                !clause.tree().children(head, relation).isEmpty());
        return bargains ? Optional.of(words.act("understanding")) : Optional.empty();
    }

    /** "Canberra fully recognises its sovereignty": what the own side holds to. */
    private Optional<Act> stand(Clause clause, int head, Parties.Party subject) {
        if (!subject.isOwnOrShared() || clause.isNegated(head) || modality.isToCome(clause, head)) {
            return Optional.empty();
        }
        return words.meaning("stand", clause.lemma(head))
                .map(Act::new)
                .or(() -> appraisal.has(clause, Appraisal.clauseOf(clause, head), "backing")
                        ? Optional.of(words.act("backing"))
                        : Optional.empty());
    }

    /** "A <i>note of protest</i> had gone to the embassy", told by who sent it. */
    private Optional<Act> complaint(Clause clause, int head, Parties.Party subject) {
        boolean complains = subject != Parties.Party.OTHER
                && !clause.isNegated(head)
                && !modality.isToCome(clause, head)
                && appraisal.has(clause, Appraisal.clauseOf(clause, head), "complaining");
        return complains ? Optional.of(words.act("complaining")) : Optional.empty();
    }

    /** "The two confirmed that a dialogue will be held": what several settle between them. */
    private Optional<Act> understanding(
            Attribution attribution, Clause clause, int head, Parties.Party subject, Set<Actor> own) {
        boolean settled = own.size() > 1
                && attribution.word() >= 0
                && words.has("settling", clause.lemma(attribution.word()))
                && subject == Parties.Party.THING
                && modality.isToCome(clause, head);
        return settled ? Optional.of(words.act("understanding")) : Optional.empty();
    }

    /** "The claim cannot be accepted", "he could not agree that", "the terms are not acceptable". */
    Optional<Act> refusal(Clause clause, int head) {
        boolean unable = clause.auxiliaries(head).stream().anyMatch(word -> words.has("ability", word))
                && words.has("tolerate", clause.lemma(head));
        return clause.isNegated(head) && (unable || words.has("admissible", clause.lemma(head)))
                ? Optional.of(words.act("rejected"))
                : Optional.empty();
    }

    /** "Cairo was <i>against</i> the plan", "Rome is <i>for</i> keeping it". */
    Optional<Act> siding(Clause clause, int head, Parties.Party subject) {
        return subject == Parties.Party.OWN && clause.tree().child(head, "cop").isPresent()
                ? clause.preposition(head)
                        .flatMap(side -> Stream.of("against", "in-favour")
                                .filter(group -> words.has(group, side))
                                .map(words::act)
                                .findFirst())
                : Optional.empty();
    }
}
