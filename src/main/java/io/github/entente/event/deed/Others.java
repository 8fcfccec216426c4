package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Sentence;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom a deed is done to, or by, where its own words leave that out: "Ardania <i>cut ties</i> in January". */
final class Others {

    private final Sides sides;

    Others(Sides sides) {
        this.sides = sides;
    }

    /** The state that the article mostly tells of beside them, else the only other one of the sentence, else of the sentence before. */
    Optional<Actor> than(Set<Actor> own, Sentence sentence) {
        return sides.counterpart(own).or(() -> only(own, sentence.index())).or(() -> only(own, sentence.index() - 1));
    }

    /** The two states of the sentence, else the two that the article mostly tells of; nobody where there are not two. */
    Set<Actor> pair(Sentence sentence) {
        Set<Actor> here = states(sentence.index());
        if (here.size() == 2) {
            return here;
        }
        Map<Actor, Long> counted = new LinkedHashMap<>();
        sides.cast().mentions().stream()
                .flatMap(mention -> sides.sides(mention.actors()).stream())
                .filter(Actor.State.class::isInstance)
                .forEach(state -> counted.merge(state, 1L, Long::sum));
        List<Actor> ranked = counted.keySet().stream()
                .sorted(Comparator.comparing((Actor state) -> -counted.get(state)))
                .toList();
        boolean two =
                ranked.size() == 2 || ranked.size() > 2 && 2 * counted.get(ranked.get(2)) <= counted.get(ranked.get(1));
        return two ? new LinkedHashSet<>(ranked.subList(0, 2)) : Set.of();
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
