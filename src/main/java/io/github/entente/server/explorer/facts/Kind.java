package io.github.entente.server.explorer.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a fact is. */
public enum Kind {
    MEETING,
    STATEMENT,
    DEED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
