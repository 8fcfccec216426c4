package io.github.entente.event.meeting;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.Optional;

/** What stands around a meeting and tells that it lies ahead, though its own verb does not: a journey to its place, planning, one who is due. */
final class Ahead {

    private final Clause clause;
    private final EventWords words;

    Ahead(Clause clause, EventWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** The journey to where a meeting is: "will travel to Calvessa, where a meeting with Bo is thought likely". */
    Optional<Integer> journey(int noun, int verb) {
        boolean there = clause.tree().is(noun, "nsubj")
                && (clause.tree().is(verb, "acl") || clause.tree().is(verb, "advcl"))
                && clause.tree().children(verb, "advmod").stream()
                        .anyMatch(where -> words.has("where", clause.lemma(where)));
        int above = there ? clause.tree().head(verb) : -1;
        while (above >= 0 && !clause.token(above).isVerb()) {
            above = clause.tree().head(above);
        }
        return above >= 0 && words.has("journey", clause.lemma(above)) ? Optional.of(above) : Optional.empty();
    }

    /** "Ada, who was due in Rome for talks with Bo, said": the verb of the sentence is not that of the talks. */
    boolean isDue(int noun, int verb) {
        for (int word = clause.tree().head(noun);
                word >= 0 && word != verb;
                word = clause.tree().head(word)) {
            boolean said = clause.tree().child(word, "cop").isPresent()
                    || clause.tree().is(word, "ccomp");
            if (words.has("scheduled", clause.lemma(word)) && said) {
                return true;
            }
        }
        return false;
    }

    /** "Planning is under way for Ada to meet Bo", "arrangements have been made for Ada to meet Bo". */
    boolean isBeingPlanned(int head) {
        return clause.anySubject(head)
                .filter(subject -> words.has("arrangement", clause.lemma(subject)))
                .isPresent();
    }
}
