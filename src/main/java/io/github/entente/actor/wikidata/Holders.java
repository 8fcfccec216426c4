package io.github.entente.actor.wikidata;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Names;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes persons with their times in office of what a source told of states. */
final class Holders {

    private static final Map<Property, String> DETAILS =
            Map.of(Property.PARTY, "party", Property.BIRTHPLACE, "birthplace", Property.PORTRAIT, "portrait");

    private final Gazetteer gazetteer;
    private final Wanted wanted;
    private final Map<String, Entity> persons = new TreeMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<Held>> offices = new LinkedHashMap<>();

    private Holders(Gazetteer gazetteer, Wanted wanted) {
        this.gazetteer = gazetteer;
        this.wanted = wanted;
    }

    /** Those that have an English name and are wanted, ordered by their items. */
    static List<Holder> of(List<StateAnswer> answers, Gazetteer gazetteer, Wanted wanted) {
        Holders holders = new Holders(gazetteer, wanted);
        answers.forEach(holders::add);
        return holders.persons.values().stream()
                .flatMap(person -> holders.holder(person).stream())
                .toList();
    }

    private void add(StateAnswer answer) {
        gazetteer.state(answer.iso3()).ifPresent(state -> {
            names.putAll(answer.names());
            answer.persons().stream().filter(wanted::person).forEach(person -> persons.put(person.id(), person));
            addOffices(answer, state);
            addHeads(answer, state, Property.HEAD_OF_STATE, Property.OFFICE_OF_HEAD_OF_STATE);
            addHeads(answer, state, Property.HEAD_OF_GOVERNMENT, Property.OFFICE_OF_HEAD_OF_GOVERNMENT);
        });
    }

    private void addOffices(StateAnswer answer, Actor.State state) {
        Map<String, Held> kinds = new LinkedHashMap<>();
        for (Entity office : answer.offices()) {
            role(answer, office, state)
                    .ifPresent(role -> kinds.put(
                            office.id(),
                            new Held(
                                    role.key(),
                                    title(office, role),
                                    Optional.of(office.id()),
                                    answer.iso3(),
                                    Optional.empty(),
                                    Optional.empty())));
        }
        for (Entity person : answer.persons()) {
            person.claims(Property.POSITION_HELD).stream()
                    .filter(claim -> kinds.containsKey(claim.value()))
                    .forEach(claim -> add(person.id(), kinds.get(claim.value()), claim));
        }
    }

    private Optional<Role> role(StateAnswer answer, Entity office, Actor.State state) {
        return wanted.role(office, state)
                .or(() -> Stream.of(Property.OFFICE_OF_HEAD_OF_STATE, Property.OFFICE_OF_HEAD_OF_GOVERNMENT)
                        .filter(property -> answer.state().values(property).contains(office.id()))
                        .map(property -> wanted.headRole(Optional.of(office), state, property))
                        .findFirst());
    }

    /** What the state's own item says, of those whose times in the office their own items do not have. */
    private void addHeads(StateAnswer answer, Actor.State state, Property head, Property itsOffice) {
        List<String> named = answer.state().values(itsOffice);
        Optional<Entity> office = answer.offices().stream()
                .filter(item -> named.size() == 1 && named.contains(item.id()))
                .findFirst();
        Role role = wanted.headRole(office, state, head);
        Held kind = new Held(
                role.key(),
                office.map(item -> title(item, role)).orElseGet(() -> plain(role)),
                office.map(Entity::id),
                answer.iso3(),
                Optional.empty(),
                Optional.empty());
        for (Claim claim : answer.state().claims(head)) {
            Held held = dated(kind, claim);
            List<Held> known = offices.getOrDefault(claim.value(), List.of());
            if (wanted.time(claim) && known.stream().noneMatch(other -> other.isSame(held) && !other.isUndated())) {
                offices.computeIfAbsent(claim.value(), key -> new ArrayList<>()).removeIf(other -> other.isSame(held));
                add(claim.value(), kind, claim);
            }
        }
    }

    private void add(String person, Held kind, Claim claim) {
        if (wanted.time(claim)) {
            offices.computeIfAbsent(person, key -> new ArrayList<>()).add(dated(kind, claim));
        }
    }

    private static Held dated(Held kind, Claim claim) {
        return new Held(kind.role(), kind.title(), kind.office(), kind.country(), claim.from(), claim.to());
    }

    private static String title(Entity office, Role role) {
        return Languages.label(office, Languages.ENGLISH).orElseGet(() -> plain(role));
    }

    private static String plain(Role role) {
        String words = role.titles().get(0).phrase();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Optional<Holder> holder(Entity person) {
        List<Held> held = offices.getOrDefault(person.id(), List.of()).stream()
                .distinct()
                .sorted(Comparator.comparing(one -> Period.first(one.from())))
                .toList();
        return held.isEmpty()
                ? Optional.empty()
                : names(person)
                        .map(called -> new Holder(
                                person.id(),
                                called,
                                gender(person),
                                named(person, Property.FAMILY_NAME),
                                held,
                                details(person)));
    }

    private static Optional<Names> names(Entity person) {
        return Languages.label(person, Languages.ENGLISH).map(english -> {
            Optional<String> chinese = Languages.label(person, Languages.CHINESE);
            Optional<String> japanese = Languages.label(person, Languages.JAPANESE);
            List<String> others = Stream.of(Languages.ENGLISH, Languages.CHINESE, Languages.JAPANESE)
                    .flatMap(language -> Languages.names(person, language).stream())
                    .filter(name -> !name.equals(english)
                            && !chinese.equals(Optional.of(name))
                            && !japanese.equals(Optional.of(name)))
                    .distinct()
                    .toList();
            return new Names(english, chinese, japanese, others);
        });
    }

    private Actor.Gender gender(Entity person) {
        return named(person, Property.GENDER).stream()
                .map(name -> Words.FEMALE.has(name)
                        ? Actor.Gender.FEMALE
                        : Words.MALE.has(name) ? Actor.Gender.MALE : Actor.Gender.UNKNOWN)
                .findFirst()
                .orElse(Actor.Gender.UNKNOWN);
    }

    private List<String> named(Entity person, Property property) {
        return person.values(property).stream()
                .flatMap(item -> Optional.ofNullable(names.get(item)).stream())
                .toList();
    }

    private List<Holder.Detail> details(Entity person) {
        return DETAILS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> person.values(entry.getKey()).stream()
                        .flatMap(value -> detail(entry.getKey(), entry.getValue(), value).stream()))
                .toList();
    }

    private Optional<Holder.Detail> detail(Property property, String word, String value) {
        return property.kind() == Property.Kind.ITEM
                ? Optional.ofNullable(names.get(value)).map(name -> new Holder.Detail(word, Optional.of(value), name))
                : Optional.of(new Holder.Detail(word, Optional.empty(), value));
    }
}
