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
        return text(direct.isMissingNode() ? object.at("/" + field.replace('.', '/')) : direct)
                .filter(text -> !Blank.is(text));
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
