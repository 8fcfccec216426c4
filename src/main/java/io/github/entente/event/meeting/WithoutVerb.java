package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who meets where no verb says so. */
final class WithoutVerb {

    private final Clause clause;
    private final Sides sides;
    private final Phrases phrases;

    WithoutVerb(Clause clause, Sides sides, Phrases phrases) {
        this.clause = clause;
        this.sides = sides;
        this.phrases = phrases;
    }

    /** A caption: "Ada in Rome during a call with Bo", "Ada and Bo at the start of their talks"; and "her last meeting was in Rome, with Bo". */
    Set<Actor> with(int noun, Set<Actor> found) {
        Set<Actor> all = new LinkedHashSet<>();
        // "Calvessa is in talks with Bo, Ada said": she is not
        for (int at = noun, word = clause.tree().head(noun);
                word >= 0 && !clause.tree().is(at, "ccomp");
                at = word, word = clause.tree().head(word)) {
            if (clause.tree().child(word, "cop").isEmpty()) { // "was in Calvessa for the talks"
                all.addAll(sides.meant(clause, word));
            }
            // "Ada is in Rome for talks with Bo"
            clause.tree().child(word, "nsubj").ifPresent(who -> all.addAll(phrases.listedFrom(who)));
            if (clause.tree().is(noun, "nsubj")) {
                clause.obliques(word, "with").forEach(who -> all.addAll(sides.meant(clause, who)));
                clause.tree().children(word, "conj").forEach(who -> all.addAll(sides.meant(clause, who)));
            }
        }
        clause.tree().child(noun, "nsubj").ifPresent(who -> all.addAll(phrases.listedFrom(who)));
        all.addAll(found);
        return all;
    }
}
