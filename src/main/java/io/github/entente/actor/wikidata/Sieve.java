package io.github.entente.actor.wikidata;

import io.github.entente.actor.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Keeps of a dump, in one pass over it, what matters of some states: offices at once, people who hold any office aside until all offices are known, and
 * every item's English name aside until it is known whose matter.
 */
final class Sieve implements AutoCloseable {

    /** Nothing that people belong to or come from is called longer than that; most of Wikidata's items are, being articles. */
    private static final int LONGEST_NAME = 80;

    private final Wanted wanted;
    private final Map<String, Actor.State> states = new LinkedHashMap<>();
    private final Map<String, Entity> stateItems = new HashMap<>();
    private final Map<String, List<Entity>> offices = new HashMap<>();
    private final Aside persons;
    private final Aside names;

    Sieve(Path folder, List<Actor.State> states, Wanted wanted) throws IOException {
        this.wanted = wanted;
        this.persons = new Aside(folder.resolve("persons.gz"));
        this.names = new Aside(folder.resolve("names.gz"));
        states.forEach(state -> this.states.put(state.wikidata().orElseThrow(), state));
    }

    void add(Entity entity) {
        if (states.containsKey(entity.id())) {
            stateItems.put(entity.id(), entity);
        }
        Stream.of(Property.JURISDICTION, Property.COUNTRY)
                .flatMap(property -> entity.values(property).stream())
                .distinct()
                .filter(item -> states.containsKey(item)
                        && wanted.role(entity, states.get(item)).isPresent())
                .forEach(item ->
                        offices.computeIfAbsent(item, key -> new ArrayList<>()).add(entity));
        try {
            if (entity.claims(Property.POSITION_HELD).stream().anyMatch(wanted::time) && wanted.person(entity)) {
                persons.add(AnswerFolder.JSON.writeValueAsString(entity));
            }
            String name = Languages.label(entity, Languages.ENGLISH).orElse("");
            if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
                names.add(entity.id() + " " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<StateAnswer> answers(String source, String told, List<String> gaps) throws IOException {
        Set<String> held = new LinkedHashSet<>();
        offices.values().forEach(all -> all.forEach(office -> held.add(office.id())));
        Set<String> heads = new LinkedHashSet<>();
        stateItems.values().forEach(state -> {
            held.addAll(Wanted.headOffices(state));
            heads.addAll(state.values(Property.HEAD_OF_STATE));
            heads.addAll(state.values(Property.HEAD_OF_GOVERNMENT));
        });
        List<Entity> kept;
        try (Stream<String> lines = persons.all()) {
            kept = lines.map(Sieve::entity)
                    .filter(person -> heads.contains(person.id())
                            || person.values(Property.POSITION_HELD).stream().anyMatch(held::contains))
                    .toList();
        }
        Set<String> needed = new LinkedHashSet<>(Wanted.namedValues(kept));
        needed.addAll(held);
        Map<String, String> called = names(needed);
        return states.entrySet().stream()
                .filter(entry -> stateItems.containsKey(entry.getKey()))
                .map(entry -> answer(entry.getKey(), entry.getValue(), source, told, kept, called, gaps))
                .toList();
    }

    private StateAnswer answer(
            String item,
            Actor.State state,
            String source,
            String told,
            List<Entity> persons,
            Map<String, String> called,
            List<String> gaps) {
        Entity entity = stateItems.get(item);
        List<Entity> its = new ArrayList<>(offices.getOrDefault(item, List.of()));
        Wanted.headOffices(entity).stream()
                .filter(office -> its.stream().noneMatch(one -> one.id().equals(office)) && called.containsKey(office))
                .forEach(office -> its.add(Entity.named(office)
                        .withLabel(Languages.ENGLISH, called.get(office))
                        .build()));
        Set<String> ids = new LinkedHashSet<>(entity.values(Property.HEAD_OF_STATE));
        ids.addAll(entity.values(Property.HEAD_OF_GOVERNMENT));
        List<Entity> holders = persons.stream()
                .filter(person -> ids.contains(person.id())
                        || person.values(Property.POSITION_HELD).stream()
                                .anyMatch(office ->
                                        its.stream().anyMatch(one -> one.id().equals(office))))
                .toList();
        Map<String, String> mine = new TreeMap<>();
        Wanted.namedValues(holders).stream().filter(called::containsKey).forEach(id -> mine.put(id, called.get(id)));
        return new StateAnswer(state.country().orElseThrow(), source, told, entity, its, holders, mine, gaps);
    }

    private Map<String, String> names(Set<String> needed) throws IOException {
        Map<String, String> found = new HashMap<>();
        try (Stream<String> lines = names.all()) {
            lines.forEach(line -> {
                String id = line.substring(0, line.indexOf(' '));
                if (needed.contains(id)) {
                    found.put(id, line.substring(id.length() + 1));
                }
            });
        }
        return found;
    }

    private static Entity entity(String line) {
        try {
            return AnswerFolder.JSON.readValue(line, Entity.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        persons.close();
        names.close();
    }
}
