package io.github.entente.event.deed;

import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a verb of a deed stands that is no plain "expelled two diplomats": "two <i>expelled</i> diplomats", "was expelled", "by <i>expelling</i> two". */
final class Participles {

    private final Clause clause;
    private final Sides sides;
    private final DeedLexicon lexicon;

    Participles(Clause clause, Sides sides, DeedLexicon lexicon) {
        this.clause = clause;
        this.sides = sides;
        this.lexicon = lexicon;
    }

    /** Whether what a word tells is done to what it is said of: "two diplomats were <i>expelled</i>", "the <i>detained</i> sailors". */
    boolean isPassive(int word) {
        return clause.token(word).isVerb()
                && (clause.isPassive(word)
                        || isHandedOver(word)
                        || isBehindNoun(word)
                        || isBare(word)
                        || isAddedBehindComma(word)
                        || isFree(word)
                        || modified(word).isPresent() && !isGerundRead(word));
    }

    /** "<i>had</i> troops <i>sent</i>": by who had it done. */
    boolean isCaused(int verb) {
        int above = clause.tree().head(verb);
        return above >= 0
                && lexicon.isOf("causing", clause.token(above))
                && (clause.tree().is(verb, "ccomp") || clause.tree().is(verb, "xcomp"))
                && clause.token(verb).tag().matches("VB[DN]")
                && clause.auxiliaries(verb).isEmpty()
                && clause.tree().children(verb, "mark").isEmpty();
    }

    /**
     * The noun that an attributive participle stands before: "the <i>detained</i> sailors"; also that of "by <i>expelling</i> two diplomats", which the
     * parser reads alike.
     */
    Optional<Integer> modified(int word) {
        if (!clause.tree().is(word, "amod") || !clause.token(word).isVerb()) {
            return Optional.empty();
        }
        int noun = clause.tree().head(word);
        boolean held = clause.token(word).tag().equals("VBN") && lexicon.isOf("held", clause.token(noun));
        return held || isGerundRead(word) ? Optional.of(noun) : Optional.empty();
    }

    /** Whether "by expelling two diplomats" is read as "by two diplomats", or "for expelling two diplomats" as "for two diplomats". */
    boolean isGerundRead(int word) {
        return isGerundAsAttribute(word) && Set.of("by", "for").contains(clause.lemma(word - 1)) || isOpening(word);
    }

    /** "<i>Expelling</i> two diplomats, Ardania said", read as if two diplomats said. */
    private boolean isOpening(int word) {
        if (word > 0
                || !clause.token(word).tag().equals("VBG")
                || !clause.tree().is(word, "amod")) {
            return false;
        }
        int verb = clause.tree().head(clause.tree().head(word));
        return verb >= 0 && clause.tree().children(verb, "nsubj").size() > 1;
    }

    /** "Ardania's <i>summoning</i> of the envoy", which the parser hangs on Ardania. */
    boolean isOwned(int word) {
        return isGerundAsAttribute(word) && clause.token(word - 1).tag().equals("POS");
    }

    /** A gerund that the parser hangs on what the word before it hangs on. */
    private boolean isGerundAsAttribute(int word) {
        return clause.token(word).tag().equals("VBG")
                && clause.tree().is(word, "amod")
                && word > 0
                && clause.tree().head(word - 1) == clause.tree().head(word);
    }

    /** The verb above "by expelling", to which the parser joins what belongs to "expelling"; else the word itself. */
    int top(int word) {
        return isGerundRead(word) && clause.tree().head(clause.tree().head(word)) >= 0
                ? clause.tree().head(clause.tree().head(word))
                : word;
    }

    /** "its ban on tea, <i>imposed</i> in 2020". */
    boolean isAddedBehindComma(int verb) {
        return verb > 1
                && clause.token(verb).tag().equals("VBN")
                && clause.token(verb - 1).tag().equals(",")
                && clause.token(verb - 2).isNoun()
                && !DeedCue.isDay(clause, verb - 2)
                && clause.auxiliaries(verb).isEmpty()
                && clause.tree().children(verb, "nsubj").isEmpty()
                && Stream.of("dep", "advcl", "acl", "conj")
                        .anyMatch(relation -> clause.tree().is(verb, relation));
    }

    /** "The sailors flew home, <i>freed</i> by Nepal", "<i>Expelled</i> by Nepal, the envoy flew home": done to who does the verb above. */
    boolean isFree(int verb) {
        int above = clause.tree().head(verb);
        boolean loose = clause.token(verb).tag().equals("VBN")
                && (clause.tree().is(verb, "dep") || clause.tree().is(verb, "advcl"))
                && above >= 0
                && clause.token(above).isVerb();
        return loose
                && !isAddedBehindComma(verb)
                && clause.obliques(verb, "by").stream()
                        .anyMatch(who -> sides.mention(clause.sentence(), who).isPresent())
                && clause.auxiliaries(verb).isEmpty()
                && clause.tree().children(verb, "obj").isEmpty()
                && clause.tree().children(verb, "nsubj").isEmpty()
                && clause.tree().children(verb, "mark").isEmpty();
    }

    /** "the treaty <i>signed</i> in Rome", "the treaty signed and <i>published</i> in Rome". */
    boolean isBehindNoun(int verb) {
        int head = clause.tree().head(verb);
        boolean said = clause.tree().is(verb, "acl")
                || clause.tree().is(verb, "conj") && clause.tree().is(head, "acl");
        return clause.token(verb).tag().equals("VBN")
                && said
                && clause.auxiliaries(verb).isEmpty()
                && clause.tree().children(verb, "nsubj").isEmpty();
    }

    /** A passive with a subject of its own: not "the posts that had been <i>withdrawn</i>". */
    boolean isOfItself(int verb) {
        return isPassive(verb)
                && modified(verb).isEmpty()
                && (hasOwnSubject(verb) || clause.tree().is(verb, "conj"));
    }

    /** Not "who" or "which". */
    boolean hasOwnSubject(int verb) {
        return clause.tree().children(verb, "nsubj").stream()
                .anyMatch(who -> !Set.of("WDT", "WP").contains(clause.token(who).tag()));
    }

    /** "The diplomats <i>expelled</i> on Monday have left", with "expelled" read as the verb of the sentence. */
    boolean isBare(int verb) {
        String tag = clause.token(verb).tag();
        boolean top = clause.tree().head(verb) < 0 || clause.tree().is(verb, "csubj");
        return top
                && (tag.equals("VBN") || tag.equals("VBD") && clause.tree().is(verb, "csubj"))
                && clause.auxiliaries(verb).isEmpty()
                && clause.tree().children(verb, "obj").isEmpty()
                && clause.tree().children(verb, "nsubj").stream()
                        .noneMatch(who -> sides.mention(clause.sentence(), who).isPresent()
                                && !Set.of("NN", "NNS", "NNPS")
                                        .contains(clause.token(who).tag()));
    }

    /** "The envoy was called in and <i>handed</i> a note": a verb that leaves its object in the passive. */
    boolean isHandedOver(int verb) {
        return lexicon.isOf("handing", clause.token(verb))
                && clause.tree().is(verb, "conj")
                && clause.auxiliaries(verb).isEmpty()
                && clause.tree().children(verb, "nsubj").isEmpty()
                && clause.isPassive(clause.tree().head(verb));
    }
}
