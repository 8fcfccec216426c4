package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.server.explorer.facts.Part.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something the accounts of a meeting tell differently.
 *
 * @param what date, place, mode, status, level (whom a side sent) or participant
 */
record Disagreement(String what, List<Told> values) {

    /**
     * What one article tells; neither value nor names if it tells nothing about it.
     *
     * @param article its IRI
     * @param value a date or a word
     * @param names of the place or the participants, by language
     */
    record Told(
            String article,
            Optional<String> value,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Map<String, String>> names) {}

    static Disagreement of(String what, Encounter meeting, Facts facts) {
        return new Disagreement(
                what,
                meeting.tellings().stream()
                        .map(telling -> told(what, telling, facts))
                        .toList());
    }

    private static Told told(String what, Fact telling, Facts facts) {
        String article = telling.article().id();
        return switch (what) {
            case "date" -> new Told(article, telling.date(), List.of());
            case "mode" -> new Told(article, telling.mode(), List.of());
            case "status" -> new Told(article, telling.status(), List.of());
            case "place" ->
                new Told(
                        article,
                        Optional.empty(),
                        telling.place().map(facts.places()::get).stream().toList());
            default ->
                new Told(
                        article,
                        Optional.empty(),
                        telling.actors(Role.PARTICIPANT).map(Actor::name).toList());
        };
    }
}
