package io.github.entente.server.explorer.facts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param name by language: en, zh, ja; one that is missing is left out
 * @param state the state a person or body acts for
 * @param code a state's three letters
 * @param wikidata the item, as "Q148"
 * @param aliases other names
 */
public record Actor(
        String id,
        Type type,
        Map<String, String> name,
        Optional<Actor> state,
        Optional<String> code,
        Optional<String> wikidata,
        Set<String> aliases) {

    public enum Type {
        PERSON,
        STATE,
        ORGANISATION;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Actor {
        name = Map.copyOf(name);
        aliases = Set.copyOf(aliases);
    }

    /** The state it acts for or is; itself where it acts for none. */
    public Actor side() {
        return state.orElse(this);
    }

    /** Whether it is somebody, or acts for it. */
    public boolean isOf(Actor other) {
        return equals(other) || side().equals(other);
    }

    public String english() {
        return name.getOrDefault("en", id);
    }

    // By its name in the graph: there are two for each fact, and they stand in many tables.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Actor actor && actor.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
