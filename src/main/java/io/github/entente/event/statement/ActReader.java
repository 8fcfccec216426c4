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
    private final Denials denials;
    private final Stands stands;

    ActReader(SpeechLexicon lexicon, EventWords words, Sides sides) {
        this.lexicon = lexicon;
        this.words = words;
        this.appraisal = new Appraisal(words);
        this.parties = new Parties(words, sides);
        this.modality = new Modality(words, appraisal);
        this.faults = new Faults(words, parties);
        this.stands = new Stands(words, modality, appraisal);
        this.denials = new Denials(words, modality, appraisal);
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
                .or(() -> modality.subjunctive(clause, attribution, head, subject))
                .or(() -> stands.of(attribution, clause, head, subject, own))
                .or(() -> modality.retaliation(clause, head, subject))
                .or(() -> faults.of(clause, head, predicate(clause, head), subject, own))
                .or(() -> modality.of(clause, head, subject, own))
                .or(() -> intentionBelow(clause, head, own))
                .or(() -> stands.refusal(clause, head))
                .or(() -> stands.siding(clause, head, subject))
                .or(() -> denials.of(clause, head, subject))
                .or(() -> judgement(clause, head, subject))
                .or(() -> worry(clause, head))
                .or(() -> vouched(attribution, clause, head, own));
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

    /** "The talks were <i>fruitful</i>"; of the own side's doings only what blames others: "Poland is <i>shocked</i> by the raid". */
    private Optional<Act> judgement(Clause clause, int head, Parties.Party subject) {
        return appraisal
                .ofClause(clause, head)
                .map(act -> isFault(clause, head, act) ? words.act("blame") : act)
                .filter(act -> subject != Parties.Party.OWN || act.equals(words.act("blame")));
    }

    /** What has been done and is called <i>unacceptable</i> is found fault with; what would be so, all of its kind and what is asked for are only ruled out. */
    private boolean isFault(Clause clause, int head, Act act) {
        return act.equals(words.act("rejected"))
                && !modality.isToCome(clause, head)
                && clause.anySubject(head)
                        .filter(who -> words.has("put-forward", clause.lemma(who)) || isGeneral(clause, who))
                        .isEmpty()
                && appraisal.has(clause, Appraisal.clauseOf(clause, head), "intolerable");
    }

    /** "<i>Any</i> attack", "<i>attacks</i> on ships". */
    private boolean isGeneral(Clause clause, int noun) {
        List<Integer> before = Stream.of("det", "nmod:poss")
                .flatMap(relation -> clause.tree().children(noun, relation).stream())
                .toList();
        return before.stream().anyMatch(word -> words.has("whatever", clause.lemma(word)))
                || before.isEmpty() && clause.token(noun).tag().equals("NNS");
    }

    /** "It was <i>clear</i> that Rome had lied", "an inquiry had found <i>evidence</i> that": what is vouched for is what is said. */
    private Optional<Act> vouched(Attribution attribution, Clause clause, int head, Set<Actor> own) {
        List<Integer> told = Stream.of(
                        List.of(head),
                        clause.tree().children(head, "obj"),
                        clause.tree().children(head, "nsubj"))
                .flatMap(List::stream)
                .toList();
        boolean vouches = told.stream()
                .anyMatch(word -> words.has(clause.isNegated(word) ? "doubting" : "vouching", clause.lemma(word)));
        return told.stream()
                .filter(word -> vouches)
                .flatMap(word -> Stream.of("ccomp", "csubj", "acl")
                        .flatMap(relation -> clause.tree().children(word, relation).stream()))
                .filter(below -> below != attribution.word() && isThatClause(clause, below))
                .findFirst()
                .flatMap(below -> byContent(attribution, clause, below, own))
                // what somebody is sure will be done is a forecast
                .filter(act -> !act.equals(words.act("intention")));
    }

    private boolean isThatClause(Clause clause, int head) {
        return !clause.isInfinitive(head)
                && clause.tree().children(head, "mark").stream()
                        .anyMatch(mark -> !words.isCondition(clause.lemma(mark)));
    }

    /** "The test is condemned <i>by Poland</i>", said by Poland. */
    private boolean isByOwn(Clause clause, int head, Set<Actor> own) {
        return clause.isPassive(head)
                && clause.obliques(head, "by").stream()
                        .anyMatch(who -> parties.of(clause, who, own) == Parties.Party.OWN);
    }

    /** The main verb and the infinitives it leads to. */
    private static List<Integer> predicate(Clause clause, int head) {
        List<Integer> found = new ArrayList<>(List.of(head));
        for (int at = 0; at < found.size(); at++) {
            found.addAll(clause.tree().children(found.get(at), "xcomp"));
        }
        return found;
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
