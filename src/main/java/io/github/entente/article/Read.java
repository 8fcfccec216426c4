package io.github.entente.article;

/** An article was read. */
public record Read(Article article) implements Reading {}
