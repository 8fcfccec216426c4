package io.github.entente.store;

import io.github.entente.article.sameness.Identity;

/** An article of a store, by its IRI, and what it is recognised by. */
public record Known(String article, Identity identity) {}
