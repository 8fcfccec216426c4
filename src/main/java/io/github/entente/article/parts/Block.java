package io.github.entente.article.parts;

import io.github.entente.article.Part;
import io.github.entente.article.Span;
import java.util.Optional;

/**
 * A paragraph or a line of its own, before it is known what it is for.
 *
 * @param span where it stands, trimmed and not empty
 * @param kind what it is for, where the page's markup says so
 */
public record Block(Span span, Optional<Part.Kind> kind) {

    public static Block of(Span span) {
        return new Block(span, Optional.empty());
    }

    public static Block of(Span span, Part.Kind kind) {
        return new Block(span, Optional.of(kind));
    }
}
