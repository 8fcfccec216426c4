package io.github.entente.actor.wikidata;

import java.util.Optional;

/** From one day to another, as gazetteers write dates, of which the shorter are whole months or years. A side that is empty is open. */
record Period(Optional<String> from, Optional<String> to) {

    private static final String FIRST_DAY = "0000-01-01";
    private static final String LAST_DAY = "9999-12-31";

    boolean overlaps(Period other) {
        return first(from).compareTo(last(other.to)) < 0 && first(other.from).compareTo(last(to)) < 0;
    }

    static String first(Optional<String> date) {
        return date.map(text -> text + FIRST_DAY.substring(text.length())).orElse(FIRST_DAY);
    }

    static String last(Optional<String> date) {
        return date.map(text -> text + LAST_DAY.substring(text.length())).orElse(LAST_DAY);
    }
}
