package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Actor;
import io.github.entente.server.explorer.facts.Fact;
import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.server.explorer.facts.Kind;
import io.github.entente.server.explorer.facts.Part.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two actors whom a fact ties: who met, in the order of their names in the graph; who spoke to whom it is towards; who did it to whom.
 * The same as the query "network" counts, and deeds.
 */
record Tie(Actor source, Actor target, Kind kind) {

    /** What it is called by, as in "meeting https://w3id.org/entente/id/actor/Q148 https://w3id.org/entente/id/actor/Q17". */
    String id() {
        return kind.word() + " " + source.id() + " " + target.id();
    }

    static Tie named(String id, Facts facts) {
        String[] parts = id.split(" ");
        Optional<Kind> kind = Kind.named(parts[0]);
        if (parts.length != 3 || kind.isEmpty()) {
            throw Refusal.wrong("\"" + id + "\" is no edge: give the id of one as /api/network has it.");
        }
        return new Tie(ActorSearch.find(facts, parts[1]), ActorSearch.find(facts, parts[2]), kind.get());
    }

    /** All ties of a fact, each once. */
    static Set<Tie> of(Fact fact, Level level) {
        return switch (fact.kind()) {
            case MEETING -> fact.is("held") ? met(fact, level) : Set.of();
            case STATEMENT -> directed(fact, Role.SPEAKER, Role.TOWARD, level);
            case DEED -> directed(fact, Role.DOER, Role.TARGET, level);
        };
    }

    private static Set<Tie> met(Fact fact, Level level) {
        Set<Tie> ties = new HashSet<>();
        List<Actor> all =
                fact.actors(Role.PARTICIPANT).map(level::of).distinct().toList();
        for (Actor one : all) {
            for (Actor other : all) {
                if (one.id().compareTo(other.id()) < 0) {
                    ties.add(new Tie(one, other, Kind.MEETING));
                }
            }
        }
        return ties;
    }

    private static Set<Tie> directed(Fact fact, Role from, Role to, Level level) {
        Set<Tie> ties = new HashSet<>();
        fact.actors(from)
                .map(level::of)
                .forEach(source -> fact.actors(to)
                        .map(level::of)
                        .filter(target -> !target.equals(source))
                        .forEach(target -> ties.add(new Tie(source, target, fact.kind()))));
        return ties;
    }
}
