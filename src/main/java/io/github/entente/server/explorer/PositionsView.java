package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Kind;
import io.github.entente.server.explorer.facts.Part.Role;
import io.github.entente.server.explorer.shape.ActorShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Actors against topics: how often each was for or against, and whether that moved. */
final class PositionsView implements View {

    private static final int LIMIT = 30;
    private static final int MOST = 1_000;

    /** @param topics keys of those that anybody shown took a position on */
    record Answer(List<ActorShape> actors, Set<String> topics, List<Stances.Cell> cells, int shown, int total) {}

    private record Place(String actor, String topic) {}

    @Override
    public Set<String> parameters() {
        return Set.of("by", "limit");
    }

    @Override
    public Answer answer(Asked asked) {
        Level by = Level.of(asked.parameters(), "by");
        int limit = asked.parameters().number("limit", LIMIT, 1, MOST);
        Map<Actor, Integer> counts = new HashMap<>();
        Map<Place, Stances> stances = new LinkedHashMap<>();
        asked.filter()
                .facts()
                .filter(fact -> fact.kind() == Kind.STATEMENT && !fact.topics().isEmpty())
                .forEach(fact -> speakers(fact, by).forEach(speaker -> {
                    counts.merge(speaker, 1, Integer::sum);
                    fact.topics()
                            .forEach(topic -> stances.computeIfAbsent(
                                            new Place(speaker.id(), topic), first -> new Stances())
                                    .add(fact));
                }));
        List<Actor> actors = new ArrayList<>(counts.keySet());
        actors.sort(Comparator.comparingInt((Actor actor) -> -counts.get(actor)).thenComparing(Actor::id));
        List<Actor> shown = actors.subList(0, Math.min(limit, actors.size()));
        Set<String> ids = shown.stream().map(Actor::id).collect(Collectors.toSet());
        Map<String, Integer> topics = new TreeMap<>();
        List<Stances.Cell> cells = new ArrayList<>();
        stances.forEach((place, taken) -> {
            if (ids.contains(place.actor())) {
                topics.merge(place.topic(), taken.count(), Integer::sum);
                cells.add(taken.cell(place.actor(), place.topic()));
            }
        });
        return new Answer(
                shown.stream().map(asked.shapes()::actor).toList(),
                new TreeSet<>(topics.keySet()),
                cells,
                shown.size(),
                actors.size());
    }

    /** Whose position a statement is: the speakers', or that of the side they speak for. */
    static Set<Actor> speakers(Fact fact, Level by) {
        if (by == Level.STATE) {
            Set<Actor> behalf = fact.actors(Role.BEHALF).map(by::of).collect(Collectors.toSet());
            if (!behalf.isEmpty()) {
                return behalf;
            }
        }
        return fact.actors(Role.SPEAKER).map(by::of).collect(Collectors.toCollection(HashSet::new));
    }
}
