package io.github.entente.pipeline;

import io.github.entente.event.Account;
import io.github.entente.graph.ArticleGraph;

/** Writes an account down as RDF. Called from several threads at once. */
@FunctionalInterface
public interface Grapher {

    ArticleGraph graph(Account account);
}
