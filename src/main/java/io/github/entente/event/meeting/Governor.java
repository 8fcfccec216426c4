package io.github.entente.event.meeting;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.Optional;

/** The verb that a noun for a meeting hangs on. */
final class Governor {

    private final Clause clause;
    private final MeetingLexicon lexicon;
    private final EventWords words;
    private final Carried carrying;

    Governor(Clause clause, MeetingLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.lexicon = lexicon;
        this.words = words;
        this.carrying = new Carried(clause, lexicon);
    }

    /** Over other nouns between; the noun itself where there is none. */
    int of(int noun) {
        Optional<Integer> relative = clause.tree().children(noun, "acl").stream()
                .filter(verb -> carrying.isRelative(noun, verb))
                .findFirst();
        if (relative.isPresent()) {
            return relative.get();
        }
        int word = clause.tree().head(noun);
        while (word >= 0 && !clause.token(word).isVerb()) {
            // "days after she was in Rome for talks with Bo": what is told of her coming is not of these
            word = clause.tree().child(word, "cop").isPresent()
                    ? -1
                    : clause.tree().head(word);
        }
        return word < 0 ? noun : isSetOff(noun) ? outer(word) : word;
    }

    /** "Said that Calvessa must yield<i>, at</i> their first talks": what a comma parts from what is said belongs to who says it. */
    private boolean isSetOff(int noun) {
        boolean there = isAtMeeting(noun)
                || clause.preposition(noun)
                        .filter(preposition -> words.has("at-one-place", preposition))
                        .isPresent();
        return there
                && clause.tree()
                        .child(noun, "case")
                        .filter(preposition -> preposition > 0
                                && clause.token(preposition - 1).text().equals(","))
                        .isPresent();
    }

    private int outer(int verb) {
        int head = clause.tree().head(verb);
        boolean said = head >= 0
                && head < verb
                && clause.tree().is(verb, "ccomp")
                && clause.token(head).tag().equals("VBD");
        return said ? head : verb;
    }

    /** The verb whose subject is to meet: of "cancelled talks planned for Monday" the parser takes "planned" for a finite verb. */
    int doing(int noun, int verb) {
        int above = clause.tree().head(verb);
        boolean planned = above >= 0
                && clause.tree().is(noun, "nsubj")
                && clause.tree().is(verb, "ccomp")
                && (lexicon.is(MeetingCue.Kind.CANCELLING, clause.lemma(above))
                        || lexicon.is(MeetingCue.Kind.CARRIER, clause.lemma(above)));
        return planned ? above : verb;
    }

    /** "At their meeting", "emerging from a meeting". */
    boolean isAtMeeting(int noun) {
        int head = clause.tree().head(noun);
        return clause.preposition(noun)
                .filter(preposition -> words.has("meeting-at", preposition)
                        || words.has("origin", preposition) && head >= 0 && words.has("emerging", clause.lemma(head)))
                .isPresent();
    }
}
