package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Names;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether found actors are those that a gold file names.
 *
 * @param gold the file, which knows its actors' other names
 * @param states finds the state of an ISO 3166-1 alpha-3 code
 */
record Called(Gold gold, Function<String, Optional<Actor.State>> states) {

    /** By Wikidata item where the gold names one, else by name or alias. */
    boolean is(Actor found, Gold.Actor actor) {
        return actor.wikidata()
                        .map(item -> found.wikidata().filter(item::equals).isPresent())
                        .orElse(true)
                && meets(names(found), actor.called());
    }

    boolean is(Actor found, String name) {
        return meets(names(found), gold.called(name));
    }

    /** Whether found and named actors are the same, each found once. */
    boolean are(List<Actor> found, List<String> names) {
        return found.size() == names.size()
                && Matching.of(found, names, (actor, name) -> is(actor, name) ? 1 : 0)
                        .missed()
                        .isEmpty();
    }

    /** Whether found and named actors are, or act for, the same states; an actor of no state counts as itself. */
    boolean areSides(List<Actor> found, List<String> names) {
        List<Set<Folded>> foundSides = found.stream().map(this::side).distinct().toList();
        List<Set<Folded>> goldSides = names.stream().map(this::side).distinct().toList();
        return foundSides.stream().allMatch(side -> goldSides.stream().anyMatch(other -> meets(side, other)))
                && goldSides.stream().allMatch(side -> foundSides.stream().anyMatch(other -> meets(side, other)));
    }

    private Set<Folded> side(Actor found) {
        return found.country().flatMap(states).map(Called::names).orElseGet(() -> names(found));
    }

    private Set<Folded> side(String name) {
        Optional<Set<Folded>> ofPerson = gold.actor(name)
                .filter(actor -> !actor.type().equals(Optional.of("State")))
                .flatMap(Gold.Actor::country)
                .flatMap(states)
                .map(Called::names);
        return ofPerson.orElseGet(() -> gold.called(name));
    }

    static Set<Folded> names(Actor actor) {
        return names(actor.names());
    }

    static Set<Folded> names(Names names) {
        return Stream.of(Stream.of(names.en()), names.zh().stream(), names.ja().stream(), names.aliases().stream())
                .flatMap(Function.identity())
                .map(Folded::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean meets(Collection<Folded> some, Collection<Folded> others) {
        return !Collections.disjoint(some, others);
    }
}
