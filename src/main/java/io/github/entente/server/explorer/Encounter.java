package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Part.Role;
import io.github.entente.server.explorer.shape.ActorShape;
import io.github.entente.server.explorer.shape.ArticleShape;
import io.github.entente.server.explorer.shape.FactShape.PlaceShape;
import io.github.entente.server.explorer.shape.Shapes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A meeting and the articles' tellings of it, of which there is one at least.
 *
 * @param id the first telling by name
 */
record Encounter(String id, List<Fact> tellings) implements Comparable<Encounter> {

    /** Told by most first, of those the latest. */
    private static final Comparator<Encounter> ORDER = Comparator.comparing(Encounter::articles)
            .reversed()
            .thenComparing(meeting -> meeting.date().orElse(""), Comparator.reverseOrder())
            .thenComparing(Encounter::id);

    /** @param accounts how many articles tell it */
    record MeetingShape(
            String id,
            Optional<String> date,
            Optional<PlaceShape> place,
            Optional<String> mode,
            Optional<String> status,
            List<ActorShape> participants,
            int accounts,
            List<ArticleShape> articles) {}

    Encounter {
        tellings = tellings.stream()
                .sorted(Comparator.comparing(
                                (Fact fact) -> fact.article().published().orElse(""))
                        .thenComparing(Fact::id))
                .toList();
    }

    int articles() {
        return (int) tellings.stream().map(Fact::article).distinct().count();
    }

    /** The most exact one that is told. */
    Optional<String> date() {
        return tellings.stream()
                .flatMap(telling -> telling.date().stream())
                .max(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    }

    MeetingShape shape(Shapes shapes) {
        Map<Actor, Integer> participants = new HashMap<>();
        tellings.forEach(telling ->
                telling.actors(Role.PARTICIPANT).forEach(actor -> participants.merge(actor, 1, Integer::sum)));
        return new MeetingShape(
                id,
                date(),
                tellings.stream()
                        .flatMap(telling -> shapes.place(telling).stream())
                        .findFirst(),
                tellings.stream().flatMap(telling -> telling.mode().stream()).findFirst(),
                tellings.stream().flatMap(telling -> telling.status().stream()).findFirst(),
                participants.keySet().stream()
                        .sorted(Comparator.comparing((Actor actor) -> -participants.get(actor))
                                .thenComparing(Actor::id))
                        .map(shapes::actor)
                        .toList(),
                articles(),
                tellings.stream()
                        .map(Fact::article)
                        .distinct()
                        .map(ArticleShape::of)
                        .toList());
    }

    @Override
    public int compareTo(Encounter other) {
        return ORDER.compare(this, other);
    }
}
