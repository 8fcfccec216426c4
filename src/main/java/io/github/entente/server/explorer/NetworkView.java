package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Part;
import io.github.entente.server.explorer.shape.ActorShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        Map<Tie, Strength> ties = new HashMap<>();
        Map<Actor, Integer> counts = new HashMap<>();
        asked.filter().facts().forEach(fact -> {
            Tie.of(fact, level)
                    .forEach(tie ->
                            ties.computeIfAbsent(tie, first -> new Strength()).add(fact));
            Set<Actor> all = new HashSet<>();
            for (Part part : fact.parts()) {
                all.add(level.of(part.actor()));
            }
            all.forEach(actor -> counts.merge(actor, 1, Integer::sum));
        });
        List<Tie> strongest = new ArrayList<>(ties.keySet());
        strongest.sort(Comparator.comparingInt((Tie tie) -> -ties.get(tie).weight)
                .thenComparing(tie -> tie.source().id())
                .thenComparing(tie -> tie.target().id())
                .thenComparing(Tie::kind));
        List<Tie> shown = strongest.subList(0, Math.min(limit, strongest.size()));
        Set<Actor> tied = new LinkedHashSet<>();
        shown.forEach(tie -> {
            tied.add(tie.source());
            tied.add(tie.target());
        });
        return new Answer(
                tied.stream()
                        .map(actor -> new Node(asked.shapes().actor(actor), counts.get(actor)))
                        .toList(),
                shown.stream().map(tie -> ties.get(tie).edge(tie)).toList(),
                shown.size(),
                strongest.size());
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
