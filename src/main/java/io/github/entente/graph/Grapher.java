package io.github.entente.graph;

import io.github.entente.event.Account;

/** Turns accounts into graphs. */
final class Grapher {

    private final Extractor extractor;
    private final States states;

    Grapher(Extractor extractor, States states) {
        this.extractor = extractor;
        this.states = states;
    }

    ArticleGraph graph(Account account) {
        throw new UnsupportedOperationException();
    }
}
