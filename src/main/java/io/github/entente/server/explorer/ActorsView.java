package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.shape.ActorShape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who acts: those a name fits best first, then those with the most facts. */
final class ActorsView implements View {

    private static final int LIMIT = 20;
    private static final int MOST = 1_000;

    record Answer(List<Row> actors, int shown, int total) {}

    /** @param facts in how many it takes part; of a state, also its persons and bodies */
    record Row(@JsonUnwrapped ActorShape actor, int facts) {}

    private record Candidate(Actor actor, int rank, int facts) {}

    @Override
    public Set<String> parameters() {
        return Set.of("find", "limit");
    }

    @Override
    public Answer answer(Asked asked) {
        int limit = asked.parameters().number("limit", LIMIT, 1, MOST);
        Optional<String> wanted = asked.parameters().one("find");
        Filter filter = asked.filter();
        Map<Actor, Integer> counts = counts(filter);
        List<Candidate> found = asked.facts().actors().values().stream()
                .flatMap(actor -> wanted.map(
                                text -> ActorSearch.rank(actor, text).stream().boxed())
                        .orElseGet(() -> Stream.of(0))
                        .map(rank -> new Candidate(actor, rank, counts.getOrDefault(actor, 0))))
                .filter(candidate -> candidate.facts() > 0 || filter.isEmpty())
                .sorted(Comparator.comparingInt(Candidate::rank)
                        .thenComparing(Comparator.comparingInt(Candidate::facts).reversed())
                        .thenComparing(candidate -> candidate.actor().english())
                        .thenComparing(candidate -> candidate.actor().id()))
                .toList();
        List<Row> rows = found.stream()
                .limit(limit)
                .map(candidate -> new Row(asked.shapes().actor(candidate.actor()), candidate.facts()))
                .toList();
        return new Answer(rows, rows.size(), found.size());
    }

    private static Map<Actor, Integer> counts(Filter filter) {
        Map<Actor, Integer> counts = new HashMap<>();
        filter.facts().forEach(fact -> {
            Set<Actor> all = new HashSet<>();
            fact.parts().forEach(part -> {
                all.add(part.actor());
                all.add(part.actor().side());
            });
            all.forEach(actor -> counts.merge(actor, 1, Integer::sum));
        });
        return counts;
    }
}
