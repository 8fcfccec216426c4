package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;

/** Nouns that only point back: of "announced <i>the decision</i> in Oslo" what was decided stands elsewhere. */
record PointingBack(Clause clause, EventWords words) {

    boolean at(int noun) {
        boolean definite = clause.tree()
                .child(noun, "det")
                .filter(word -> words.has("definite", clause.lemma(word)))
                .isPresent();
        return definite
                && words.has("referring", clause.lemma(noun))
                && clause.tree().children(noun).stream().noneMatch(this::tells);
    }

    /** "The decision <i>to leave</i>", "the latest step", "the news of her visit". */
    private boolean tells(int added) {
        return clause.tree().is(added, "acl")
                || clause.tree().is(added, "ccomp")
                || clause.tree().is(added, "amod")
                || clause.preposition(added).filter("of"::equals).isPresent();
    }
}
