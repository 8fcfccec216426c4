package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.COUNTERPARTS;
import static io.github.entente.actor.naming.FollowingWords.Kind.HONORIFIC;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Hit;
import io.github.entente.actor.naming.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands "her Chinese and Korean counterparts", with the names after it or without. */
final class CounterpartGroups {

    private static final int REACH = 6;

    private final Scene scene;
    private final Incumbents incumbents;

    CounterpartGroups(Scene scene, Incumbents incumbents) {
        this.scene = scene;
        this.incumbents = incumbents;
    }

    void read(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.is(i, COUNTERPARTS) && line.isFree(i, i)) {
                read(line, i);
            }
        }
    }

    private void read(Line line, int noun) {
        List<Hit> owners = line.hits().stream()
                .filter(hit -> hit.last() < noun && hit.first() >= noun - REACH && hit.is(Name.Kind.DEMONYM))
                .toList();
        int first = owners.isEmpty() ? noun : owners.get(0).first();
        if (named(line, noun + 1).size() > 1) {
            line.claim(line.span(first, noun)); // the title of those who follow
            return;
        }
        List<Actor> persons = unnamed(line, first, owners);
        if (persons.size() > 1) {
            line.add(first, noun, noun, persons, Mention.Kind.COUNTERPART, Confidence.COUNTERPART);
        }
    }

    /** Those named right after: ", Mr. Wang and Mr. Park". */
    private static List<Actor> named(Line line, int from) {
        List<Actor> named = new ArrayList<>();
        int i = from;
        while (i < line.size()) {
            Optional<Found> person =
                    line.foundAt(i).filter(found -> found.means(Actor.Person.class) && !named.contains(found.actor()));
            if (person.isPresent()) {
                named.add(person.get().actor());
                i = person.get().last() + 1;
            } else if (line.small(i).equals(",") || line.small(i).equals("and") || line.is(i, HONORIFIC)) {
                i++;
            } else {
                break;
            }
        }
        return named;
    }

    /** Those of the states who hold the office of whoever was named last before. */
    private List<Actor> unnamed(Line line, int first, List<Hit> owners) {
        List<String> roles = line.found().stream()
                .filter(found -> found.last() < first && found.means(Actor.Person.class))
                .reduce((a, b) -> b)
                .map(found -> scene.people().roles((Actor.Person) found.actor()))
                .orElse(List.of());
        List<Actor> holders = new ArrayList<>();
        for (Hit owner : owners) {
            owner.owner()
                    .flatMap(Actor::country)
                    .flatMap(country -> incumbents.peer(roles, country))
                    .ifPresent(holders::add);
        }
        return holders.size() == owners.size() ? holders : List.of();
    }
}
