package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Actor;
import java.util.List;
import java.util.Locale;

/** Whether actors stand for themselves, or persons and bodies for their states. */
enum Level {
    STATE,
    ACTOR;

    static Level of(Parameters parameters, String name) {
        return valueOf(parameters.choice(name, List.of("state", "actor")).toUpperCase(Locale.ROOT));
    }

    Actor of(Actor actor) {
        return this == STATE ? actor.side() : actor;
    }
}
