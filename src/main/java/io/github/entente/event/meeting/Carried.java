package io.github.entente.event.meeting;

import io.github.entente.language.Clause;

/** Whether a verb lends its subject to a noun that tells a meeting. */
final class Carried {

    private final Clause clause;
    private final MeetingLexicon lexicon;

    Carried(Clause clause, MeetingLexicon lexicon) {
        this.clause = clause;
        this.lexicon = lexicon;
    }

    /** "the talks which Ada held with Bo". */
    boolean isRelative(int noun, int verb) {
        return clause.tree().is(verb, "acl")
                && clause.tree().head(verb) == noun
                && lexicon.is(MeetingCue.Kind.CARRIER, clause.lemma(verb))
                && clause.tree().children(verb, "obj").stream()
                        .anyMatch(object -> clause.token(object).tag().matches("WDT|WP"));
    }

    /** "after talks she had with Bo", "in the talks Ada held with Bo": the noun is what the verb behind it lacks. */
    private boolean isContact(int noun, int verb) {
        return noun < verb
                && clause.tree().head(noun) == verb
                && lexicon.is(MeetingCue.Kind.CARRIER, clause.lemma(verb))
                && clause.tree().children(verb, "obj").isEmpty()
                && clause.tree().children(verb, "nsubj").stream().anyMatch(who -> who > noun);
    }

    /** "The two ministers held a round of talks": only a verb that lends its subject makes a meeting of it. */
    boolean is(int noun, int verb) {
        if (isRelative(noun, verb) || isContact(noun, verb)) {
            return true;
        }
        int top = noun;
        while (clause.tree().is(top, "nmod")
                && clause.token(clause.tree().head(top)).isNoun()) {
            top = clause.tree().head(top);
        }
        boolean object = clause.tree().is(top, "obj")
                || clause.tree().is(top, "nsubj")
                || clause.tree().is(top, "conj");
        return object && lexicon.is(MeetingCue.Kind.CARRIER, clause.lemma(verb));
    }
}
