package io.github.entente.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's time in an office.
 *
 * @param role the kind of office, a key of roles.csv such as "foreign-minister"; empty for an office outside that list
 * @param office the Wikidata item of the office itself, such as "Q1355043"; empty where none is known
 * @param title the office's own title, such as "Minister for Foreign Affairs of Japan"
 * @param country the state served, as an ISO 3166-1 alpha-3 code
 * @param from the first day, where known
 * @param to the last day; empty while in office or where not recorded
 */
public record Tenure(
        Optional<String> role,
        Optional<String> office,
        String title,
        Optional<String> country,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public boolean covers(LocalDate day) {
        return from.map(start -> !day.isBefore(start)).orElse(true)
                && to.map(end -> !day.isAfter(end)).orElse(true);
    }
}
