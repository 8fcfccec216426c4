package io.github.entente.article.reading;

import io.github.entente.article.Reading;
import io.github.entente.article.Unreadable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a reader gives, and one line where it fails on bytes nobody thought of: other sources, and other entries of the same archive, are read all the same. */
final class Guarded implements Iterator<Reading> {

    private final String name;
    private final Iterator<Reading> readings;
    private Optional<Reading> ahead = Optional.empty();
    private boolean ended;

    private Guarded(String name, Iterator<Reading> readings) {
        this.name = name;
        this.readings = readings;
    }

    static Stream<Reading> of(String name, Supplier<Stream<Reading>> reader) {
        Stream<Reading> stream;
        try {
            stream = reader.get();
        } catch (RuntimeException | StackOverflowError e) {
            return Stream.of(fault(name, e));
        }
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new Guarded(name, stream.iterator()), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(stream::close);
    }

    private static Unreadable fault(String name, Throwable problem) {
        return new Unreadable(
                name, "", "could not be read: " + problem, "please report it with the file, it is a fault of Entente");
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            try {
                ended = !readings.hasNext();
                ahead = ended ? Optional.empty() : Optional.of(readings.next());
            } catch (RuntimeException | StackOverflowError e) {
                ended = true;
                ahead = Optional.of(fault(name, e));
            }
        }
        return ahead.isPresent();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all of " + name + " is read");
        }
        Reading reading = ahead.orElseThrow();
        ahead = Optional.empty();
        return reading;
    }
}
