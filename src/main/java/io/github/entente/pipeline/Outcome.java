package io.github.entente.pipeline;

import io.github.entente.article.Article;
import io.github.entente.article.PassedOver;
import io.github.entente.article.Unreadable;
import io.github.entente.event.Account;
import io.github.entente.graph.ArticleGraph;
import java.util.Optional;

/** What became of one article on the line. */
sealed interface Outcome {

    /** @param corrected how many facts of the account were left out of the graph, because somebody had judged them wrong */
    record Told(Ticket.Fresh ticket, Account account, ArticleGraph graph, int corrected) implements Outcome {}

    record Copied(Ticket.Copy ticket) implements Outcome {}

    record Unchanged(Article article) implements Outcome {}

    /** @param ticket of the article, if there was one */
    record Skipped(Unreadable why, Optional<Ticket.Fresh> ticket) implements Outcome {}

    record Passed(PassedOver records) implements Outcome {}
}
