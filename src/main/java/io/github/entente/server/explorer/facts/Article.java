package io.github.entente.server.explorer.facts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article, without its text.
 *
 * @param name what whoever gave it to Entente called it
 * @param published a day, or a day and time, as the graph has it
 */
public record Article(
        String id,
        String name,
        Optional<String> headline,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> url) {

    /** The day it was published. */
    public Optional<String> day() {
        return published.filter(time -> time.length() >= Day.LENGTH).map(time -> time.substring(0, Day.LENGTH));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article article && article.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
