package io.github.entente.actor.following;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Link;
import io.github.entente.actor.Office;
import io.github.entente.actor.Tenure;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.gazetteer.Title;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.OfficePhrase;
import io.github.entente.actor.naming.People;
import io.github.entente.actor.naming.PluralOffices;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One article under reading: its persons, its day, what was mentioned so far. */
final class Scene {

    /** How many years after an office somebody may still be in the news. */
    private static final int LIFETIME = 40;

    /** Words for an office at their place: the same words stand in many sentences. */
    private record At(int line, OfficePhrase office) {}

    private final Gazetteer gazetteer;
    private final People people;
    private final Memory memory;
    private final Optional<LocalDate> day;
    private final Optional<String> home;
    private final Set<At> bound = new HashSet<>();
    private final Map<Actor, Link> links = new LinkedHashMap<>();
    private List<Actor.State> states = List.of();

    /** Home is the state the article was written in, which its own newsrooms leave unsaid. */
    Scene(Gazetteer gazetteer, People people, Memory memory, Optional<LocalDate> day, Optional<String> home) {
        this.gazetteer = gazetteer;
        this.people = people;
        this.memory = memory;
        this.day = day;
        this.home = home;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    People people() {
        return people;
    }

    Memory memory() {
        return memory;
    }

    Optional<String> home() {
        return home;
    }

    /** The states the whole article speaks of, the most often named first: known before it is read sentence by sentence. */
    List<Actor.State> states() {
        return states;
    }

    void states(List<Actor.State> mostNamed) {
        states = List.copyOf(mostNamed);
    }

    Optional<Actor.State> state(Optional<String> country) {
        return country.flatMap(gazetteer::state);
    }

    boolean isDated() {
        return day.isPresent();
    }

    /** Whether the words for an office are somebody's title there. */
    boolean isBound(Line line, OfficePhrase office) {
        return bound.contains(new At(line.index(), office));
    }

    /** What one of several who share an office is: "foreign minister" of "the foreign ministers of both states". */
    private static String ofOne(Line line, OfficePhrase office) {
        return office.role().stream()
                .flatMap(role -> role.titles().stream())
                .filter(title -> title.country().isEmpty())
                .map(Title::phrase)
                .findFirst()
                .orElseGet(() -> PluralOffices.singular(line, office.head()));
    }

    /** Records that a person is said to hold offices. */
    void bind(Line line, Actor.Person person, List<OfficePhrase> offices) {
        for (OfficePhrase office : offices) {
            boolean foreign = office.country().isPresent()
                    && person.country().isPresent()
                    && !office.country().equals(person.country())
                    && office.first() > 0
                    && line.found().stream().anyMatch(f -> f.actors().contains(person) && f.last() < office.first());
            if (foreign) {
                continue;
            }
            bound.add(new At(line.index(), office));
            // "who chairs the Polish parliament" speaks of the parliament, "the foreign ministers of both, Ada Bo and
            // Cem Din" of both of them
            boolean shared = line.plurals().stream().anyMatch(several -> several.noun() == office.head());
            if (!shared && !line.tag(office.head()).startsWith("VB")) {
                line.claim(line.span(office.first(), office.last()));
            }
            String noun = shared ? PluralOffices.singular(line, office.head()) : line.small(office.head());
            boolean national = office.role().flatMap(Role::organisation).isEmpty();
            Optional<String> country = person.country().filter(iso3 -> national).or(office::country);
            // "State Councilor" is a Chinese office until somebody else has one
            boolean theirs = office.country().isEmpty() || country.equals(office.country()) || !national;
            boolean repeated = office.first() == office.last() && people.isCalled(person, noun);
            if (office.official() && !office.past() && !repeated) {
                people.holds(
                        new Office(
                                line.span(office.first(), office.last()),
                                line.index(),
                                person,
                                shared ? ofOne(line, office) : line.text(office.first(), office.last()),
                                office.role().filter(role -> theirs).map(Role::key),
                                country),
                        noun,
                        true);
            } else {
                people.isCalled(person, noun, office.official());
            }
            office.body()
                    .flatMap(body -> country.flatMap(iso3 -> gazetteer.body(body.key(), iso3)))
                    .ifPresent(memory::speaksFor);
        }
    }

    /** The kinds of office somebody has. */
    Stream<Role> roles(Actor.Person person) {
        List<String> keys = people.roles(person);
        return gazetteer.roles().stream().filter(role -> keys.contains(role.key()));
    }

    /** Whether somebody of the article has the same office in another state. */
    boolean hasPeer(Actor.Person person) {
        List<String> keys = people.roles(person);
        return people.all().stream()
                .anyMatch(other -> !other.country().equals(person.country())
                        && people.roles(other).stream().anyMatch(keys::contains));
    }

    /** Records which Wikidata item somebody is thought to be. */
    void link(Link link) {
        links.put(link.actor(), link);
    }

    Optional<Link> link(Actor actor) {
        return Optional.ofNullable(links.get(actor));
    }

    /** Whether a day lies so far back that nobody of then acts now. */
    boolean isLongAfter(LocalDate past) {
        return day.map(now -> past.plusYears(LIFETIME).isBefore(now)).orElse(false);
    }

    /** The one whom the article gives an office of no state, or who is known to hold it. */
    Optional<Actor.Person> saidOrKnown(Role role) {
        return RoleMentions.one(people.holding(role.key(), Optional.empty())).or(() -> holder(role, Optional.empty()));
    }

    /** Whether a day is still to come for the article. */
    boolean isAfter(LocalDate other) {
        return day.map(other::isAfter).orElse(false);
    }

    /** Whether the article has mentioned a state, or names somebody who acts for it. */
    boolean speaksOf(Actor.State state) {
        return memory.speaksOf(state)
                || people.all().stream().anyMatch(person -> person.country().equals(state.country()));
    }

    boolean inOffice(Actor.Person person) {
        return person.tenures().stream().anyMatch(this::covers);
    }

    boolean covers(Tenure tenure) {
        return day.map(tenure::covers).orElse(true);
    }

    /** Who holds an office that one person holds at a time. Empty where that is not certain, as for an article without a date. */
    Optional<Actor.Person> holder(Role role, Optional<String> country) {
        if (!role.unique() || day.isEmpty()) {
            return Optional.empty();
        }
        List<Actor.Person> holders = country.map(iso3 -> gazetteer.holders(role.key(), iso3, day.get()))
                .orElseGet(
                        () -> role.organisation().isPresent() ? gazetteer.holders(role.key(), day.get()) : List.of());
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }
}
