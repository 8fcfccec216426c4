package io.github.entente.article.format;

import io.github.entente.article.Reading;
import io.github.entente.article.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams the readings of a source that holds many, one at a time. */
public final class Lazily {

    private Lazily() {}

    /** Reads on to the next article or to what is wrong with it. */
    @FunctionalInterface
    public interface Step {

        /**
         * The next reading, empty at the end.
         *
         * @throws IOException if nothing more can be read; it becomes the last reading
         */
        Optional<Reading> next() throws IOException;
    }

    /**
     * What the steps give, until there is none or one fails.
     *
     * @param in what they read; closed with the stream
     */
    public static Stream<Reading> stream(String source, Closeable in, Step step) {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new Steps(source, step), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(() -> close(in));
    }

    private static void close(Closeable in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Steps implements Iterator<Reading> {

        private final String source;
        private final Step step;
        private Optional<Reading> ahead = Optional.empty();
        private boolean ended;

        Steps(String source, Step step) {
            this.source = source;
            this.step = step;
        }

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty() && !ended) {
                try {
                    ahead = step.next();
                    ended = ahead.isEmpty();
                } catch (IOException e) {
                    ended = true;
                    ahead = Optional.of(Unreadable.of(source, e));
                }
            }
            return ahead.isPresent();
        }

        @Override
        public Reading next() {
            if (!hasNext()) {
                throw new NoSuchElementException("all of " + source + " is read");
            }
            Reading reading = ahead.orElseThrow();
            ahead = Optional.empty();
            return reading;
        }
    }
}
