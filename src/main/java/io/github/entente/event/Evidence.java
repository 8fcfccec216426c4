package io.github.entente.event;

import io.github.entente.article.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words that say so.
 *
 * @param span where they stand in the article's text
 * @param confidence how likely the fact is what they say, 0 to 1
 * @param inferred whether who speaks was carried over from an earlier sentence
 * @param trace how they were found to say so
 */
public record Evidence(Span span, double confidence, boolean inferred, Trace trace) {

    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
        }
    }

    public Evidence(Span span, double confidence, boolean inferred) {
        this(span, confidence, inferred, Trace.NONE);
    }

    /** Read off words and not yet weighed: a confidence is given when all of an article is read. */
    public static Evidence found(Span span, boolean inferred, Trace trace) {
        return new Evidence(span, 0, inferred, trace);
    }

    /** The same with another trace. */
    public Evidence traced(Trace other) {
        return new Evidence(span, confidence, inferred, other);
    }

    /** The same with another confidence. */
    public Evidence weighed(double weight) {
        return new Evidence(span, weight, inferred, trace);
    }

    /** That of two tellings of one fact, each sentence once: several words of one are no further witness. */
    public static List<Evidence> of(List<Evidence> one, List<Evidence> other) {
        Map<Span, Evidence> all = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream()).forEach(evidence -> all.putIfAbsent(evidence.span(), evidence));
        return List.copyOf(all.values());
    }
}
