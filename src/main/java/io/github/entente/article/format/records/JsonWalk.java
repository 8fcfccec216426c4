package io.github.entente.article.format.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Takes the records out of JSON one by one: objects, objects in a list, objects in a list inside an object that says how many there are. Holds no more
 * than one record.
 */
final class JsonWalk {

    static final ObjectMapper JSON = new ObjectMapper();

    private final JsonParser parser;
    private final Records records;
    private final Runnable begin;
    private final Deque<ObjectNode> open = new ArrayDeque<>();
    private boolean inList;
    private boolean atFirst;
    private boolean listed;

    /** @param begin what to call before each record */
    JsonWalk(Reader in, Records records, Runnable begin) throws IOException {
        this.parser = JSON.getFactory().createParser(in);
        this.records = records;
        this.begin = begin;
    }

    /** Whether the record last taken stood alone, in no list. */
    boolean isAlone() {
        return !listed;
    }

    /** The next record, which may be no object; empty at the end. */
    Optional<JsonNode> next() throws IOException {
        while (true) {
            begin.run();
            Optional<JsonNode> found = inList ? element() : open.isEmpty() ? root() : field();
            if (found.isPresent() || !inList && open.isEmpty() && parser.isClosed()) {
                return found;
            }
        }
    }

    private Optional<JsonNode> root() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            parser.close();
            return Optional.empty();
        } else if (token == JsonToken.START_ARRAY) {
            inList = true;
            listed = true;
            return Optional.empty();
        } else if (token == JsonToken.START_OBJECT) {
            listed = false;
            open.push(JSON.createObjectNode());
            return Optional.empty();
        }
        return Optional.of(tree());
    }

    private Optional<JsonNode> element() throws IOException {
        JsonToken token = atFirst ? parser.currentToken() : parser.nextToken();
        atFirst = false;
        if (token == JsonToken.END_ARRAY || token == null) {
            inList = false;
            return Optional.empty();
        }
        JsonNode record = tree();
        // Search engines wrap each record: {"_id": ..., "_source": {...}}.
        return Optional.of(records.fields().of("wrapper").stream()
                .map(record::path)
                .filter(inner -> inner.isObject()
                        && !records.hasText(new JsonEntry(record))
                        && records.hasText(new JsonEntry(inner)))
                .findFirst()
                .orElse(record));
    }

    /** Reads one more field of the object that is open; the object itself where that was its last. */
    private Optional<JsonNode> field() throws IOException {
        String name = parser.nextFieldName();
        if (name == null) {
            ObjectNode whole = open.pop();
            boolean record = open.isEmpty() ? !listed : records.hasText(new JsonEntry(whole));
            listed |= record && !open.isEmpty();
            return record ? Optional.of(whole) : Optional.empty();
        }
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_ARRAY && records.fields().of("list").contains(name)) {
            inList = parser.nextToken() == JsonToken.START_OBJECT;
            listed |= inList;
            atFirst = inList;
            while (!inList && parser.currentToken() != JsonToken.END_ARRAY) {
                parser.skipChildren();
                parser.nextToken();
            }
        } else if (value == JsonToken.START_OBJECT
                && records.fields().of("wrapper").contains(name)) {
            open.push(JSON.createObjectNode());
        } else {
            open.element().set(name, tree());
        }
        return Optional.empty();
    }

    private JsonNode tree() throws IOException {
        return JSON.readTree(parser);
    }

    /** What is wrong, without where the parser began. */
    static String said(JsonProcessingException problem) {
        return problem.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
    }
}
