package io.github.entente.server.explorer.facts;

import java.util.Locale;

/** An actor's part in a fact. */
public record Part(Actor actor, Role role) {

    public enum Role {
        PARTICIPANT,
        SPEAKER,
        BEHALF,
        TOWARD,
        ADDRESSEE,
        DOER,
        TARGET;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
