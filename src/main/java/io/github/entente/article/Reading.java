package io.github.entente.article;

/** What comes of a source: an article, the reason why there is none, or a count of what was not meant to be one. */
public sealed interface Reading permits PassedOver, Read, Unreadable {}
