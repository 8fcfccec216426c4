package io.github.entente.article.format.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.entente.article.Article;
import io.github.entente.article.UnreadableException;
import java.util.Optional;

/** Makes articles of JSON values. */
record JsonStories(Records records) {

    Article article(String source, Optional<String> place, JsonNode value) throws UnreadableException {
        if (!value.isObject()) {
            throw new UnreadableException("is not a JSON object", "write each article as {...}");
        }
        return records.article(source, place, new JsonEntry(value));
    }
}
