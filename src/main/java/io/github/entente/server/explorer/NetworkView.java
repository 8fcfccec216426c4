package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.shape.ActorShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Who is tied to whom: the strongest ties first. */
final class NetworkView implements View {

    static final int LIMIT = 200;
    static final int MOST = 10_000;

    record Answer(List<Node> nodes, List<Edge> edges, int shown, int total) {}

    /** @param facts how many facts it takes part in, of those that pass the filter */
    record Node(@JsonUnwrapped ActorShape actor, int facts) {}

    /** @param tone the mean Goldstein score, from -10 to 10; left out where nothing has one */
    record Edge(
            String id,
            String source,
            String target,
            String kind,
            int weight,
            Optional<Double> tone,
            Optional<String> first,
            Optional<String> last) {}

    @Override
    public Set<String> parameters() {
        return Set.of("level", "limit");
    }

    @Override
    public Answer answer(Asked asked) {
        Level level = Level.of(asked.parameters(), "level");
        int limit = asked.parameters().number("limit", LIMIT, 1, MOST);
        Ties ties = asked.ties(level);
        BitSet facts = asked.filter().places();
        int[] weights = new int[ties.count()];
        int[] counts = new int[ties.actors()];
        facts.stream().forEach(fact -> {
            for (int tie : ties.of(fact)) {
                weights[tie]++;
            }
            for (int actor : ties.present(fact)) {
                counts[actor]++;
            }
        });
        int[] strongest = strongest(weights, limit);
        Map<Integer, Strength> strengths = new LinkedHashMap<>();
        for (int tie : strongest) {
            strengths.put(tie, new Strength());
        }
        facts.stream().forEach(fact -> {
            for (int tie : ties.of(fact)) {
                Strength strength = strengths.get(tie);
                if (strength != null) {
                    strength.add(asked.facts().facts().get(fact));
                }
            }
        });
        Set<Actor> tied = new LinkedHashSet<>();
        List<Edge> edges = new ArrayList<>();
        strengths.forEach((number, strength) -> {
            Tie tie = ties.tie(number);
            tied.add(tie.source());
            tied.add(tie.target());
            edges.add(strength.edge(tie));
        });
        return new Answer(
                tied.stream()
                        .map(actor -> new Node(asked.shapes().actor(actor), counts[ties.number(actor)]))
                        .toList(),
                edges,
                edges.size(),
                (int) Arrays.stream(weights).filter(weight -> weight > 0).count());
    }

    /** The heaviest first, of those as heavy the first by name: as numbers, for there may be as many ties as facts. */
    private static int[] strongest(int[] weights, int limit) {
        return IntStream.range(0, weights.length)
                .filter(tie -> weights[tie] > 0)
                .mapToLong(tie -> ((long) -weights[tie] << Integer.SIZE) | tie)
                .sorted()
                .limit(limit)
                .mapToInt(ranked -> (int) ranked)
                .toArray();
    }

    /** What adds up to an edge. */
    private static final class Strength {

        private int weight;
        private final Tone tone = new Tone();
        private Optional<String> first = Optional.empty();
        private Optional<String> last = Optional.empty();

        void add(Fact fact) {
            weight++;
            fact.tone().ifPresent(tone::add);
            // Facts come in the order of time.
            first = first.or(fact::when);
            last = fact.when().or(() -> last);
        }

        Edge edge(Tie tie) {
            return new Edge(
                    tie.id(),
                    tie.source().id(),
                    tie.target().id(),
                    tie.kind().word(),
                    weight,
                    tone.mean(),
                    first,
                    last);
        }
    }
}
