package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Whom a deed is done to, or by, where its own words leave that out: "Ardania <i>cut ties</i> in January". */
final class Others {

    private final Clause clause;
    private final Sides sides;
    private final Belonging belonging;

    Others(Clause clause, Sides sides, Belonging belonging) {
        this.clause = clause;
        this.sides = sides;
        this.belonging = belonging;
    }

    /** The only other state of the sentence, else the one that the article mostly tells of beside them, else the only one of the sentence before. */
    Optional<Actor> than(Set<Actor> own) {
        Optional<Actor> most = sides.prominence().counterpart(own).filter(sides.prominence()::isMain);
        Set<Actor> here = here();
        here.removeAll(own);
        return most.filter(here::contains)
                .or(() -> here.size() == 1 ? here.stream().findFirst() : Optional.empty())
                .or(() -> most)
                .or(() -> only(own, clause.sentence().index() - 1).filter(sides.prominence()::isMain));
    }

    /** The states of the sentence, those of adjectives included. */
    private Set<Actor> here() {
        Set<Actor> found = states(clause.sentence().index());
        clause.sentence()
                .tokens()
                .forEach(token -> belonging.adjective(token.index()).ifPresent(found::add));
        return found;
    }

    /** The two states of the sentence, else the two that the article mostly tells of; nobody where there are not two. */
    Set<Actor> pair() {
        Set<Actor> here = states(clause.sentence().index());
        if (here.size() == 2) {
            return here;
        }
        return sides.prominence().pair();
    }

    /** The two that the article mostly tells of. */
    Set<Actor> main() {
        return sides.prominence().pair();
    }

    private Optional<Actor> only(Set<Actor> own, int sentence) {
        Set<Actor> others = states(sentence);
        others.removeAll(own);
        return others.size() == 1 ? others.stream().findFirst() : Optional.empty();
    }

    private Set<Actor> states(int sentence) {
        Set<Actor> found = new LinkedHashSet<>();
        sides.cast().in(sentence).forEach(mention -> found.addAll(sides.sides(mention.actors())));
        found.removeIf(side -> !(side instanceof Actor.State));
        return found;
    }
}
