package io.github.entente.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A variable of a query that the asker gives a value to.
 *
 * @param choices the values there are to choose from, for a parameter of that type
 * @param preset the value if none is given; empty for a parameter that is optional or required
 * @param required whether the query makes no sense without a value
 */
public record Parameter(
        String name, Type type, List<String> choices, Optional<String> preset, boolean required, String description) {

    public Parameter {
        choices = List.copyOf(choices);
    }

    /** How a value is written. */
    public String words() {
        return type == Type.CHOICE ? "one of " + String.join(", ", choices) : type.words();
    }

    /** What a value may be; how it is written is said in the words. */
    public enum Type {
        DATE("a day as 2024-09-23"),
        IRI("an IRI such as https://w3id.org/entente/id/shared"),
        ACTOR("an actor's name, its Wikidata id such as Q148, a state's code such as CHN, or its IRI"),
        TOPIC("a topic's key or name in ontology/topics.ttl, such as supply-chains"),
        ACT("an act's key or name in ontology/acts.ttl, such as urge"),
        ARTICLE("an article's source name such as talks.txt, or its IRI"),
        FACT("a fact's IRI, or its article's source name and its own such as talks.txt#meeting-1"),
        INTEGER("a whole number"),
        TEXT("a text"),
        WORDS("words, all of which must be there; \"two words\" as they stand, or the beginning of one as discharg*"),
        CHOICE("one of those named, as in held|planned");

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
