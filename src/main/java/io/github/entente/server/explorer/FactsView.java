package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.shape.FactShape;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The facts behind an edge, a point or a cell, with the words that say so. */
final class FactsView implements View {

    private static final int LIMIT = 50;
    private static final int MOST = 500;

    record Answer(List<FactShape> facts, int shown, int total) {}

    @Override
    public Set<String> parameters() {
        return Set.of(
                "edge", "level", "actor", "with", "speaker", "by", "on", "unit", "fact", "offset", "limit", "sort");
    }

    @Override
    public Answer answer(Asked asked) {
        Parameters parameters = asked.parameters();
        int offset = parameters.number("offset", 0, 0, Integer.MAX_VALUE / 2);
        int limit = parameters.number("limit", LIMIT, 1, MOST);
        boolean newestFirst =
                parameters.choice("sort", List.of("date", "-date")).equals("-date");
        Predicate<Fact> wanted = wanted(asked);
        List<Fact> found = asked.filter().facts().filter(wanted).collect(Collectors.toList());
        if (newestFirst) {
            Collections.reverse(found);
        }
        List<Fact> shown = found.stream().skip(offset).limit(limit).toList();
        return new Answer(asked.shapes().facts(shown), shown.size(), found.size());
    }

    private static Predicate<Fact> wanted(Asked asked) {
        Parameters parameters = asked.parameters();
        Level level = Level.of(parameters, "level");
        Level by = Level.of(parameters, "by");
        Optional<Actor> speaker = actor(asked, "speaker");
        Optional<Actor> actor = actor(asked, "actor");
        Optional<Actor> with = actor(asked, "with");
        Optional<String> topic = parameters.one("on");
        Optional<Unit> unit = parameters.one("unit").map(word -> Unit.of(parameters));
        Optional<String> fact = parameters.one("fact");
        Predicate<Fact> edge = edge(asked, level);
        return told -> edge.test(told)
                && speaker.map(who -> PositionsView.speakers(told, by).contains(who))
                        .orElse(true)
                && actor.map(who -> told.parts().stream()
                                .anyMatch(part -> level.of(part.actor()).equals(who)))
                        .orElse(true)
                && with.map(who -> told.parts().stream()
                                .anyMatch(part -> part.actor().equals(who)))
                        .orElse(true)
                && topic.map(told.topics()::contains).orElse(true)
                && unit.map(exact -> told.when().filter(exact::tells).isPresent())
                        .orElse(true)
                && fact.map(told.id()::equals).orElse(true);
    }

    private static Predicate<Fact> edge(Asked asked, Level level) {
        return asked.parameters()
                .one("edge")
                .map(id -> Tie.named(id, asked.facts()))
                .<Predicate<Fact>>map(tie -> fact -> Tie.of(fact, level).contains(tie))
                .orElse(fact -> true);
    }

    private static Optional<Actor> actor(Asked asked, String name) {
        return asked.parameters().one(name).map(text -> ActorSearch.find(asked.facts(), text));
    }
}
