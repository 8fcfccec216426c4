package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.COLLECTIVE_DEMONYM;
import static io.github.entente.actor.naming.FollowingWords.Kind.LEADING_ROLE;
import static io.github.entente.actor.naming.FollowingWords.Kind.LED_BY_PREMIER;
import static io.github.entente.actor.naming.FollowingWords.Kind.PREMIER_FIRST;
import static io.github.entente.actor.naming.FollowingWords.Kind.PRESIDENT_FIRST;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Hit;
import io.github.entente.actor.naming.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the person whom words for an office mean: the one the article gives it to, or who is known to hold it then. */
final class Incumbents {

    private final Scene scene;
    private final FollowingWords words;

    Incumbents(Scene scene, FollowingWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** "The Turkish leader": of those in the article who lead the state the one of most power, or else the one known for the day. */
    Optional<Actor.Person> leader(String country) {
        Map<String, String> ranks = words.list(words.has(LED_BY_PREMIER, country) ? PREMIER_FIRST : PRESIDENT_FIRST);
        List<Role> roles = scene.gazetteer().roles().stream()
                .filter(role -> ranks.containsKey(role.key()))
                .sorted(Comparator.comparing(role -> ranks.get(role.key())))
                .toList();
        return roles.stream()
                .flatMap(role -> scene.people().one(role.key(), country).stream())
                .findFirst()
                .or(() -> roles.stream()
                        .flatMap(role -> scene.holder(role, Optional.of(country)).stream())
                        .findFirst());
    }

    /** Who in a state has the office that somebody with these roles has elsewhere; leaders are each other's, a president of a premier too. */
    Optional<Actor.Person> peer(List<String> roles, String country) {
        Optional<Actor.Person> peer = roles.stream().anyMatch(role -> words.has(LEADING_ROLE, role))
                ? leader(country)
                : scene.gazetteer().roles().stream()
                        .filter(role -> role.unique() && roles.contains(role.key()))
                        .flatMap(role -> holder(role, country).stream())
                        .findFirst();
        peer.ifPresent(person -> scene.people().introduce(person, Integer.MAX_VALUE));
        return peer;
    }

    /** Who holds an office: of the article's persons, or else as known for its day. */
    Optional<Actor.Person> holder(Role role, String country) {
        return scene.people().one(role.key(), country).or(() -> scene.holder(role, Optional.of(country)));
    }

    /** "The American": who was last mentioned of the state's officials, or the only one of them; never "the Chinese", who are many. */
    Optional<Actor.Person> called(Line line, Hit hit, String country) {
        String word = line.small(hit.last());
        if (words.words(COLLECTIVE_DEMONYM).stream().anyMatch(word::endsWith)) {
            return Optional.empty();
        }
        List<Actor> recent = scene.memory().recent(actor -> isOfficial(actor, country));
        List<Actor.Person> all = scene.people().all().stream()
                .filter(person -> isOfficial(person, country) && scene.memory().has(person))
                .toList();
        return recent.stream().findFirst().map(Actor.Person.class::cast).or(() -> one(all));
    }

    private static <T> Optional<T> one(List<T> list) {
        return list.size() == 1 ? Optional.of(list.get(0)) : Optional.empty();
    }

    private boolean isOfficial(Actor actor, String country) {
        return actor instanceof Actor.Person person
                && scene.people().isOfficial(person)
                && person.country().equals(Optional.of(country));
    }
}
