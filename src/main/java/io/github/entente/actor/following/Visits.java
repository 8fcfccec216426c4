package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.ARRIVE;
import static io.github.entente.actor.naming.FollowingWords.Kind.RECEIVE;

import io.github.entente.actor.Actor;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.Understood;
import io.github.entente.language.Tree;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was last said to have received whom, and where the last visit went: who "the host" and "the guest" are in what follows. */
final class Visits {

    private Optional<Actor> host = Optional.empty();
    private Optional<Actor> guest = Optional.empty();
    private Optional<String> where = Optional.empty();

    /** Takes note of the visits a sentence tells of before one of its words. */
    void read(Line line, int before) {
        line.tree().ifPresent(tree -> {
            for (int verb = 0; verb < before; verb++) {
                if (line.isVerb(verb, RECEIVE)) {
                    received(line, tree, verb);
                } else if (line.isVerb(verb, ARRIVE)) {
                    arrived(line, tree, verb);
                }
            }
        });
        met(line, before);
    }

    /** "Ada met Bo in Quito": where one of them is at home the other is the guest. */
    private void met(Line line, int before) {
        Set<String> states = line.found().stream()
                .filter(found -> found.last() < before && found.means(Actor.Person.class))
                .flatMap(found -> found.actor().country().stream())
                .collect(Collectors.toSet());
        line.places().stream()
                .flatMap(place -> place.place().country().stream())
                .filter(country ->
                        states.size() == 2 && states.contains(country) && !where.equals(Optional.of(country)))
                .findFirst()
                .ifPresent(country -> {
                    host = Optional.empty();
                    guest = Optional.empty();
                    where = Optional.of(country);
                });
    }

    Optional<Actor> host() {
        return host;
    }

    Optional<Actor> guest() {
        return guest;
    }

    /** The state the last visit went to. */
    Optional<String> where() {
        return where;
    }

    private void received(Line line, Tree tree, int verb) {
        boolean passive = !tree.children(verb, "nsubj:pass").isEmpty();
        Optional<Actor> subject = passive
                ? tree.child(verb, "nsubj:pass").flatMap(word -> person(line, word))
                : person(line, Understood.subject(line, tree, verb));
        Optional<Actor> object = passive
                ? tree.children(verb, "obl").stream()
                        .filter(word -> tree.children(word, "case").stream()
                                .anyMatch(by -> line.small(by).equals("by")))
                        .flatMap(word -> person(line, word).stream())
                        .findFirst()
                : tree.child(verb, "obj").flatMap(word -> person(line, word));
        if (subject.isPresent()
                && object.isPresent()
                && !subject.get().country().equals(object.get().country())) {
            host = passive ? object : subject;
            guest = passive ? subject : object;
            where = host.flatMap(Actor::country);
        }
    }

    /** "Ada flew to Quito": the host is some Ecuadorean. */
    private void arrived(Line line, Tree tree, int verb) {
        Optional<Actor> subject = person(line, Understood.subject(line, tree, verb));
        Optional<String> country = line.places().stream()
                .filter(place -> tree.head(place.head()) == verb)
                .flatMap(place -> place.place().country().stream())
                .findFirst()
                .or(() -> line.found().stream()
                        .filter(found -> tree.head(found.head()) == verb && found.means(Actor.State.class))
                        .flatMap(found -> found.actor().country().stream())
                        .findFirst());
        boolean abroad = subject.flatMap(Actor::country)
                .filter(own -> country.isPresent() && !country.get().equals(own))
                .isPresent();
        if (abroad) {
            host = Optional.empty();
            guest = subject;
            where = country;
        }
    }

    private static Optional<Actor> person(Line line, int word) {
        return line.found().stream()
                .filter(one -> one.means(Actor.Person.class))
                .filter(one -> one.first() <= word && word <= one.last()
                        || one.head() == word
                        || Candidate.of(line, one).head() == word
                        || word >= 0 && word < one.first() && line.nothingButOffice(word, one.first() - 1))
                .findFirst()
                .map(Found::actor);
    }
}
