package io.github.entente.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A variable of a query that the asker gives a value to.
 *
 * @param preset the value if none is given; empty for a parameter that is optional or required
 * @param required whether the query makes no sense without a value
 */
public record Parameter(String name, Type type, Optional<String> preset, boolean required, String description) {

    /** What a value may be; how it is written is said in the words. */
    public enum Type {
        DATE("a day as 2024-09-23"),
        IRI("an IRI such as https://w3id.org/entente/id/shared"),
        ACTOR("an actor's name, its Wikidata id such as Q148, a state's code such as CHN, or its IRI"),
        TOPIC("a key of ontology/topics.ttl"),
        ACT("a key of ontology/acts.ttl"),
        INTEGER("a whole number"),
        TEXT("a text");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Optional<Type> named(String word) {
            return Arrays.stream(values())
                    .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }

        static String all() {
            return Arrays.stream(values())
                    .map(type -> type.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
    }
}
