package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.PRONOUN;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Office;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.FullNames;
import io.github.entente.actor.naming.Hit;
import io.github.entente.actor.naming.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands "his Japanese counterpart": who it is without a name, what office it is with one. */
final class CounterpartMentions {

    private final Scene scene;
    private final FollowingWords words;
    private final Antecedents antecedents;
    private final Incumbents incumbents;

    /** Offices said by "counterpart" alone; they count only where no other words name the office. */
    private final List<Office> implied = new ArrayList<>();

    CounterpartMentions(Scene scene, FollowingWords words, Antecedents antecedents, Incumbents incumbents) {
        this.scene = scene;
        this.words = words;
        this.antecedents = antecedents;
        this.incumbents = incumbents;
    }

    void read(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.isCounterpart(i)) {
                read(line, i);
            }
        }
    }

    List<Office> implied() {
        return implied;
    }

    private void read(Line line, int noun) {
        int first = line.counterpartFirst(noun);
        Optional<Hit> state = line.hits().stream()
                .filter(hit -> hit.last() < noun
                        && hit.last() >= noun - 4
                        && hit.owner().isPresent())
                .filter(hit -> hit.is(Name.Kind.DEMONYM) || hit.last() == first - 1)
                .reduce((a, b) -> b);
        Optional<String> country = state.flatMap(Hit::owner)
                .or(() -> from(line, noun).flatMap(Hit::owner))
                .flatMap(Actor::country);
        int owned = state.map(Hit::first).orElse(first);
        Optional<Actor.Person> owner = owner(line, owned - 1);
        Optional<Found> named = named(line, noun);
        if (named.isPresent()) {
            named(line, owned, noun, (Actor.Person) named.get().actor(), owner, country);
        } else if ((country.isPresent() || owner.isPresent()) && line.isFree(owned, noun)) {
            (country.isPresent() ? unnamed(owner, country) : owner.flatMap(this::peer))
                    .ifPresent(person -> line.add(
                            owned, noun, noun, List.of(person), Mention.Kind.COUNTERPART, Confidence.COUNTERPART));
        }
    }

    /** "Her counterpart from Orvania", "his counterpart in Port Ilen". */
    private static Optional<Hit> from(Line line, int noun) {
        return line.small(noun + 1).equals("from")
                        || line.small(noun + 1).equals("in")
                                && line.hitFrom(noun + 2)
                                        .filter(hit -> hit.owner().isPresent())
                                        .isPresent()
                ? line.hitFrom(noun + 2)
                : Optional.empty();
    }

    /** Whose counterpart: the one before "'s", or the one a pronoun points to. */
    private Optional<Actor.Person> owner(Line line, int i) {
        if (line.isOwning(i)) {
            return line.found().stream()
                    .filter(found -> found.last() == i - 1 && found.means(Actor.Person.class))
                    .map(found -> (Actor.Person) found.actor())
                    .findFirst();
        }
        return words.value(PRONOUN, line.small(i))
                .map(FullNames::gender)
                .flatMap(gender -> antecedents.person(line, i, gender))
                .map(found -> (Actor.Person) found.actors().get(0));
    }

    private static Optional<Found> named(Line line, int noun) {
        Optional<Found> before = line.found().stream()
                .filter(found -> found.means(Actor.Person.class))
                .filter(found -> FullNames.counterpartAfter(line, found.last()).equals(Optional.of(noun)))
                .findFirst();
        if (before.isPresent()) {
            return before;
        }
        int start = from(line, noun).map(hit -> hit.last() + 1).orElse(noun + 1);
        int next = line.small(start).equals(",") ? start + 1 : start;
        return line.found().stream()
                .filter(found -> found.means(Actor.Person.class) && found.last() >= next)
                .filter(found -> found.first() == next
                        || found.first() == next + 1 && !line.isCapitalised(next) && next == start + 1)
                .findFirst();
    }

    private void named(
            Line line,
            int first,
            int noun,
            Actor.Person person,
            Optional<Actor.Person> owner,
            Optional<String> country) {
        line.claim(line.span(first, noun));
        List<String> roles = owner.map(scene.people()::roles).orElse(List.of());
        if (roles.size() == 1 && !owner.equals(Optional.of(person))) {
            implied.add(new Office(
                    line.span(first, noun),
                    line.index(),
                    person,
                    line.text(first, noun),
                    Optional.of(roles.get(0)),
                    country.or(person::country)));
        }
    }

    private Optional<Actor.Person> unnamed(Optional<Actor.Person> owner, Optional<String> country) {
        List<String> roles = owner.map(scene.people()::roles).orElse(List.of());
        List<Actor.Person> alike = roles.stream()
                .flatMap(role -> scene.people().holding(role, country).stream())
                .distinct()
                .filter(person -> owner.filter(person::equals).isEmpty())
                .toList();
        if (alike.size() == 1) {
            return Optional.of(alike.get(0));
        }
        List<Actor.Person> officials = scene.people().all().stream()
                .filter(person ->
                        person.country().equals(country) && scene.people().isOfficial(person))
                .toList();
        if (officials.size() == 1
                && (roles.isEmpty()
                        || scene.people().roles(officials.get(0)).isEmpty()
                        || isImplied(officials.get(0), roles))) {
            return Optional.of(officials.get(0));
        }
        return country.flatMap(iso3 -> incumbents.peer(roles, iso3));
    }

    /** "Her counterpart", of no state that is said: the only one of the article who has her office elsewhere, or the one mentioned last. */
    private Optional<Actor.Person> peer(Actor.Person owner) {
        List<String> roles = scene.people().roles(owner);
        List<Actor.Person> peers = scene.people().all().stream()
                .filter(person -> !person.country().equals(owner.country()))
                .filter(person -> scene.people().roles(person).stream().anyMatch(roles::contains))
                .toList();
        return peers.size() == 1
                ? Optional.of(peers.get(0))
                : scene.memory().recent(peers::contains).stream().findFirst().map(Actor.Person.class::cast);
    }

    private boolean isImplied(Actor.Person person, List<String> roles) {
        return implied.stream()
                .anyMatch(office -> office.holder().equals(person)
                        && office.role().filter(roles::contains).isPresent());
    }
}
