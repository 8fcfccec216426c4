package io.github.entente.pipeline;

import io.github.entente.store.Batch;
import io.github.entente.store.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Collects what goes into a store, and puts it there in batches. */
final class Stock {

    private final Store store;
    private final int size;
    private final Consumer<List<String>> stored;
    private final List<Batch.Deposit> deposits = new ArrayList<>();
    private final List<Batch.Copy> copies = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();

    /**
     * @param size how many at a time
     * @param stored hears which articles, by their IRIs, are in the store now
     */
    Stock(Store store, int size, Consumer<List<String>> stored) {
        this.store = store;
        this.size = size;
        this.stored = stored;
    }

    void add(Batch.Deposit deposit) {
        // What it replaces has to be in the store before, so that it is known there what was replaced.
        if (articles.contains(deposit.article())
                || deposit.replaced().filter(articles::contains).isPresent()) {
            flush();
        }
        deposits.add(deposit);
        articles.add(deposit.article());
        flushIfFull();
    }

    void add(Batch.Copy copy) {
        copies.add(copy);
        flushIfFull();
    }

    private void flushIfFull() {
        if (deposits.size() + copies.size() >= size) {
            flush();
        }
    }

    void flush() {
        Batch batch = new Batch(deposits, copies);
        if (!batch.isEmpty()) {
            store.put(batch);
            stored.accept(List.copyOf(articles));
            deposits.clear();
            copies.clear();
            articles.clear();
        }
    }
}
