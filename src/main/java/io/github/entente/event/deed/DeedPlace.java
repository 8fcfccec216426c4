package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.article.Span;
import io.github.entente.event.setting.Where;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a deed was done: envoys are called to a ministry, which is in the capital unless the sentence names another place in its land. */
final class DeedPlace {

    private final Where where;
    private final Sides sides;

    DeedPlace(Where where, Sides sides) {
        this.where = where;
        this.sides = sides;
    }

    Optional<Place> of(Told told, Clause clause, List<Span> outside) {
        Optional<Place> named = where.of(clause, told.word(), outside);
        if (!told.cue().isSummons()) {
            return named;
        }
        Set<String> lands = sides.sides(told.doers()).stream()
                .filter(Actor.State.class::isInstance)
                .flatMap(state -> state.country().stream())
                .collect(Collectors.toSet());
        return named.filter(place -> place.country().filter(lands::contains).isPresent())
                .or(() ->
                        lands.size() == 1 ? lands.stream().findFirst().flatMap(sides.atlas()::seat) : Optional.empty());
    }
}
