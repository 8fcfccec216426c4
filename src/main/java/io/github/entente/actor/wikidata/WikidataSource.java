package io.github.entente.actor.wikidata;

import io.github.entente.actor.Actor;
import java.util.List;
import java.util.function.Consumer;

/** Where Wikidata is read: its SPARQL endpoint or a dump of it. */
public interface WikidataSource {

    /** The endpoint's address or the dump's file. */
    String name();

    /**
     * Tells of states.
     *
     * @param states with a Wikidata item each
     * @param told gets each state's answer as soon as it is whole
     * @throws WikidataException if the source cannot be read
     */
    void tell(List<Actor.State> states, Consumer<StateAnswer> told);
}
