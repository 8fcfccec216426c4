package io.github.entente.article;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The readings of many streams, each opened when the one before is read to its end. Not Stream.flatMap, whose iterator holds a whole stream in memory,
 * and a source may be a year of a crawl.
 */
public final class Chain implements Iterator<Reading> {

    private final Supplier<Optional<Stream<Reading>>> more;
    private Stream<Reading> stream = Stream.empty();
    private Iterator<Reading> current = Collections.emptyIterator();

    private Chain(Supplier<Optional<Stream<Reading>>> more) {
        this.more = more;
    }

    /**
     * @param more opens the next stream, empty when there are no more
     * @param whole what they all come from, closed with the stream
     */
    public static Stream<Reading> of(Supplier<Optional<Stream<Reading>>> more, Closeable whole) {
        Chain chain = new Chain(more);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(chain, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> chain.close(whole));
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext()) {
            stream.close();
            Optional<Stream<Reading>> next = more.get();
            if (next.isEmpty()) {
                return false;
            }
            stream = next.get();
            current = stream.iterator();
        }
        return true;
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all is read");
        }
        return current.next();
    }

    private void close(Closeable whole) {
        stream.close();
        try {
            whole.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
