package io.github.entente.pipeline;

import io.github.entente.article.PassedOver;
import io.github.entente.article.Unreadable;
import io.github.entente.event.Account;
import io.github.entente.graph.ArticleGraph;

/** What became of one article on the line. */
sealed interface Outcome {

    record Told(Account account, ArticleGraph graph) implements Outcome {}

    record Skipped(Unreadable why) implements Outcome {}

    record Passed(PassedOver records) implements Outcome {}
}
