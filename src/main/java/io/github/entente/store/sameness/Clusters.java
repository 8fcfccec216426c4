package io.github.entente.store.sameness;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tellings are of one event. The likest go together first; an article tells an event once, so two events of one article are never one. What is
 * told vaguely joins last, and only where one event fits it better than any other.
 */
final class Clusters {

    /** Of large gatherings the first sides by name are enough to find each other. */
    private static final int SIDES = 8;

    /** The event may have been in the month before or after. */
    private static final int UNDATED_DAYS = 10;

    private record Pair(Telling one, Telling other, Likeness.Found found) {}

    private final Likeness likeness;
    private final double margin;
    private final Map<Telling, Set<Telling>> clusters = new HashMap<>();

    private Clusters(Weights weights) {
        this.likeness = new Likeness(weights);
        this.margin = weights.of("margin");
    }

    /** Each event as the tellings of it, those told once included; in the order of the names, whatever the order of the tellings. */
    static List<Set<Telling>> of(List<Telling> tellings, Weights weights) {
        return new Clusters(weights).find(tellings);
    }

    private List<Set<Telling>> find(List<Telling> unordered) {
        List<Telling> tellings =
                unordered.stream().sorted(Comparator.comparing(Telling::event)).toList();
        tellings.forEach(telling -> clusters.put(telling, new LinkedHashSet<>(Set.of(telling))));
        List<Pair> pairs = pairs(tellings);
        pairs.stream().filter(pair -> pair.found().sure()).forEach(pair -> join(pair.one(), pair.other()));
        Map<Telling, List<Pair>> doubtful = new LinkedHashMap<>();
        pairs.stream()
                .filter(pair -> !pair.found().sure())
                .forEach(pair -> Stream.of(pair.one(), pair.other())
                        .forEach(telling -> doubtful.computeIfAbsent(telling, first -> new ArrayList<>())
                                .add(pair)));
        pairs.stream()
                .filter(pair -> !pair.found().sure())
                .filter(pair -> fitsBest(pair, pair.one(), doubtful) && fitsBest(pair, pair.other(), doubtful))
                .toList()
                .forEach(pair -> join(pair.one(), pair.other()));
        Set<Set<Telling>> found = new LinkedHashSet<>();
        tellings.forEach(telling -> found.add(clusters.get(telling)));
        return List.copyOf(found);
    }

    /** Whether no other event fits a telling nearly as well. */
    private boolean fitsBest(Pair pair, Telling telling, Map<Telling, List<Pair>> doubtful) {
        Set<Telling> mine = clusters.get(mate(pair, telling));
        return doubtful.get(telling).stream()
                .filter(rival -> !mine.contains(mate(rival, telling)))
                // one that could belong to the same event is no rival
                .filter(rival ->
                        likeness.of(mate(rival, telling), mate(pair, telling)).isEmpty())
                .noneMatch(rival -> rival.found().score() > pair.found().score() - margin);
    }

    private static Telling mate(Pair pair, Telling telling) {
        return pair.one().equals(telling) ? pair.other() : pair.one();
    }

    private void join(Telling one, Telling other) {
        Set<Telling> first = clusters.get(one);
        Set<Telling> second = clusters.get(other);
        if (first == second || !agree(first, second)) {
            return;
        }
        first.addAll(second);
        second.forEach(telling -> clusters.put(telling, first));
    }

    private boolean agree(Set<Telling> first, Set<Telling> second) {
        return first.stream()
                .allMatch(one -> second.stream()
                        .allMatch(other -> !one.article().equals(other.article()) && mayBeOne(one, other)));
    }

    /** Two that a third brings together need not agree enough by themselves, but must not be told as two. */
    private boolean mayBeOne(Telling one, Telling other) {
        boolean daysApart = one.when().isPresent()
                && other.when().isPresent()
                && one.when().get().daysFrom(other.when().get()) > 1;
        return !daysApart
                && one.isRemote() == other.isRemote()
                && Match.of(one.parties(), other.parties()).matched() > 0;
    }

    /** Only tellings with a side and a time in common are compared, so that the work does not grow with the square of the store. */
    private List<Pair> pairs(List<Telling> tellings) {
        Map<String, List<Telling>> blocks = new TreeMap<>();
        tellings.forEach(telling -> blocks(telling)
                .forEach(block -> blocks.computeIfAbsent(block, first -> new ArrayList<>())
                        .add(telling)));
        Set<List<String>> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<Telling> block : blocks.values()) {
            for (int one = 0; one < block.size(); one++) {
                for (int other = one + 1; other < block.size(); other++) {
                    Telling first = block.get(one);
                    Telling second = block.get(other);
                    if (seen.add(List.of(first.event(), second.event()))) {
                        Optional<Likeness.Found> found = likeness.of(first, second);
                        found.ifPresent(alike -> pairs.add(new Pair(first, second, alike)));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.found().score())
                .thenComparing(pair -> pair.one().event())
                .thenComparing(pair -> pair.other().event()));
        return pairs;
    }

    /** Each two sides with each month around the event; a year has twelve. */
    private static Set<String> blocks(Telling telling) {
        List<String> sides = Stream.concat(telling.parties().stream(), telling.targets().stream())
                .map(party -> party.state().isEmpty() ? party.actor() : party.state())
                .distinct()
                .sorted()
                .toList();
        Optional<Period> when = telling.when().or(telling::published);
        if (when.isEmpty()) {
            return Set.of();
        }
        Set<String> months = new LinkedHashSet<>();
        long margin = telling.when().isPresent() ? 1 : UNDATED_DAYS;
        YearMonth month = YearMonth.from(when.get().first().minusDays(margin));
        YearMonth last = YearMonth.from(when.get().last().plusDays(margin));
        for (; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month.toString());
        }
        return two(sides.subList(0, Math.min(sides.size(), SIDES))).stream()
                .flatMap(pair -> months.stream().map(one -> telling.kind() + " " + pair + " " + one))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> two(List<String> sides) {
        if (sides.size() < 2) {
            return sides;
        }
        List<String> pairs = new ArrayList<>();
        for (int one = 0; one < sides.size(); one++) {
            for (int other = one + 1; other < sides.size(); other++) {
                pairs.add(sides.get(one) + " " + sides.get(other));
            }
        }
        return pairs;
    }
}
