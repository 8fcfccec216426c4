package io.github.entente.server.explorer;

import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.server.explorer.facts.Reading;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;

/** The facts, and the ties they make. Neither changes. */
record Snapshot(Facts facts, Map<Level, Ties> ties) {

    /** Reads a dataset as {@link Facts#of} does. */
    static Snapshot of(DatasetGraph dataset, Reading reading) {
        Facts facts = Facts.of(dataset, reading);
        return new Snapshot(
                facts,
                Arrays.stream(Level.values())
                        .parallel()
                        .collect(Collectors.toUnmodifiableMap(level -> level, level -> Ties.of(facts, level))));
    }
}
