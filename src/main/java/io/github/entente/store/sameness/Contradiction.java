package io.github.entente.store.sameness;

import java.util.ArrayList;
import java.util.List;

/**
 * Something on which two tellings of one event disagree. What one leaves out or tells less exactly is no contradiction.
 *
 * @param about date, place, mode, status, level (persons of one state) or participant
 */
record Contradiction(Telling one, Telling other, String about) {

    static List<Contradiction> between(Telling one, Telling other) {
        List<String> about = new ArrayList<>();
        if (one.when().isPresent()
                && other.when().isPresent()
                && !one.when().get().meets(other.when().get())) {
            about.add("date");
        }
        if (one.place().isPresent()
                && other.place().isPresent()
                && !one.place().get().place().equals(other.place().get().place())) {
            about.add("place");
        }
        if (!one.manner().equals(other.manner())) {
            about.add("mode");
        }
        // Planned at first and held later is no contradiction.
        if (!one.status().equals(other.status())
                && (one.status().equals("cancelled") || other.status().equals("cancelled"))) {
            about.add("status");
        }
        Match match = Match.of(one.parties(), other.parties());
        if (match.rivals() > 0) {
            about.add("level");
        }
        if (match.onlyOne() + match.onlyOther() > 0) {
            about.add("participant");
        }
        return about.stream().map(what -> new Contradiction(one, other, what)).toList();
    }
}
