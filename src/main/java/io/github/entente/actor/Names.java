package io.github.entente.actor;

import java.util.List;
import java.util.Optional;

/** What somebody or something is called: the English label, the Chinese and Japanese ones where known, and further English or native names. */
public record Names(String en, Optional<String> zh, Optional<String> ja, List<String> aliases) {

    public Names {
        aliases = List.copyOf(aliases);
    }

    public static Names of(String en) {
        return new Names(en, Optional.empty(), Optional.empty(), List.of());
    }
}
