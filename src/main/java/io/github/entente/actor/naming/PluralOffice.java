package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Role;
import java.util.List;
import java.util.Optional;

/**
 * Words for an office that several hold: "foreign ministers", "the Japanese and South Korean leaders".
 *
 * @param first the first token of the office itself
 * @param noun its last: "ministers"
 * @param role what roles.csv knows it as; empty for leaders of whatever kind
 * @param owners the states whose it is, where they are named beside it
 */
public record PluralOffice(int first, int noun, Optional<Role> role, Optional<Owners> owners) {

    /** A stretch that names states, in its order. */
    public record Owners(int first, int last, List<Actor.State> states) {

        public Owners {
            states = List.copyOf(states);
        }
    }

    /** The first token of the whole, without article. */
    int begin() {
        return owners.map(owner -> Math.min(first, owner.first())).orElse(first);
    }

    int end() {
        return owners.map(owner -> Math.max(noun, owner.last())).orElse(noun);
    }

    /** The office as one holds it, for a state. */
    OfficePhrase of(Optional<String> country) {
        return new OfficePhrase(begin(), end(), noun, role, country, Optional.empty(), true, false);
    }
}
