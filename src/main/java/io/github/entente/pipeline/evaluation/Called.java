package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Names;
import io.github.entente.actor.Place;
import io.github.entente.event.Account;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether found actors are those that a gold file names: by Wikidata item where both have one, else by any name of either, also by those only the
 * gazetteer has, and a person by the name the article uses for it and with or without initials.
 *
 * @param gold the file, which knows its actors' other names
 * @param used what the article calls its persons by name
 */
record Called(Gold gold, Known known, Map<Actor, Set<Folded>> used) {

    static Called of(Gold gold, Known known, Account account) {
        String text = account.article().text();
        Map<Actor, Set<Folded>> used = account.cast().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME || mention.kind() == Mention.Kind.SURNAME)
                .filter(mention -> mention.actors().get(0) instanceof Actor.Person)
                .collect(Collectors.groupingBy(
                        mention -> mention.actors().get(0),
                        Collectors.flatMapping(
                                mention -> Folded.person(mention.span().in(text)), Collectors.toSet())));
        return new Called(gold, known, used);
    }

    boolean is(Actor found, Gold.Actor actor) {
        if (found.wikidata().isPresent() && actor.wikidata().isPresent()) {
            return found.wikidata().equals(actor.wikidata());
        }
        return isNamed(found, actor.called(), actor.name(), actor.country());
    }

    boolean is(Actor found, String name) {
        return gold.actor(name)
                .map(actor -> is(found, actor))
                .orElseGet(
                        () -> isNamed(found, Folded.person(name).collect(Collectors.toSet()), name, Optional.empty()));
    }

    /** Whether found and named actors are the same, each found once, in any order. */
    boolean are(List<Actor> found, List<String> names) {
        return found.size() == names.size()
                && Matching.of(found, names, (actor, name) -> is(actor, name) ? 1 : 0)
                        .missed()
                        .isEmpty();
    }

    /** Whether found and named actors are, or act for, the same states; an actor of no state counts as itself. */
    boolean areSides(List<Actor> found, List<String> names) {
        return found.stream().allMatch(actor -> names.stream().anyMatch(name -> isSide(actor, name)))
                && names.stream().allMatch(name -> found.stream().anyMatch(actor -> isSide(actor, name)));
    }

    /** Whether two actors are, or act for, one state. */
    boolean isSide(Actor found, Actor other) {
        return side(found).id().equals(side(other).id());
    }

    boolean isSide(Actor found, String name) {
        Actor side = side(found);
        return stateOf(name).map(state -> state.id().equals(side.id())).orElseGet(() -> is(side, name));
    }

    private Actor side(Actor actor) {
        return actor.country().<Actor>flatMap(known::state).orElse(actor);
    }

    boolean is(Place found, String name) {
        return Folded.all(all(found.names())).contains(Folded.of(name))
                || known.places(name).contains(found.id());
    }

    private Optional<Actor.State> stateOf(String name) {
        Optional<Gold.Actor> actor = gold.actor(name);
        Optional<String> country = actor.isPresent()
                ? actor.filter(one -> !one.isState()).flatMap(Gold.Actor::country)
                : known.actors(name, Optional.empty()).stream().findFirst().flatMap(Actor::country);
        return country.flatMap(known::state);
    }

    private boolean isNamed(Actor found, Set<Folded> called, String name, Optional<String> country) {
        return forms(found).anyMatch(called::contains)
                || isNamedHere(found, name, country)
                || known.actors(name, country).stream()
                        .anyMatch(actor -> actor.id().equals(found.id()));
    }

    /** Whether a person is called so in the article, or by one of its names but for what is cut to initials. */
    private boolean isNamedHere(Actor found, String name, Optional<String> country) {
        boolean foreign = country.isPresent()
                && found.country().isPresent()
                && !found.country().equals(country);
        if (!(found instanceof Actor.Person) || foreign) {
            return false;
        }
        PersonName wanted = PersonName.of(name);
        return Folded.person(name).anyMatch(used.getOrDefault(found, Set.of())::contains)
                || all(found.names()).anyMatch(own -> PersonName.of(own).isAlso(wanted));
    }

    /** All that an actor may be called, folded; a person in any order of the names. */
    static Stream<Folded> forms(Actor actor) {
        return all(actor.names())
                .flatMap(name -> actor instanceof Actor.Person ? Folded.person(name) : Stream.of(Folded.name(name)));
    }

    static Stream<String> all(Names names) {
        return Stream.of(
                        List.of(names.en()),
                        names.zh().stream().toList(),
                        names.ja().stream().toList(),
                        names.aliases())
                .flatMap(Collection::stream);
    }
}
