package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.Optional;
import java.util.Set;

/** Of whom a clause tells, seen from its speaker. */
final class Parties {

    enum Party {
        /** "we", "Japan" said by Japan. */
        OWN,
        /** The own side together with others: "both sides", "the ministers", "Japan and China". */
        SHARED,
        OTHER,
        /** Nobody: "the assets". */
        THING;

        boolean isOwnOrShared() {
            return this == OWN || this == SHARED;
        }
    }

    private final EventWords words;
    private final Sides sides;

    Parties(EventWords words, Sides sides) {
        this.words = words;
        this.sides = sides;
    }

    Party subject(Clause clause, int head, Set<Actor> own) {
        return clause.anySubject(head).map(who -> of(clause, who, own)).orElse(Party.THING);
    }

    /**
     * @param cue the reporting word: where the parser takes what is said for the main clause ("Bo <i>said</i> Rome would help"), it stands as
     *     its subject, and the subject as its object
     */
    Party subject(Clause clause, int head, int cue, Set<Actor> own) {
        return Optional.of(cue)
                .filter(word -> word >= 0
                        && clause.tree().head(word) == head
                        && clause.tree().is(word, "csubj"))
                .flatMap(word -> clause.tree().child(word, "obj"))
                .filter(who -> cue < who && who < head)
                .map(who -> of(clause, who, own))
                .orElseGet(() -> subject(clause, head, own));
    }

    /** @param own the sides of the speakers */
    Party of(Clause clause, int who, Set<Actor> own) {
        if (words.has("own", clause.lemma(who))) {
            return Party.OWN;
        }
        Set<Actor> meant = sides.sides(sides.meant(clause, who));
        if (meant.isEmpty()) {
            boolean several = words.has("at-table", clause.lemma(who))
                    && clause.token(who).tag().equals("NNS");
            return several || words.has("joint", clause.lemma(who)) ? Party.SHARED : Party.THING;
        } else if (own.containsAll(meant)) {
            return Party.OWN;
        }
        return meant.stream().anyMatch(own::contains) ? Party.SHARED : Party.OTHER;
    }
}
