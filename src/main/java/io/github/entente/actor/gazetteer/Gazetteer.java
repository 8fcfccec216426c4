package io.github.entente.actor.gazetteer;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Names;
import io.github.entente.actor.Place;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who and what is known beforehand: states, persons with their offices, organisations, places, and the words for offices and institutions.
 *
 * <p>It comes from data files that anybody can correct: those that ship, and a user's own folder with any of the same-named files. A file that
 * cannot be used is a {@link io.github.entente.article.data.DataFileException} naming file, line, reason and way out. Immutable.
 */
public final class Gazetteer {

    private final Tables tables;
    private final List<Place> places;
    private final List<Name> names;
    private final List<Role> roles;
    private final List<Body> bodies;
    private final Map<String, String> adjectives;
    private final Map<String, Actor.Organisation> bodyRows;
    private final Map<ActorId, Actor> actors;
    private final Map<String, Actor.State> states;
    private final Map<String, List<Actor.Person>> families;
    private final Map<String, List<Actor.Person>> holders;
    private final Map<String, Body> bodyKeys;
    private final Map<String, Actor.State> called;
    private final Atlas atlas;

    Gazetteer(
            Tables tables,
            List<Actor> actors,
            List<Place> places,
            List<Name> names,
            List<Role> roles,
            List<Body> bodies,
            Map<String, String> adjectives,
            Map<String, Actor.Organisation> bodyRows) {
        this.tables = tables;
        this.places = List.copyOf(places);
        this.names = names;
        this.roles = roles;
        this.bodies = bodies;
        this.adjectives = Map.copyOf(adjectives);
        this.bodyRows = Map.copyOf(bodyRows);
        this.actors = new LinkedHashMap<>();
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
        this.states = states().stream()
                .collect(Collectors.toMap(state -> state.country().orElseThrow(), Function.identity()));
        this.families = new LinkedHashMap<>();
        persons()
                .forEach(person -> calledAlone(person)
                        .map(Gazetteer::folded)
                        .distinct()
                        .forEach(name -> families.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(person)));
        this.holders = persons().stream()
                .flatMap(person -> person.tenures().stream()
                        .flatMap(tenure -> tenure.role().stream())
                        .distinct()
                        .map(role -> Map.entry(role, person)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        this.bodyKeys = bodies.stream().collect(Collectors.toMap(Body::key, Function.identity()));
        this.called = called(names);
        this.atlas = Atlas.of(tables, this.places);
    }

    /** The gazetteer that ships. */
    public static Gazetteer shipped() {
        return new GazetteerReader(Tables.shipped()).read();
    }

    /** A folder's gazetteer and nothing else, but for the shipped words for offices and institutions that its roles.csv and bodies.csv leave as they are. */
    public static Gazetteer of(Path folder) {
        return new GazetteerReader(Tables.of(folder).withWordsOf(Tables.shipped())).read();
    }

    /**
     * This gazetteer with a folder's files laid over it. A row whose key is known replaces that row, others are added; a person's tenures there
     * replace all tenures the person has here.
     */
    public Gazetteer with(Path folder) {
        return new GazetteerReader(tables.with(Tables.of(folder))).read();
    }

    public List<Actor.State> states() {
        return all(Actor.State.class);
    }

    public List<Actor.Person> persons() {
        return all(Actor.Person.class);
    }

    /** Those with a row of their own; the ones every state has, such as its foreign ministry, are {@link #body}. */
    public List<Actor.Organisation> organisations() {
        return all(Actor.Organisation.class);
    }

    public List<Place> places() {
        return places;
    }

    /** Where states are governed from, and what places are called. */
    public Atlas atlas() {
        return atlas;
    }

    public Optional<Actor.State> state(String iso3) {
        return Optional.ofNullable(states.get(iso3));
    }

    public Optional<Actor> actor(ActorId id) {
        return Optional.<Actor>ofNullable(actors.get(id)).or(() -> generated(id));
    }

    /** The state of an adjective, a noun for its people or a name of its own, as text writes it: "Japanese", "Filipinos", "US"; empty where several could be meant. */
    public Optional<Actor.State> called(String word) {
        return Optional.ofNullable(called.get(word));
    }

    /** Every form English text may use, each with what it may mean; bodies that are only generated have none here. */
    public List<Name> names() {
        return names;
    }

    public List<Role> roles() {
        return roles;
    }

    public List<Body> bodies() {
        return bodies;
    }

    /** An institution of a state: ("foreign-ministry", "CHN") is the organisation with that row, or one made for the purpose. */
    public Optional<Actor.Organisation> body(String key, String iso3) {
        Body body = bodyKeys.get(key);
        if (body == null || !states.containsKey(iso3)) {
            return Optional.empty();
        }
        String id = bodyId(key, iso3);
        return Optional.of(bodyRows.getOrDefault(
                id,
                new Actor.Organisation(
                        new ActorId(id),
                        Names.of(body.label().replace("%s", adjectives.getOrDefault(iso3, iso3))),
                        Optional.empty(),
                        Optional.of(iso3),
                        body.kind())));
    }

    /** Who held an office of a state on a day: nobody where it is not known, several where sources overlap or the office has several seats. */
    public List<Actor.Person> holders(String role, String iso3, LocalDate day) {
        return holders(role, Optional.of(iso3), day);
    }

    /** Who held an office of no single state on a day: "un-secretary-general". */
    public List<Actor.Person> holders(String role, LocalDate day) {
        return holders(role, Optional.empty(), day);
    }

    private List<Actor.Person> holders(String role, Optional<String> country, LocalDate day) {
        return holders.getOrDefault(role, List.of()).stream()
                .filter(person -> person.tenures().stream()
                        .anyMatch(tenure -> tenure.role().equals(Optional.of(role))
                                && tenure.country().equals(country)
                                && tenure.covers(day)))
                .toList();
    }

    /** The family name, and its other spellings: "Zelensky" of "Volodymyr Zelensky", beside Zelenskyy. */
    public static Stream<String> calledAlone(Actor.Person person) {
        String family = person.family();
        boolean last = person.name().endsWith(" " + family);
        String given = last ? person.name().substring(0, person.name().length() - family.length()) : "";
        return Stream.concat(
                Stream.of(family),
                person.names().aliases().stream()
                        .filter(alias -> last && !given.isBlank() && alias.startsWith(given))
                        .map(alias -> alias.substring(given.length()))
                        .filter(alias -> !alias.isBlank() && alias.indexOf(' ') < 0));
    }

    /** Everybody who is called by this family name, whatever its case and accents. */
    public List<Actor.Person> byFamily(String family) {
        return families.getOrDefault(folded(family), List.of());
    }

    private static Map<String, Actor.State> called(List<Name> names) {
        Map<String, Set<Actor.State>> all = new HashMap<>();
        for (Name name : names) {
            boolean own = name.kind() == Name.Kind.DEMONYM || name.kind() == Name.Kind.STATE;
            if (own && name instanceof Name.OfActor named && named.actor() instanceof Actor.State state) {
                all.computeIfAbsent(name.form(), form -> new HashSet<>()).add(state);
            }
        }
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().iterator().next()));
    }

    static String bodyId(String key, String iso3) {
        return iso3.toLowerCase(Locale.ROOT) + "-" + key;
    }

    private Optional<Actor> generated(ActorId id) {
        String[] parts = id.value().split("-", 2);
        return parts.length == 2
                ? body(parts[1], parts[0].toUpperCase(Locale.ROOT)).map(Actor.class::cast)
                : Optional.empty();
    }

    private <T extends Actor> List<T> all(Class<T> type) {
        return actors.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** "Sánchez" and "Sanchez", "KISHIDA" and "Kishida" are one: newsrooms differ. */
    private static String folded(String family) {
        String plain = Normalizer.normalize(family, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        // letters with a stroke have no decomposition
        return plain.toLowerCase(Locale.ROOT)
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i');
    }
}
