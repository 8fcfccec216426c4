package io.github.entente.article.format.crawl;

import io.github.entente.article.Reading;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the pages of a crawl on threads of its own, a few ahead of who takes them, and hands them on in the crawl's order. Used from one thread; closing
 * it ends what is under way.
 */
final class Ahead implements Closeable {

    private static final int MOST_PAGES_A_THREAD = 8;
    // Pages are up to some megabytes long; a few of those are enough to keep all threads busy.
    private static final int MOST_BYTES = 16 << 20;
    // What is a feed or an archive among the pages may hold any number of articles.
    private static final int MOST_READINGS = 50;

    private final CrawlReadings crawl;
    private final int most;
    private final ExecutorService pool;
    private final Deque<Page> underWay = new ArrayDeque<>();
    private int bytes;
    private boolean ended;

    private record Page(int bytes, Future<Stream<Reading>> readings) {}

    /** @param threads 1 or more, beside the one that takes the pages */
    Ahead(CrawlReadings crawl, int threads) {
        this.crawl = crawl;
        this.most = threads * MOST_PAGES_A_THREAD;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "crawl-reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What the next record gives, empty at the end. */
    Optional<Stream<Reading>> next() {
        while (!ended && underWay.size() < most && (bytes < MOST_BYTES || underWay.isEmpty())) {
            Optional<Step> step = crawl.step();
            ended = step.isEmpty();
            step.ifPresent(this::begin);
        }
        if (underWay.isEmpty()) {
            pool.shutdown();
            return crawl.rest();
        }
        Page page = underWay.remove();
        bytes -= page.bytes();
        return Optional.of(done(page.readings()));
    }

    private void begin(Step step) {
        bytes += step.bytes();
        underWay.add(new Page(step.bytes(), pool.submit(() -> begun(step.work().get()))));
    }

    /** A stream whose first readings are read; the others are read as they are taken. */
    private static Stream<Reading> begun(Stream<Reading> stream) {
        Iterator<Reading> readings = stream.iterator();
        List<Reading> first = new ArrayList<>();
        while (first.size() < MOST_READINGS && readings.hasNext()) {
            first.add(readings.next());
        }
        if (first.size() < MOST_READINGS) {
            stream.close();
            return first.stream();
        }
        Stream<Reading> others = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED | Spliterator.NONNULL), false);
        return Stream.concat(first.stream(), others).onClose(stream::close);
    }

    private static Stream<Reading> done(Future<Stream<Reading>> readings) {
        try {
            return readings.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a crawl was read", e);
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
    public void close() throws IOException {
        pool.shutdownNow();
        crawl.close();
    }
}
