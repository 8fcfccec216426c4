package io.github.entente.actor.gazetteer;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;

/** Something English text calls an actor or a place. A form that may mean several ("Georgia", "Congolese") is several names. */
public sealed interface Name {

    /** The words as text writes them, without "the". */
    String form();

    Kind kind();

    record OfActor(String form, Kind kind, Actor actor) implements Name {}

    record OfPlace(String form, Place place) implements Name {
        @Override
        public Kind kind() {
            return Kind.PLACE;
        }
    }

    enum Kind {
        /** "China", "PRC". */
        STATE,
        /** "Chinese", "Filipinos": the adjective, or the noun for people. */
        DEMONYM,
        /** "Beijing", "the Kremlin": for the government when it acts; mostly a place too. */
        METONYM,
        /** A full name; family names alone are {@link Gazetteer#byFamily}. */
        PERSON,
        ORGANISATION,
        PLACE
    }
}
