package io.github.entente.article.format;

import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.text.Peek;
import java.util.stream.Stream;

/** Reads one format. Implementations keep no state between sources and may be used from several threads. */
public interface Reader {

    /** Whether a source that begins like this is in the format. */
    boolean reads(Peek peek);

    /** Whether a source may hold many articles; each then knows the hash of what it was read from itself. */
    default boolean holdsMany() {
        return false;
    }

    /**
     * Reads all articles of a source, lazily where it may hold many. Never throws for what is in the source: that is an
     * {@link Unreadable}. Close the stream unless it was read to its end.
     */
    Stream<Reading> read(Source source);
}
