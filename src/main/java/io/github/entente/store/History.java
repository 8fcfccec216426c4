package io.github.entente.store;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;

/** All that is kept of articles outside their own graphs: when and from what they were read, where else they were found, what they replaced. */
final class History {

    private final RunJournal journal;
    private final Ledger ledger;
    private final Copies copies;
    private final Revisions revisions;

    History(Sparql sparql) {
        journal = new RunJournal(sparql);
        ledger = new Ledger(sparql);
        copies = new Copies(sparql);
        revisions = new Revisions(sparql);
    }

    /** What a batch replaces by another text. To be asked before it is put. */
    List<Revisions.Replaced> before(Batch batch) {
        return revisions.before(batch, ledger);
    }

    /** Notes that a batch was put. What marks it as read comes last: what stops here is read again. */
    void note(Batch batch, List<Revisions.Replaced> replaced) {
        journal.note(batch.graphs());
        copies.enter(batch);
        revisions.enter(replaced, ledger);
        ledger.enter(batch);
    }

    /** What is kept of one article belongs to the one that stands in its place. */
    void hand(Node from, Node to) {
        copies.hand(from, to);
        revisions.hand(from, to);
    }

    /** Forgets articles that are still in the store. */
    void forget(Collection<Node> articles) {
        journal.forget(articles);
        ledger.forgetAll(articles);
        ledger.forgetAll(copies.of(articles));
        ledger.forgetAll(revisions.of(articles));
        copies.forget(articles);
        revisions.forget(articles);
        ledger.forgetBuildsOfNothing();
    }
}
