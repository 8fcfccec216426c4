package io.github.entente.event.setting;

import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.FirstToDo;
import io.github.entente.language.Clause;

/** Which words of a sentence tell of one time. */
final class SameTime {

    private final EventWords words;

    SameTime(EventWords words) {
        this.words = words;
    }

    /**
     * Whether a word's time is that of one it hangs on: only nouns stand between ("agreed on Monday at talks"), or a clause of the same time
     * ("flew in on Monday, when she met", "said on Monday after he met").
     */
    boolean is(Clause clause, int word, int above) {
        if (word == above) {
            return true;
        }
        boolean joined = !clause.token(word).isVerb()
                || clause.tree().is(word, "conj")
                || clause.tree().is(word, "xcomp")
                || isCleft(clause, word)
                || new FirstToDo(clause, words).noun(word).isPresent()
                || clause.tree().is(word, "ccomp") && clause.isInfinitive(word)
                || clause.tree().is(word, "advcl") && isSimultaneous(clause, word)
                || clause.tree().children(word, "advmod").stream()
                        .anyMatch(when -> clause.token(when).tag().equals("WRB")
                                && words.has("simultaneous", clause.lemma(when)));
        return joined && is(clause, clause.tree().head(word), above);
    }

    /** "On Monday it was Bo who met Cy": the parser may take what he did for what was said of him. */
    private boolean isCleft(Clause clause, int verb) {
        int head = clause.tree().head(verb);
        boolean below = clause.tree().is(verb, "acl")
                || clause.tree().is(verb, "ccomp")
                        && clause.tree().children(verb, "nsubj").stream()
                                .anyMatch(who -> clause.token(who).tag().equals("WP"));
        return head >= 0
                && below
                && clause.tree().child(head, "cop").isPresent()
                && clause.tree().children(head, "nsubj").stream()
                        .anyMatch(subject -> words.has("expletive", clause.lemma(subject)));
    }

    /** "to meet Bo", "meeting Bo", "as she met Bo", "after she met Bo": not "two days after she met Bo". */
    private boolean isSimultaneous(Clause clause, int verb) {
        if (clause.isInfinitive(verb) || clause.token(verb).tag().equals("VBG")) {
            return true;
        }
        return clause.tree().children(verb, "mark").stream()
                .anyMatch(mark -> words.has("simultaneous", clause.lemma(mark))
                        && (mark == 0
                                || RelativeTime.unit(clause.lemma(mark - 1)).isEmpty()));
    }
}
