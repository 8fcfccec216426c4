package io.github.entente.store;

import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.article.data.DataFile;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Actors in CAMEO's codes: the state, and behind it the role. "JPNGOV" is a minister of Japan, "JPN" Japan, "IGO" a body of several states. */
final class ActorCodes {

    private final Map<String, String> states = DataFile.read(ActorCodes.class, "state-codes.csv").stream()
            .collect(Collectors.toMap(row -> row.text("iso3"), row -> row.text("cameo")));
    private final Map<String, String> kinds = DataFile.read(ActorCodes.class, "actor-codes.csv").stream()
            .collect(Collectors.toMap(row -> row.text("kind"), row -> row.text("code")));
    private final Map<String, String> roles;

    /** @param gazetteer knows what kind each office is of */
    ActorCodes(Gazetteer gazetteer) {
        roles = gazetteer.roles().stream().collect(Collectors.toMap(Role::key, Role::kind));
    }

    /**
     * @param state the ISO 3166-1 alpha-3 code of the state the actor is or acts for
     * @param role the key of the office held, or the kind of the organisation
     */
    String of(Optional<String> state, Optional<String> role) {
        String code = role.map(key -> roles.getOrDefault(key, key))
                .map(kind -> kinds.getOrDefault(kind, ""))
                .orElse("");
        return state.map(iso3 -> states.getOrDefault(iso3, iso3)).orElse("") + code;
    }
}
