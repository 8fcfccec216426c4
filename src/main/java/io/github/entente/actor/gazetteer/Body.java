package io.github.entente.actor.gazetteer;

import java.util.List;

/**
 * A kind of institution that states have: a row of bodies.csv.
 *
 * @param key such as "foreign-ministry"
 * @param phrases the words for it
 * @param kind what its organisations are, such as "ministry"
 * @param label how one of them is named, with {@code %s} for the state's adjective: "%s Foreign Ministry"
 */
public record Body(String key, List<Title> phrases, String kind, String label) {

    public Body {
        phrases = List.copyOf(phrases);
    }
}
