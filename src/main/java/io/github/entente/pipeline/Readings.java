package io.github.entente.pipeline;

import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;

/** All articles of all sources, one after the other, with one source open at a time and one article of it in memory. */
final class Readings implements Iterator<Reading>, AutoCloseable {

    private final Iterator<Source> sources;
    private final Function<Source, Stream<Reading>> open;
    private final Runnable sourceRead;
    // Not Stream.flatMap: its iterator holds a whole source in memory, and a source may be a year of a crawl.
    private Stream<Reading> stream = Stream.empty();
    private Iterator<Reading> current = stream.iterator();
    private boolean reading;

    Readings(List<Source> sources, Function<Source, Stream<Reading>> open, Runnable sourceRead) {
        this.sources = sources.iterator();
        this.open = open;
        this.sourceRead = sourceRead;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext()) {
            stream.close();
            if (reading) {
                reading = false;
                sourceRead.run();
            }
            if (!sources.hasNext()) {
                return false;
            }
            stream = open.apply(sources.next());
            current = stream.iterator();
            reading = true;
        }
        return true;
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    @Override
    public void close() {
        stream.close();
    }
}
