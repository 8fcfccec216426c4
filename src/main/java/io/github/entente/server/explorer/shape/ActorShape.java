package io.github.entente.server.explorer.shape;

import io.github.entente.server.explorer.facts.Actor;
import java.util.Map;
import java.util.Optional;

/** @param portrait where a picture is */
public record ActorShape(
        String id,
        Map<String, String> name,
        String type,
        Optional<StateShape> state,
        Optional<String> code,
        Optional<String> wikidata,
        Optional<String> portrait) {

    /** @param code three letters */
    public record StateShape(String id, Optional<String> code, Map<String, String> name) {

        static StateShape of(Actor state) {
            return new StateShape(state.id(), state.code(), state.name());
        }
    }

    static ActorShape of(Actor actor, Optional<String> portrait) {
        return new ActorShape(
                actor.id(),
                actor.name(),
                actor.type().word(),
                actor.state().map(StateShape::of),
                actor.code(),
                actor.wikidata(),
                portrait);
    }
}
