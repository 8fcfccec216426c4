package io.github.entente.actor.wikidata;

import java.util.Optional;

/**
 * A time in office, as Wikidata has it.
 *
 * @param role a key of roles.csv
 * @param title the office's English name
 * @param office the office's item; empty where only the state's item names who led it
 * @param country the state served, as an ISO 3166-1 alpha-3 code
 * @param from as gazetteers write dates
 * @param to likewise
 */
record Held(
        String role,
        String title,
        Optional<String> office,
        String country,
        Optional<String> from,
        Optional<String> to) {

    boolean isUndated() {
        return from.isEmpty() && to.isEmpty();
    }

    Period period() {
        return new Period(from, to);
    }

    /** Whether both are about one time in one kind of office. */
    boolean isSame(Held other) {
        return role.equals(other.role) && country.equals(other.country) && period().overlaps(other.period());
    }
}
