package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Place;
import io.github.entente.actor.gazetteer.Body;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.gazetteer.Title;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom and what the gazetteer knows by a name that a person wrote, in whatever of its forms. */
final class Known {

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?(?=\\s)");

    private record Institution(Body body, Title words) {}

    /** An institution's words, and whose it is said to be. */
    private record Reading(String owner, String institution) {}

    private final Gazetteer gazetteer;
    private final Map<Folded, Set<Actor>> actors = new HashMap<>();
    private final Map<Folded, Set<ActorId>> places = new HashMap<>();
    private final Map<Folded, Set<Actor.State>> owners = new HashMap<>();
    private final Map<Folded, Set<Institution>> institutions = new HashMap<>();

    Known(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        gazetteer.states().forEach(this::add);
        gazetteer.persons().forEach(this::add);
        gazetteer.organisations().forEach(this::add);
        gazetteer.names().forEach(this::addOwner);
        for (Place place : gazetteer.places()) {
            Called.all(place.names())
                    .forEach(name -> set(places, Folded.name(name)).add(place.id()));
        }
        for (Body body : gazetteer.bodies()) {
            body.phrases()
                    .forEach(title ->
                            set(institutions, Folded.name(title.phrase())).add(new Institution(body, title)));
        }
    }

    /** Actors of this name; an institution also by any of its kind's words beside any of its state's. */
    Set<Actor> actors(String name, Optional<String> country) {
        Optional<Actor.State> state = country.flatMap(gazetteer::state);
        Set<Actor> found = new LinkedHashSet<>();
        Folded.person(name).forEach(form -> found.addAll(actors.getOrDefault(form, Set.of())));
        state.ifPresent(owner -> institutions(owner, name).forEach(found::add));
        readings(name)
                .forEach(reading -> owners.getOrDefault(Folded.name(reading.owner()), Set.of())
                        .forEach(owner ->
                                institutions(owner, reading.institution()).forEach(found::add)));
        found.removeIf(actor -> state.isPresent()
                && actor.country().isPresent()
                && !actor.country().equals(country));
        return found;
    }

    Set<ActorId> places(String name) {
        return places.getOrDefault(Folded.name(name), Set.of());
    }

    Optional<Actor.State> state(String iso3) {
        return gazetteer.state(iso3);
    }

    private Stream<Actor.Organisation> institutions(Actor.State owner, String words) {
        String iso3 = owner.country().orElseThrow();
        return institutions.getOrDefault(Folded.name(words), Set.of()).stream()
                .filter(institution -> institution.words().fits(iso3))
                .flatMap(institution -> gazetteer.body(institution.body().key(), iso3).stream());
    }

    /** "Egyptian | Foreign Ministry", "Ministry of Foreign Affairs | of Egypt", wherever the name may be cut. */
    private static Stream<Reading> readings(String name) {
        String[] words =
                Folded.of(POSSESSIVE.matcher(name).replaceAll("")).text().split(" ");
        return IntStream.range(1, words.length)
                .boxed()
                .flatMap(cut -> words[cut].equals("of")
                        ? Stream.of(new Reading(join(words, cut + 1, words.length), join(words, 0, cut)))
                        : Stream.of(new Reading(join(words, 0, cut), join(words, cut, words.length))));
    }

    private static String join(String[] words, int from, int to) {
        return Arrays.stream(words, from, to).collect(Collectors.joining(" "));
    }

    private void add(Actor actor) {
        Called.forms(actor).forEach(form -> set(actors, form).add(actor));
    }

    private void addOwner(Name name) {
        if ((name.kind() == Name.Kind.STATE || name.kind() == Name.Kind.DEMONYM)
                && name instanceof Name.OfActor named
                && named.actor() instanceof Actor.State state) {
            set(owners, Folded.name(name.form())).add(state);
        }
    }

    private static <T> Set<T> set(Map<Folded, Set<T>> map, Folded key) {
        return map.computeIfAbsent(key, any -> new LinkedHashSet<>());
    }
}
