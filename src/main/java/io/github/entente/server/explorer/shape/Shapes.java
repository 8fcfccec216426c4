package io.github.entente.server.explorer.shape;

import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.server.explorer.facts.Words;
import io.github.entente.server.explorer.shape.FactShape.PartShape;
import io.github.entente.server.explorer.shape.FactShape.PlaceShape;
import io.github.entente.server.explorer.shape.FactShape.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/** Gives facts and actors their shape, with what is not in memory. */
public final class Shapes {

    private final DatasetGraph dataset;
    private final Facts facts;
    private final Corrections corrections;
    private final Function<String, Optional<String>> portraits;

    /** @param portraits where the picture of a Wikidata item is */
    public Shapes(
            DatasetGraph dataset, Facts facts, Corrections corrections, Function<String, Optional<String>> portraits) {
        this.dataset = dataset;
        this.facts = facts;
        this.corrections = corrections;
        this.portraits = portraits;
    }

    public ActorShape actor(Actor actor) {
        return ActorShape.of(actor, actor.wikidata().flatMap(portraits));
    }

    public Optional<PlaceShape> place(Fact fact) {
        return fact.place().map(place -> new PlaceShape(place, facts.places().getOrDefault(place, Map.of())));
    }

    public List<FactShape> facts(List<Fact> chosen) {
        return facts(chosen, false);
    }

    /** As {@link #facts(List)}, each with all the places of the text that say so. */
    public List<FactShape> factsWithSpans(List<Fact> chosen) {
        return facts(chosen, true);
    }

    private List<FactShape> facts(List<Fact> chosen, boolean spans) {
        Map<String, Words> words = Words.of(dataset, chosen);
        return chosen.stream()
                .map(fact -> shape(fact, words.get(fact.id()), spans))
                .toList();
    }

    private FactShape shape(Fact fact, Words words, boolean spans) {
        return new FactShape(
                fact.id(),
                fact.kind().word(),
                fact.date(),
                fact.precision(),
                fact.mode(),
                fact.status(),
                fact.act(),
                fact.stance(),
                fact.topics(),
                fact.parts().stream()
                        .map(part -> new PartShape(
                                part.actor().id(),
                                part.actor().name(),
                                part.actor().type().word(),
                                part.role().word()))
                        .toList(),
                place(fact),
                words.text(),
                words.best().quote(),
                words.best().start(),
                words.best().end(),
                fact.confidence(),
                fact.inferred(),
                corrections.isWrong(fact.id()) ? Optional.of(true) : Optional.empty(),
                spans ? words.all().stream().map(Span::of).toList() : List.of(),
                ArticleShape.of(fact.article()));
    }
}
