package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Mention;
import io.github.entente.pipeline.evaluation.Count.Marks;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * How well mentions were understood, by how they refer.
 *
 * @param resolved how many mean whom the gold says, of those the gold marks
 * @param links how many of their actors' Wikidata items are right, wrong and missing
 */
public record MentionScores(Map<Mention.Kind, Marks> resolved, Map<Mention.Kind, Count> links) {

    public static final MentionScores NONE = new MentionScores(Map.of(), Map.of());

    public MentionScores {
        resolved = Map.copyOf(resolved);
        links = Map.copyOf(links);
    }

    static MentionScores of(Mention.Kind kind, Marks resolved, Count links) {
        return new MentionScores(Map.of(kind, resolved), Map.of(kind, links));
    }

    public Marks allResolved() {
        return resolved.values().stream().reduce(Marks.NONE, Marks::plus);
    }

    public Count allLinks() {
        return links.values().stream().reduce(Count.NONE, Count::plus);
    }

    public MentionScores plus(MentionScores other) {
        return new MentionScores(sum(resolved, other.resolved, Marks::plus), sum(links, other.links, Count::plus));
    }

    private static <T> Map<Mention.Kind, T> sum(
            Map<Mention.Kind, T> one, Map<Mention.Kind, T> other, BinaryOperator<T> plus) {
        Map<Mention.Kind, T> sum = new EnumMap<>(Mention.Kind.class);
        sum.putAll(one);
        other.forEach((kind, value) -> sum.merge(kind, value, plus));
        return sum;
    }
}
