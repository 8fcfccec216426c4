package io.github.entente.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an answer is written. */
public enum Format {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML;

    /** The format of a name such as "csv". */
    public static Format of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new StoreException("there is no format \"" + name + "\": take one of "
                        + Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
