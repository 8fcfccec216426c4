package io.github.entente.server.explorer.shape;

import io.github.entente.server.explorer.facts.Article;
import java.util.Optional;

/** An article that a fact stands in. */
public record ArticleShape(
        String id,
        String name,
        Optional<String> headline,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> url) {

    public static ArticleShape of(Article article) {
        return new ArticleShape(
                article.id(),
                article.name(),
                article.headline(),
                article.publisher(),
                article.published(),
                article.url());
    }
}
