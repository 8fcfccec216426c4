package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All ties there are at a level, by number, and which of them each fact makes. It is worked out once, as the facts stay: to count ties then is to
 * add up numbers, however many actors there are.
 */
final class Ties {

    private static final int[] NONE = {};

    /** In the order of their names. */
    private final List<Tie> ties;

    private final Map<Actor, Integer> actors;

    /** The ties of each fact, by its place among all. */
    private final int[][] tied;

    /** Who takes part in each, once. */
    private final int[][] present;

    private Ties(List<Tie> ties, Map<Actor, Integer> actors, int[][] tied, int[][] present) {
        this.ties = ties;
        this.actors = actors;
        this.tied = tied;
        this.present = present;
    }

    static Ties of(Facts facts, Level level) {
        List<List<Tie>> made = new ArrayList<>();
        Map<Tie, Integer> numbers = new HashMap<>();
        Map<Actor, Integer> actors = new HashMap<>();
        int[][] present = new int[facts.facts().size()][];
        for (Fact fact : facts.facts()) {
            List<Tie> own = List.copyOf(Tie.of(fact, level));
            own.forEach(tie -> numbers.put(tie, 0));
            present[made.size()] = fact.parts().stream()
                    .map(part -> level.of(part.actor()))
                    .distinct()
                    .mapToInt(actor -> actors.computeIfAbsent(actor, first -> actors.size()))
                    .toArray();
            made.add(own);
        }
        List<Tie> ties = new ArrayList<>(numbers.keySet());
        ties.sort(Comparator.comparing((Tie tie) -> tie.source().id())
                .thenComparing(tie -> tie.target().id())
                .thenComparing(Tie::kind));
        for (int number = 0; number < ties.size(); number++) {
            numbers.put(ties.get(number), number);
        }
        int[][] tied = made.stream()
                .map(own -> own.isEmpty()
                        ? NONE
                        : own.stream().mapToInt(numbers::get).toArray())
                .toArray(int[][]::new);
        return new Ties(ties, actors, tied, present);
    }

    Tie tie(int number) {
        return ties.get(number);
    }

    int count() {
        return ties.size();
    }

    /** The numbers of the ties that a fact makes. */
    int[] of(int fact) {
        return tied[fact];
    }

    /** Who takes part in a fact. */
    int[] present(int fact) {
        return present[fact];
    }

    int actors() {
        return actors.size();
    }

    /** The number of one that takes part in a fact. */
    int number(Actor actor) {
        return actors.get(actor);
    }
}
