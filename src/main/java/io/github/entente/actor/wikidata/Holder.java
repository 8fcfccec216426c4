package io.github.entente.actor.wikidata;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Names;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who holds or held offices of states, as Wikidata has it.
 *
 * @param families the English names of the family names
 * @param offices the newest last
 */
record Holder(
        String item,
        Names names,
        Actor.Gender gender,
        List<String> families,
        List<Held> offices,
        List<Detail> details) {

    /**
     * Something else that is said of the person.
     *
     * @param property a word of details.csv, such as "party"
     * @param item the value's item; empty where it is none
     */
    record Detail(String property, Optional<String> item, String value) {}

    Holder {
        families = List.copyOf(families);
        offices = List.copyOf(offices);
        details = List.copyOf(details);
    }

    /** The state served last. */
    String country() {
        return offices.get(offices.size() - 1).country();
    }
}
