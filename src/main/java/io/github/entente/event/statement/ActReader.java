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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is done by saying something: what the reporting word says, or, where it only says "said", what the content's main clause says. */
final class ActReader {

    private final SpeechLexicon lexicon;
    private final EventWords words;
    private final Appraisal appraisal;
    private final Parties parties;
    private final Modality modality;
    private final Faults faults;

    ActReader(SpeechLexicon lexicon, EventWords words, Sides sides) {
        this.lexicon = lexicon;
        this.words = words;
        this.appraisal = new Appraisal(words);
        this.parties = new Parties(words, sides);
        this.modality = new Modality(words, appraisal);
        this.faults = new Faults(words, parties);
    }

    /**
     * @param clause the sentence
     * @param head the content's main clause
     * @param own the states of the speakers
     */
    Act of(Attribution attribution, Clause clause, int head, Set<Actor> own) {
        Act told = attribution.act();
        if (isPlain(told)) {
            told = (attribution.construction() == Attribution.Construction.NOUN
                            ? appraisal.ofNoun(clause, attribution.word(), head, content(attribution, clause))
                            : byContent(attribution, clause, head, own))
                    .orElse(told);
        }
        if (words.has("retold", told.key()) && attribution.construction() == Attribution.Construction.INFINITIVE) {
            return lexicon.attitude(clause, head, words) // "agreed to urge both sides"
                    .filter(act ->
                            !isPlain(act) && words.has("outward", act.key()) && isTowardOthers(clause, head, own))
                    .orElse(told);
        }
        if (isOwnWarning(told, attribution, clause, head, own)) {
            return words.act("own-warning");
        }
        return isUrgent(told, attribution, clause)
                ? words.act("urgent")
                : sense(attribution, clause, head).orElse(told);
    }

    /** "<i>Rejected</i> the <i>allegation</i>" denies it, "<i>regretted</i> the <i>loss</i> of life" condoles. */
    private Optional<Act> sense(Attribution attribution, Clause clause, int head) {
        return attribution
                .row()
                .filter(row -> row.optional("act")
                        .filter(attribution.act().key()::equals)
                        .isPresent())
                .flatMap(row -> sense(clause, row.text("lemma"), head));
    }

    private Optional<Act> sense(Clause clause, String verb, int object) {
        return words.meaning("sense", verb + " " + clause.lemma(object)).map(Act::new);
    }

    /** "agreed to urge <i>Pyongyang</i>", but "agreed to encourage more exchanges". */
    private boolean isTowardOthers(Clause clause, int head, Set<Actor> own) {
        return Stream.of("obj", "iobj", "obl")
                .flatMap(relation -> clause.tree().children(head, relation).stream())
                .anyMatch(who ->
                        parties.of(clause, who, own) == Parties.Party.OTHER || words.has("joint", clause.lemma(who)));
    }

    private boolean isPlain(Act act) {
        return words.has("plain", act.key());
    }

    /** "should withdraw <i>at once</i>": more than an urging; who "urges" somebody to do so has chosen the word. */
    private boolean isUrgent(Act told, Attribution attribution, Clause clause) {
        return told.equals(words.act("obligation"))
                && attribution.construction() != Attribution.Construction.INFINITIVE
                && appraisal.has(clause, content(attribution, clause), "urgent");
    }

    /** "warned that it <i>would respond</i>": whoever warns of the own doing threatens. */
    private boolean isOwnWarning(Act told, Attribution attribution, Clause clause, int head, Set<Actor> own) {
        return told.equals(words.act("harm"))
                && attribution.construction() == Attribution.Construction.CLAUSE
                && modality.isToCome(clause, head)
                && parties.subject(clause, head, own) == Parties.Party.OWN;
    }

    private static BitSet content(Attribution attribution, Clause clause) {
        BitSet tokens = new BitSet();
        clause.sentence().tokens().stream()
                .filter(token -> attribution.content().stream().anyMatch(span -> span.contains(token.span())))
                .forEach(token -> tokens.set(token.index()));
        return tokens;
    }

    private Optional<Act> byContent(Attribution attribution, Clause clause, int head, Set<Actor> own) {
        Parties.Party subject = parties.subject(clause, head, attribution.word(), own);
        return attitude(clause, head, isByOwn(clause, head, own) ? Parties.Party.OWN : subject)
                .or(() -> settlement(clause, head, subject))
                .or(() -> stand(clause, head, subject))
                .or(() -> retaliation(clause, head, subject))
                .or(() -> understanding(attribution, clause, head, subject, own))
                .or(() -> faults.of(clause, head, predicate(clause, head), subject, own))
                .or(() -> modality.of(clause, head, subject, own))
                .or(() -> intentionBelow(clause, head, own))
                .or(() -> refusal(clause, head))
                .or(() -> siding(clause, head, subject))
                .or(() -> denial(clause, head, subject))
                .or(() -> judgement(clause, head, subject))
                .or(() -> worry(clause, head));
    }

    /** "China opposes", "China is justified to oppose", "we are ready to": an attitude of the speaker's own side. */
    private Optional<Act> attitude(Clause clause, int head, Parties.Party subject) {
        if (!subject.isOwnOrShared()) {
            return Optional.empty();
        }
        return predicate(clause, head).stream()
                // "wants to use the port" is told for its own sake; not to want it, and to want it of others, does more
                .filter(word -> clause.isNegated(word)
                        || !words.has("wanting", clause.lemma(word))
                        || clause.tree().child(word, "obj").isPresent())
                .flatMap(word -> lexicon
                        .attitude(clause, word, words)
                        .filter(act -> !isPlain(act) && !words.has("retold", act.key()))
                        .map(act -> clause.tree().children(word, "obj").stream()
                                .flatMap(what -> sense(clause, clause.lemma(word), what).stream())
                                .findFirst()
                                .orElse(act))
                        .stream()
                        .flatMap(act -> (clause.isNegated(word) || clause.isNegated(head)
                                        ? words.denied(act)
                                        : Optional.of(act))
                                .stream()))
                .findFirst();
    }

    /** "They <i>had agreed</i> to go on talking": who tells of a bargain of the own side is bound by it. */
    private Optional<Act> settlement(Clause clause, int head, Parties.Party subject) {
        boolean bargains = subject == Parties.Party.SHARED
                && !clause.isNegated(head)
                && words.has("bargain", clause.lemma(head))
                && Stream.of("xcomp", "ccomp")
                        .anyMatch(relation ->
                                !clause.tree().children(head, relation).isEmpty());
        return bargains ? Optional.of(words.act("understanding")) : Optional.empty();
    }

    /** "The talks were <i>fruitful</i>"; of the own side's doings only what blames others: "Poland is <i>shocked</i> by the raid". */
    private Optional<Act> judgement(Clause clause, int head, Parties.Party subject) {
        return appraisal
                .ofClause(clause, head)
                .filter(act -> subject != Parties.Party.OWN || act.equals(words.act("blame")));
    }

    /** "The test is condemned <i>by Poland</i>", said by Poland. */
    private boolean isByOwn(Clause clause, int head, Set<Actor> own) {
        return clause.isPassive(head)
                && clause.obliques(head, "by").stream()
                        .anyMatch(who -> parties.of(clause, who, own) == Parties.Party.OWN);
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

    /** The main verb and the infinitives it leads to. */
    private static List<Integer> predicate(Clause clause, int head) {
        List<Integer> found = new ArrayList<>(List.of(head));
        for (int at = 0; at < found.size(); at++) {
            found.addAll(clause.tree().children(found.get(at), "xcomp"));
        }
        return found;
    }

    /** "would retaliate", "would take countermeasures", "would reply in kind": harm that the own side has in store. */
    private Optional<Act> retaliation(Clause clause, int head, Parties.Party subject) {
        boolean harms = appraisal.has(clause, Appraisal.clauseOf(clause, head), "retaliation")
                || words.has("reaction", clause.lemma(head)) && isConditional(clause, head);
        return subject == Parties.Party.OWN && modality.isToCome(clause, head) && !clause.isNegated(head) && harms
                ? Optional.of(words.act("own-warning"))
                : Optional.empty();
    }

    /** "would respond <i>if they attacked</i>". */
    private boolean isConditional(Clause clause, int head) {
        return clause.tree().children(head, "advcl").stream()
                .flatMap(other -> clause.tree().children(other, "mark").stream())
                .anyMatch(mark -> words.isCondition(clause.lemma(mark)));
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
    private Optional<Act> refusal(Clause clause, int head) {
        boolean unable = clause.auxiliaries(head).stream().anyMatch(word -> words.has("ability", word))
                && words.has("tolerate", clause.lemma(head));
        return clause.isNegated(head) && (unable || words.has("admissible", clause.lemma(head)))
                ? Optional.of(words.act("rejected"))
                : Optional.empty();
    }

    /** "Cairo was <i>against</i> the plan", "Rome is <i>for</i> keeping it". */
    private Optional<Act> siding(Clause clause, int head, Parties.Party subject) {
        return subject == Parties.Party.OWN && clause.tree().child(head, "cop").isPresent()
                ? clause.preposition(head)
                        .flatMap(side -> Stream.of("against", "in-favour")
                                .filter(group -> words.has(group, side))
                                .map(words::act)
                                .findFirst())
                : Optional.empty();
    }

    /** "Nairobi was not interfering": the own side denies what it is held to have done. What it cannot or need not do it denies nobody. */
    private Optional<Act> denial(Clause clause, int head, Parties.Party subject) {
        boolean ownSide = subject == Parties.Party.OWN && !modality.isFree(clause, head);
        // "the drills did not target anybody", "the balloon posed no threat"
        boolean aimless = subject == Parties.Party.THING && words.has("aiming", clause.lemma(head));
        boolean nothing =
                aimless && clause.tree().children(head, "obj").stream().anyMatch(clause::isNegated);
        boolean untrue = words.has("truth", clause.lemma(head));
        return nothing || (ownSide || aimless || untrue) && clause.isNegated(head)
                ? Optional.of(words.act("denial"))
                : Optional.empty();
    }

    /** "We are deeply concerned": the speaker's own worry. */
    private Optional<Act> worry(Clause clause, int head) {
        return !clause.isNegated(head) && appraisal.is(clause, head, "worrying")
                ? Optional.of(words.act("worrying"))
                : Optional.empty();
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
                        .filter(who -> parties.of(clause, who, own) == Parties.Party.OWN)
                        .isPresent())
                .map(word -> words.act("intention"))
                .findFirst();
    }
}
