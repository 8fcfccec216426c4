package io.github.entente.pipeline;

import io.github.entente.article.Unreadable;
import io.github.entente.event.Account;
import io.github.entente.graph.ArticleGraph;

/** What became of one article on the line. */
sealed interface Outcome {

    /** @param corrected how many facts of the account were left out of the graph, because somebody had judged them wrong */
    record Told(Account account, ArticleGraph graph, int corrected) implements Outcome {}

    record Skipped(Unreadable why) implements Outcome {}
}
