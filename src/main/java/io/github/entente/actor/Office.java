package io.github.entente.actor;

import io.github.entente.article.Span;
import java.util.Optional;

/**
 * An office an article says somebody holds: "Chinese Foreign Minister" before a name, "Japan's vice foreign minister" after it.
 *
 * @param span the words of the office, in the article's text
 * @param title those words, as written
 * @param role the kind of office, a key of roles.csv; empty where the title is none of them
 * @param country the state served, as an ISO 3166-1 alpha-3 code
 */
public record Office(
        Span span, int sentence, Actor.Person holder, String title, Optional<String> role, Optional<String> country) {}
