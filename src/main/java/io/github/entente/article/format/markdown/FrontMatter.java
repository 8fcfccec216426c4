package io.github.entente.article.format.markdown;

import io.github.entente.article.format.records.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands above an article in Markdown, field by field. */
record FrontMatter(Map<String, List<String>> fields) implements Entry {

    @Override
    public Optional<String> value(String field) {
        return Optional.ofNullable(fields.get(field))
                .map(values -> String.join(", ", values).strip().replaceAll("^[\"'\\[]+|[\"'\\]]+$", ""))
                .filter(value -> !value.isBlank());
    }

    @Override
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    @Override
    public String whole() {
        return fields.toString();
    }
}
