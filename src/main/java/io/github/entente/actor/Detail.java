package io.github.entente.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something known of a person beside names and offices.
 *
 * @param item the Wikidata item of a party or place, such as "Q148"; empty where none is known, and for a portrait
 * @param value the English name of the party or place, or a portrait's file name on Wikimedia Commons
 */
public record Detail(Property property, Optional<String> item, String value) {

    public enum Property {
        PARTY,
        BIRTHPLACE,
        PORTRAIT;

        /** As details.csv writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static List<String> words() {
            return Arrays.stream(values()).map(Property::word).toList();
        }
    }
}
