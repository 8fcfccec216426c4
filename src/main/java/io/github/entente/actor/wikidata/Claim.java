package io.github.entente.actor.wikidata;

import java.util.Optional;

/**
 * A value that a property of an item has.
 *
 * @param value an item such as "Q148", the name of a file on Commons, or a date
 * @param from the first day it held, as gazetteers write dates ("2013-03-16", "2013-03", "2013"); empty where Wikidata has none
 * @param to the last day, likewise
 */
public record Claim(String value, Optional<String> from, Optional<String> to) {

    public static Claim of(String value) {
        return new Claim(value, Optional.empty(), Optional.empty());
    }
}
