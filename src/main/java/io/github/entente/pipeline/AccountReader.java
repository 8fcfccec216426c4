package io.github.entente.pipeline;

import io.github.entente.article.Article;
import io.github.entente.event.Account;

/** Reads off an article who met whom and who said what. Called from several threads at once. */
@FunctionalInterface
public interface AccountReader {

    Account read(Article article);
}
