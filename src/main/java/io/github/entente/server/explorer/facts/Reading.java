package io.github.entente.server.explorer.facts;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** How far the reading of a store is; another thread may look, and stop it. */
public final class Reading {

    private final AtomicInteger read = new AtomicInteger();
    private volatile int total;
    private volatile boolean stopped;

    /** Articles read so far. */
    public int read() {
        return read.get();
    }

    /** Articles there are; 0 before that is known. */
    public int total() {
        return total;
    }

    /** Nobody waits for it any more: it ends soon, by a {@link CancellationException}. */
    public void stop() {
        stopped = true;
    }

    void of(int articles) {
        total = articles;
    }

    void next() {
        read.incrementAndGet();
    }

    boolean isStopped() {
        return stopped;
    }
}
