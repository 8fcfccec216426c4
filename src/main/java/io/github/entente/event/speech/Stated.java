package io.github.entente.event.speech;

import io.github.entente.article.Span;
import io.github.entente.event.Act;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What is stated by a reporting word whose construction stands there: "did not <i>accept</i> the plan" rejects it, "announced <i>the decision</i>"
 * states nothing.
 */
final class Stated {

    private final Clause clause;
    private final Speakers speakers;
    private final EventWords words;
    private final Complements complements;
    private final Extent extent;
    private final PointingBack pointingBack;

    Stated(Clause clause, Speakers speakers, SpeechLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.speakers = speakers;
        this.words = words;
        this.complements = new Complements(clause, words);
        this.extent = new Extent(clause, lexicon, words);
        this.pointingBack = new PointingBack(clause, words);
    }

    /** The first of a word's constructions that stands here, where somebody is known to speak. */
    Optional<Attribution> first(List<Cue> cues, int cueWord, int verb, Optional<Integer> speaker) {
        return speaker.flatMap(who -> standing(cues, cueWord, verb, speaker));
    }

    /** The same where nobody is named: "<i>was accused</i> of fraud". */
    Optional<Attribution> unnamed(List<Cue> cues, int cueWord, int verb) {
        return standing(cues, cueWord, verb, Optional.empty());
    }

    private Optional<Attribution> standing(List<Cue> cues, int cueWord, int verb, Optional<Integer> speaker) {
        return cues.stream()
                .flatMap(cue -> complements.of(cueWord, cue.frame(), verb).stream()
                        .flatMap(content -> of(cue, cueWord, verb, content, speaker).stream()))
                .findFirst();
    }

    /** @param verb whose doer speaks: the reporting word itself, or the verb that its noun hangs on */
    Optional<Attribution> of(Cue cue, int cueWord, int verb, Complement content, Optional<Integer> speaker) {
        boolean denied = clause.isNegated(verb)
                || clause.isNegated(cueWord)
                || speaker.filter(speakers::isNobody).isPresent();
        boolean nothing = cue.frame().content() == Frame.Content.NOUN
                && content.clauses().stream().anyMatch(clause::isNegated); // "offered no apology"
        Act told = cue.act().orElseGet(words::plainAct);
        Optional<Act> act = denied ? words.denied(told) : Optional.of(told);
        boolean silent = cue.frame().content() == Frame.Content.INFINITIVE
                && (denied || words.has("silence", clause.lemma(verb))) // "did not want to be named"
                && content.clauses().stream().allMatch(head -> words.has("silent", clause.lemma(head)));
        boolean isClause = cue.frame().content() == Frame.Content.CLAUSE && cueWord == verb;
        boolean empty = cue.frame().content() == Frame.Content.NOUN
                && words.has("plain", told.key())
                && content.clauses().stream().allMatch(pointingBack::at);
        List<Span> stretches = clause.stretches(tokens(content, verb, isClause));
        return act.filter(done -> !stretches.isEmpty() && !nothing)
                .map(done -> new Attribution(
                        speaker.map(speakers::named),
                        clause.sentence().index(),
                        clause.token(verb).span().cover(clause.token(cueWord).span()),
                        verb,
                        stretches,
                        done,
                        isClause ? extent.heads(content.clauses(), stretches, verb) : content.clauses(),
                        content.addressee(),
                        silent || empty ? Attribution.Construction.MENTION : construction(cue, cueWord == verb),
                        Optional.of(cue.row())));
    }

    /** The content without the words that report it: the cue, "that", and a further "adding that". */
    private BitSet tokens(Complement content, int verb, boolean isClause) {
        BitSet tokens = (BitSet) content.tokens().clone();
        tokens.clear(verb);
        content.clauses().stream()
                .limit(1)
                .flatMap(head -> clause.tree().children(head, "mark").stream())
                .filter(mark -> clause.lemma(mark).equals("that") && mark == tokens.nextSetBit(0))
                .forEach(tokens::clear);
        content.clauses().stream()
                .flatMap(head -> clause.tree().children(head, "advcl").stream())
                .filter(word -> speakers.outer(word) != word)
                .forEach(word -> tokens.andNot(clause.tree().subtree(word)));
        return isClause ? extent.of(tokens, verb) : extent.untold(tokens);
    }

    private static Attribution.Construction construction(Cue cue, boolean alone) {
        if (cue.act().isEmpty()) {
            return Attribution.Construction.MENTION;
        }
        if (alone && cue.pos() == Cue.Pos.NOUN) {
            return Attribution.Construction.OWNED_NOUN;
        }
        return switch (cue.frame().content()) {
            case CLAUSE -> Attribution.Construction.CLAUSE;
            case INFINITIVE -> Attribution.Construction.INFINITIVE;
            case NOUN -> Attribution.Construction.NOUN;
        };
    }
}
