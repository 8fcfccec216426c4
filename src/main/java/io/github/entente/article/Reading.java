package io.github.entente.article;

/** What comes of a source: an article, or the reason why there is none. */
public sealed interface Reading permits Read, Unreadable {}
