package io.github.entente.actor;

import io.github.entente.article.Span;

/** Words of an article that name a place where something happens ("in New York"), see {@link Mention} for the columns. */
public record PlaceMention(Span span, int sentence, int head, Place place) {}
