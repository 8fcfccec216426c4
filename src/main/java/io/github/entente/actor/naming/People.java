package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Office;
import io.github.entente.actor.Tenure;
import io.github.entente.actor.gazetteer.Folding;
import io.github.entente.actor.gazetteer.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The persons of one article: what they are called, what they are said to be, where they came in. */
public final class People {

    private static final class Entry {
        private final Actor.Person person;
        private final int introduced;
        private final List<Office> offices = new ArrayList<>();
        private final List<String> nouns = new ArrayList<>();
        private Actor.Gender gender;
        private boolean official;

        private Entry(Actor.Person person, int introduced) {
            this.person = person;
            this.introduced = introduced;
            this.gender = person.gender();
            this.official = person.tenures().stream().anyMatch(t -> t.role().isPresent());
        }
    }

    private final Map<ActorId, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Actor.Person>> byFamily = new LinkedHashMap<>();
    private final FollowingWords words;
    private final Optional<LocalDate> day;

    public People(FollowingWords words, Optional<LocalDate> day) {
        this.words = words;
        this.day = day;
    }

    public void introduce(Actor.Person person, int line) {
        if (entries.putIfAbsent(person.id(), new Entry(person, line)) == null) {
            for (String name : callNames(person)) {
                byFamily.computeIfAbsent(name, key -> new ArrayList<>()).add(person);
            }
        }
    }

    /** What a person may be called by alone: the family name, and where that is the custom a given one. */
    private Collection<String> callNames(Actor.Person person) {
        List<String> names =
                new ArrayList<>(Gazetteer.calledAlone(person).map(People::key).toList());
        boolean given = person.country()
                .map(country -> words.has(FollowingWords.Kind.GIVEN_ALONE, country))
                .orElse(false);
        String[] parts = person.name().split(" ");
        for (int from = 1; from < parts.length - 1; from++) { // "Kayikwamba Wagner" of "Thérèse Kayikwamba Wagner"
            names.add(key(String.join(" ", Arrays.asList(parts).subList(from, parts.length))));
        }
        if (given) {
            names.add(key(parts[0]));
            names.add(key(parts[parts.length - 1]));
        }
        return names.stream().distinct().toList();
    }

    public static String key(String name) {
        return Folding.fold(name).toLowerCase(Locale.ROOT);
    }

    public List<Actor.Person> called(String name) {
        return byFamily.getOrDefault(key(name), List.of());
    }

    /** Who has this given name: whom "Sir" and "Prince" may stand before. */
    public List<Actor.Person> given(String name) {
        return all().stream()
                .filter(person -> key(person.name()).startsWith(key(name) + " "))
                .toList();
    }

    Collection<String> callNames() {
        return byFamily.keySet();
    }

    public List<Actor.Person> all() {
        return entries.values().stream().map(entry -> entry.person).toList();
    }

    public int introduced(Actor.Person person) {
        return entries.get(person.id()).introduced;
    }

    public Actor.Gender gender(Actor.Person person) {
        return Optional.ofNullable(entries.get(person.id())).map(e -> e.gender).orElse(person.gender());
    }

    /** Takes note of what a pronoun or honorific tells. */
    public void learn(Actor.Person person, Actor.Gender gender) {
        Entry entry = entries.get(person.id());
        if (entry != null && entry.gender == Actor.Gender.UNKNOWN) {
            entry.gender = gender;
        }
    }

    public void holds(Office office, String noun, boolean official) {
        Entry entry = entries.get(office.holder().id());
        entry.offices.add(office);
        entry.nouns.add(noun);
        entry.official |= official;
    }

    /** Takes note of the word for what somebody is: "spokesperson", "professor". */
    public void isCalled(Actor.Person person, String noun, boolean official) {
        Entry entry = entries.get(person.id());
        entry.nouns.add(noun);
        entry.official |= official;
    }

    public boolean isCalled(Actor.Person person, String noun) {
        return entries.get(person.id()).nouns.contains(noun);
    }

    public boolean isTitled(Actor.Person person, String title) {
        Entry entry = entries.get(person.id());
        return entry != null
                && Stream.concat(
                                entry.offices.stream().map(Office::title),
                                tenures(person).stream().map(Tenure::title))
                        .anyMatch(held -> contains(held, title) && (isLesser(title) || !isLesser(held)));
    }

    private static boolean contains(String title, String words) {
        return (" " + title.toLowerCase(Locale.ROOT) + " ").contains(" " + words + " ");
    }

    /** "Deputy prime minister" has "prime minister" in it. */
    private boolean isLesser(String title) {
        return words.has(
                FollowingWords.Kind.LESSER, title.toLowerCase(Locale.ROOT).split("[ -]")[0]);
    }

    public boolean isOfficial(Actor.Person person) {
        return entries.containsKey(person.id()) && entries.get(person.id()).official;
    }

    public List<Office> offices() {
        return entries.values().stream()
                .flatMap(entry -> entry.offices.stream())
                .toList();
    }

    public boolean isKnownAs(Actor.Person person, String noun) {
        Entry entry = entries.get(person.id());
        return entry != null
                && (entry.nouns.contains(noun)
                        || tenures(person).stream()
                                .anyMatch(tenure ->
                                        tenure.title().toLowerCase(Locale.ROOT).contains(noun)));
    }

    /** Whether somebody is at the head of a state or government. */
    public boolean isLeading(Actor.Person person) {
        return roles(person).stream().anyMatch(role -> words.has(FollowingWords.Kind.LEADING_ROLE, role));
    }

    /** The roles somebody has: as the article says, or else as known for its day. */
    public List<String> roles(Actor.Person person) {
        Entry entry = entries.get(person.id());
        List<String> said = entry == null
                ? List.of()
                : entry.offices.stream()
                        .flatMap(o -> o.role().stream())
                        .distinct()
                        .toList();
        return !said.isEmpty()
                ? said
                : tenures(person).stream()
                        .flatMap(tenure -> tenure.role().stream())
                        .distinct()
                        .toList();
    }

    private List<Tenure> tenures(Actor.Person person) {
        return person.tenures().stream()
                .filter(tenure -> day.map(tenure::covers).orElse(true))
                .toList();
    }

    /** The one of the article's persons who has a role of a state; of several the one who had it on its day. */
    public Optional<Actor.Person> one(String role, String country) {
        List<Actor.Person> holding = holding(role, Optional.of(country));
        List<Actor.Person> then = holding.stream()
                .filter(person -> tenures(person).stream()
                        .anyMatch(tenure -> tenure.role().equals(Optional.of(role))))
                .toList();
        List<Actor.Person> fitting = then.isEmpty() ? holding : then;
        return fitting.size() == 1 || day.isEmpty() ? fitting.stream().findFirst() : Optional.empty();
    }

    /** Those of the article's persons who have this role, of this state where one is given. */
    public List<Actor.Person> holding(String role, Optional<String> country) {
        return all().stream()
                .filter(person -> country.isEmpty() || person.country().equals(country))
                .filter(person -> roles(person).contains(role))
                .toList();
    }
}
