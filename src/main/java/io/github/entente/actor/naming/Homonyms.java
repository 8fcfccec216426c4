package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Name;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names that several states share ("Congolese", "Korean"): meant is the state that the article names otherwise too. */
public final class Homonyms {

    private final Map<Actor.State, Long> named;

    public Homonyms(List<List<Hit>> hits) {
        this.named = hits.stream()
                .flatMap(List::stream)
                .map(Homonyms::states)
                .filter(states -> states.size() == 1)
                .map(states -> states.get(0))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<Actor.State> states(Hit hit) {
        return hit.names().stream()
                .flatMap(name -> state(name).stream())
                .distinct()
                .toList();
    }

    private static Optional<Actor.State> state(Name name) {
        return name instanceof Name.OfActor of && of.actor() instanceof Actor.State state
                ? Optional.of(state)
                : Optional.empty();
    }

    /** The same, what the article names most first; otherwise in their order. */
    public List<Hit> settled(List<Hit> hits) {
        return hits.stream()
                .map(hit -> states(hit).size() < 2
                        ? hit
                        : new Hit(
                                hit.span(),
                                hit.first(),
                                hit.last(),
                                hit.names().stream()
                                        .sorted(Comparator.comparingLong(name -> -state(name)
                                                .map(s -> named.getOrDefault(s, 0L))
                                                .orElse(0L)))
                                        .toList()))
                .toList();
    }
}
