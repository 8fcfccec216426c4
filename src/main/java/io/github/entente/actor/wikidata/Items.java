package io.github.entente.actor.wikidata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Items that are being read, in the order they came up. */
final class Items {

    private final Map<String, Entity.Builder> builders = new LinkedHashMap<>();

    /** The item, begun if it is new. */
    Entity.Builder of(String id) {
        return builders.computeIfAbsent(id, Entity::named);
    }

    boolean has(String id) {
        return builders.containsKey(id);
    }

    List<String> ids() {
        return List.copyOf(builders.keySet());
    }

    Stream<Entity> built() {
        return builders.values().stream().map(Entity.Builder::build);
    }
}
