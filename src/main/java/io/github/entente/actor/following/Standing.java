package io.github.entente.actor.following;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How much actors count at a point of an article: by how lately, how often and how prominently they are mentioned. */
final class Standing {

    /** How much less a mention counts for every sentence it lies back. */
    private static final double FADING = 0.6;
    /** What a person counts for the state served. */
    private static final double SERVING = 0.7;
    /** What all mentions of an article together count beside one in the sentence itself. */
    private static final double PROMINENCE = 3;
    /** What another person of a state already chosen counts: a pair is mostly of two sides. */
    private static final double SAME_SIDE = 0.4;

    private final Map<Actor, Double> weights;

    private Standing(Map<Actor, Double> weights) {
        this.weights = weights;
    }

    /** Of what stands before a word of a sentence; {@code counted} tells whom a mention counts for. */
    static Standing at(Line line, int before, Memory memory, Function<Actor, Optional<? extends Actor>> counted) {
        Map<Actor, Double> recent = new LinkedHashMap<>();
        Map<Actor, Double> ranks = new LinkedHashMap<>();
        for (Memory.Past past : memory.all()) {
            weigh(past.found(), Math.pow(FADING, memory.age(past)), counted, recent);
            weigh(past.found(), past.rank(), counted, ranks);
        }
        line.found().stream().filter(found -> found.last() < before).forEach(found -> {
            weigh(found, 1, counted, recent);
            weigh(found, 1, counted, ranks);
        });
        double all = ranks.values().stream().mapToDouble(rank -> rank).sum();
        recent.replaceAll((actor, weight) -> weight + PROMINENCE * ranks.get(actor) / all);
        return new Standing(recent);
    }

    private static void weigh(
            Found found,
            double weight,
            Function<Actor, Optional<? extends Actor>> counted,
            Map<Actor, Double> weights) {
        for (Actor actor : found.actors()) {
            counted.apply(actor)
                    .ifPresent(one -> weights.merge(one, one.equals(actor) ? weight : weight * SERVING, Double::sum));
        }
    }

    Set<Actor> actors() {
        return weights.keySet();
    }

    double of(Actor actor) {
        return weights.getOrDefault(actor, 0.0);
    }

    /** Only those that fit. */
    Standing of(Predicate<Actor> fits) {
        return new Standing(weights.entrySet().stream()
                .filter(entry -> fits.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
    }

    /** The main ones, of different sides where there are such, in the order the text first names them; fewer where there are no more. */
    List<Actor> main(int count) {
        List<Actor> chosen = new ArrayList<>();
        while (chosen.size() < Math.min(count, weights.size())) {
            weights.entrySet().stream()
                    .filter(entry -> !chosen.contains(entry.getKey()))
                    .max(Comparator.<Map.Entry<Actor, Double>>comparingDouble(entry -> entry.getValue()
                                    * (chosen.stream().anyMatch(other -> sameSide(other, entry.getKey()))
                                            ? SAME_SIDE
                                            : 1))
                            .thenComparing(
                                    entry -> entry.getKey().id(),
                                    Comparator.<ActorId>naturalOrder().reversed()))
                    .ifPresent(entry -> chosen.add(entry.getKey()));
        }
        return weights.keySet().stream().filter(chosen::contains).toList();
    }

    double sum(List<Actor> actors) {
        return actors.stream().mapToDouble(this::of).sum();
    }

    private static boolean sameSide(Actor a, Actor b) {
        return a.country().isPresent() && a.country().equals(b.country());
    }
}
