package io.github.entente.article;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Records of a source that hold no article and should not: the images and requests of a crawl. No failure, but counted, so that nothing is lost unseen.
 * Prints as one line.
 *
 * @param source its name
 * @param counts how many, by what they are
 */
public record PassedOver(String source, Map<String, Integer> counts) implements Reading {

    public PassedOver {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    public int inAll() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Completes "NAME: ...". */
    public String summary() {
        return inAll() + " records hold no article: "
                + counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return source + ": " + summary();
    }
}
