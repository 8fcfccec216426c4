package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.actor.PlaceMention;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Whose the things are that a phrase names: "three Indian diplomats", "vessels of the Japan Coast Guard", "its ban". */
final class Belonging {

    /** "ministers of" and the like nest; nobody nests deeper. */
    private static final int DEEPEST = 4;

    private final Clause clause;
    private final Sides sides;
    private final Function<String, Optional<Actor.State>> adjectives;
    private final EventWords words;

    Belonging(Clause clause, Sides sides, Function<String, Optional<Actor.State>> adjectives, EventWords words) {
        this.clause = clause;
        this.sides = sides;
        this.adjectives = adjectives;
        this.words = words;
    }

    /** Whom a phrase stands for or belongs to, those joined to it included; empty where nobody is known. */
    List<Actor> of(int head) {
        Set<Actor> found = new LinkedHashSet<>();
        for (int word : clause.joined(head)) {
            found.addAll(one(word, 0));
        }
        return List.copyOf(found);
    }

    private List<Actor> one(int head, int depth) {
        List<Actor> meant = sides.mention(clause.sentence(), head)
                .map(mention -> mention.actors())
                .orElseGet(() -> sides.meant(clause, head));
        if (!meant.isEmpty()) {
            return meant;
        }
        Optional<Actor.State> adjective = adjective(head);
        return adjective.isPresent() ? List.of(adjective.get()) : owners(head, depth);
    }

    /** By "Japan's", "Japanese" or "Japan" before it, else by what follows with "of" or "from". */
    List<Actor> owners(int head) {
        return owners(head, 0);
    }

    private List<Actor> owners(int head, int depth) {
        Set<Actor> found = new LinkedHashSet<>();
        for (String relation : List.of("nmod:poss", "amod", "compound", "appos")) {
            for (int child : clause.tree().children(head, relation)) {
                List<Actor> before = new ArrayList<>();
                clause.joined(child).forEach(word -> before.addAll(named(word)));
                // the owner may have an owner of its own: "the neighbouring country's envoys"
                found.addAll(before.isEmpty() && relation.equals("nmod:poss") ? below(child, depth) : before);
            }
        }
        if (found.isEmpty() && depth < DEEPEST) {
            for (String preposition : words.all("belonging")) {
                if (!found.isEmpty()) { // "the withdrawal of Danish troops from Iraq" is theirs
                    break;
                }
                clause.obliques(head, preposition).stream()
                        .flatMap(child -> clause.joined(child).stream())
                        .forEach(child -> found.addAll(below(child, depth)));
            }
        }
        return List.copyOf(found);
    }

    private List<Actor> below(int word, int depth) {
        return depth < DEEPEST ? one(word, depth + 1) : List.of();
    }

    private List<Actor> named(int word) {
        return sides.mention(clause.sentence(), word)
                .map(mention -> mention.actors())
                .orElseGet(() -> adjective(word).<List<Actor>>map(List::of).orElse(List.of()));
    }

    /** The state whose adjective a word is, "South Korean" with the word before it. */
    Optional<Actor.State> adjective(int word) {
        String text = clause.token(word).text();
        Optional<Actor.State> longer =
                word > 0 ? adjectives.apply(clause.token(word - 1).text() + " " + text) : Optional.empty();
        return longer.or(() -> adjectives.apply(text));
    }

    /** The state that a place lies in: "fired at Kharkiv". */
    Optional<Actor> where(int word) {
        return sides.cast().placesIn(clause.sentence().index()).stream()
                .filter(place -> place.head() == word
                        || place.span().contains(clause.token(word).span()))
                .map(PlaceMention::place)
                .findFirst()
                .flatMap(place -> place.country())
                .flatMap(sides::state)
                .or(() -> sides.mention(clause.sentence(), word).stream()
                        .flatMap(mention -> mention.actors().stream())
                        .filter(Actor.State.class::isInstance)
                        .findFirst());
    }
}
