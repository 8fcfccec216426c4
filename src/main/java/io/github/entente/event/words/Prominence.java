package io.github.entente.event.words;

import io.github.entente.actor.Actor;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which states an article is about: those it mentions most. */
public final class Prominence {

    /** Told of so much less, a side is not told of like another. */
    private static final double ALIKE = 0.6;

    private static final int CROWD = 3;

    /** So often, and with so much of all mentions of states, an article mentions those it is about. */
    private static final int OFTEN = 3;

    private static final double SHARE = 0.15;

    private final Sides sides;

    Prominence(Sides sides) {
        this.sides = sides;
    }

    /**
     * The sides an article mostly tells of beside these: its positions are towards them where they name nobody. Of several that are told of alike
     * all are meant; of a crowd nobody is.
     */
    public List<Actor> counterparts(Set<Actor> own) {
        Map<Actor, Long> mentioned = mentioned(own);
        long most = mentioned.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Actor> foremost = mentioned.entrySet().stream()
                .filter(entry -> entry.getValue() > most * ALIKE)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Actor::id))
                .toList();
        return foremost.size() > CROWD ? List.of() : foremost;
    }

    /** The side an article mostly tells of beside these, if one stands out: what is done is done to it where nobody is named. */
    public Optional<Actor> counterpart(Set<Actor> own) {
        Map<Actor, Long> mentioned = mentioned(own);
        Optional<Map.Entry<Actor, Long>> most = mentioned.entrySet().stream()
                .max(Map.Entry.<Actor, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().id()));
        return most.filter(entry -> mentioned.entrySet().stream()
                        .allMatch(other ->
                                other.getKey().equals(entry.getKey()) || 2 * other.getValue() <= entry.getValue()))
                .map(Map.Entry::getKey);
    }

    /** The two states an article is about, the most often named first; nobody where it is not about two. */
    public Set<Actor> pair() {
        Map<Actor, Long> mentioned = mentioned(Set.of());
        List<Actor> ranked = mentioned.keySet().stream()
                .sorted(Comparator.comparing((Actor state) -> -mentioned.get(state))
                        .thenComparing(Actor::id))
                .toList();
        boolean two = ranked.size() == 2
                || ranked.size() > 2 && 2 * mentioned.get(ranked.get(2)) <= mentioned.get(ranked.get(1));
        Set<Actor> foremost = two ? new LinkedHashSet<>(ranked.subList(0, 2)) : Set.of();
        return foremost.stream().allMatch(this::isMain) ? foremost : Set.of();
    }

    /** Whether an article tells of a state throughout, and not only in passing. */
    public boolean isMain(Actor state) {
        Map<Actor, Long> mentioned = mentioned(Set.of());
        long all = mentioned.values().stream().mapToLong(Long::longValue).sum();
        long own = mentioned.getOrDefault(state, 0L);
        return own >= OFTEN && own >= all * SHARE;
    }

    private Map<Actor, Long> mentioned(Set<Actor> own) {
        return sides.cast().mentions().stream()
                .flatMap(mention -> sides.sides(mention.actors()).stream())
                .filter(side -> side instanceof Actor.State && !own.contains(side))
                .collect(Collectors.groupingBy(side -> side, Collectors.counting()));
    }
}
