package io.github.entente.article.format.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.entente.article.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A JSON object; {@code a.b} is the field b inside the object a, and a list of names is one name. */
record JsonEntry(JsonNode object) implements Entry {

    @Override
    public Optional<String> value(String field) {
        JsonNode direct = object.path(field);
        return text(direct.isMissingNode() ? at(object, field) : direct).filter(text -> !Blank.is(text));
    }

    private static JsonNode at(JsonNode root, String path) {
        JsonNode node = root;
        for (String name : path.split("\\.")) {
            node = main(node).path(name);
        }
        return node;
    }

    // ninjs has lists of headlines and bodies, one of which may be the main one.
    private static JsonNode main(JsonNode node) {
        if (!node.isArray()) {
            return node;
        }
        for (JsonNode one : node) {
            if (one.path("role").asText().endsWith("main")) {
                return one;
            }
        }
        return node.path(0);
    }

    @Override
    public List<Entry> inside(String field) {
        List<Entry> inside = new ArrayList<>();
        object.path(field).forEach(one -> inside.add(new JsonEntry(one)));
        return inside;
    }

    private static Optional<String> text(JsonNode node) {
        if (node.isArray()) {
            return Optional.of(StreamSupport.stream(node.spliterator(), false)
                    .map(one -> one.isObject() ? one.path("name") : one)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(", ")));
        }
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Override
    public String whole() {
        return object.toString();
    }
}
