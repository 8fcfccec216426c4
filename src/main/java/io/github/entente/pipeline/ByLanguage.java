package io.github.entente.pipeline;

import io.github.entente.article.Article;
import io.github.entente.event.Account;
import io.github.entente.language.ArticleLanguage;
import java.util.Map;
import java.util.Optional;

/** Finds out in which language an article is and gives it to who reads that; where nobody does, the article is kept as it is. */
public final class ByLanguage implements AccountReader {

    private final Map<String, AccountReader> readers;

    /** @param readers by the BCP 47 tag of the language they read */
    public ByLanguage(Map<String, AccountReader> readers) {
        this.readers = Map.copyOf(readers);
    }

    @Override
    public Account read(Article article) {
        String language = ArticleLanguage.of(article);
        Article known = article.in(language);
        return Optional.ofNullable(readers.get(language))
                .map(reader -> reader.read(known))
                .orElseGet(() -> Account.unread(known));
    }
}
