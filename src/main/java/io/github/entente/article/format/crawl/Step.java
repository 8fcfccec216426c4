package io.github.entente.article.format.crawl;

import io.github.entente.article.Reading;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One record of a crawl, and what is to be done to read it.
 *
 * @param bytes what it holds in memory until then
 * @param work reads it; may be done on another thread, and later than the steps behind it
 */
record Step(int bytes, Supplier<Stream<Reading>> work) {

    static Step of(Reading reading) {
        return new Step(0, () -> Stream.of(reading));
    }
}
