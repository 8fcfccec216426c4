package io.github.entente.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Does work on several threads and hands on its results in the order of the input, however long each takes. No more than a few inputs a thread are
 * under way or wait for their turn, so memory stays bounded. Used from one thread.
 */
final class InOrder<T, R> implements Iterator<R>, AutoCloseable {

    /** How far ahead of the slowest the others may run. */
    private static final int AHEAD_PER_THREAD = 4;

    private final Iterator<T> input;
    private final Function<T, R> work;
    private final int window;
    private final ExecutorService pool;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();

    InOrder(Iterator<T> input, int threads, Function<T, R> work) {
        this.input = input;
        this.work = work;
        this.window = threads * AHEAD_PER_THREAD;
        AtomicInteger number = new AtomicInteger();
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "reader-" + number.incrementAndGet());
            // An interrupted program ends at once; what is in the store stays whole.
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public boolean hasNext() {
        while (underWay.size() < window && input.hasNext()) {
            T next = input.next();
            underWay.add(pool.submit(() -> work.apply(next)));
        }
        return !underWay.isEmpty();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return underWay.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            } else if (e.getCause() instanceof Error problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
