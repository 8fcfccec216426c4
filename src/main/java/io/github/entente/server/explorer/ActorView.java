package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.server.explorer.facts.Kind;
import io.github.entente.server.explorer.facts.Office;
import io.github.entente.server.explorer.shape.ActorShape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One actor: names, offices, how much it takes part in and with whom. */
final class ActorView implements View {

    private static final int WITH = 20;

    /** @param with whom it has most to do with, of those who are not of its own side */
    record Answer(
            @JsonUnwrapped ActorShape actor,
            Set<String> aliases,
            List<OfficeRow> offices,
            int meetings,
            int statements,
            int deeds,
            List<Companion> with) {}

    /**
     * @param from of an article the first day on which an article tells it
     * @param source articles or wikidata
     * @param articles how many articles tell it
     */
    record OfficeRow(
            String title,
            Optional<ActorShape> organisation,
            Optional<String> from,
            Optional<String> to,
            String source,
            int articles) {}

    record Companion(ActorShape actor, int facts) {}

    @Override
    public Set<String> parameters() {
        return Set.of("id");
    }

    @Override
    public Answer answer(Asked asked) {
        String id = asked.parameters().must("id", "an actor's IRI, Wikidata id, state code or name");
        Actor actor = ActorSearch.find(asked.facts(), id);
        int[] kinds = new int[Kind.values().length];
        Map<Actor, Integer> others = new HashMap<>();
        asked.filter().facts().forEach(fact -> {
            Set<Actor> all = actors(fact);
            if (all.stream().anyMatch(one -> one.isOf(actor))) {
                kinds[fact.kind().ordinal()]++;
                all.stream()
                        .filter(one -> !one.side().equals(actor.side()))
                        .forEach(one -> others.merge(one, 1, Integer::sum));
            }
        });
        List<Companion> with = others.entrySet().stream()
                .sorted(Map.Entry.<Actor, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Actor::id))))
                .limit(WITH)
                .map(entry -> new Companion(asked.shapes().actor(entry.getKey()), entry.getValue()))
                .toList();
        return new Answer(
                asked.shapes().actor(actor),
                actor.aliases(),
                Office.of(asked.dataset(), actor).stream()
                        .map(office -> row(asked, office))
                        .toList(),
                kinds[Kind.MEETING.ordinal()],
                kinds[Kind.STATEMENT.ordinal()],
                kinds[Kind.DEED.ordinal()],
                with);
    }

    private static Set<Actor> actors(Fact fact) {
        Set<Actor> all = new HashSet<>();
        fact.parts().forEach(part -> all.add(part.actor()));
        return all;
    }

    private static OfficeRow row(Asked asked, Office office) {
        Facts facts = asked.facts();
        return new OfficeRow(
                office.title(),
                office.organisation()
                        .flatMap(id -> Optional.ofNullable(facts.actors().get(id)))
                        .map(asked.shapes()::actor),
                office.from(),
                office.to(),
                office.articles() > 0 ? "articles" : "wikidata",
                office.articles());
    }
}
