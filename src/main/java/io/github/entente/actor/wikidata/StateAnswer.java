package io.github.entente.actor.wikidata;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that a source tells of one state.
 *
 * @param iso3 the state, as an ISO 3166-1 alpha-3 code
 * @param source the endpoint or dump that told it
 * @param told when, as ISO 8601 writes instants
 * @param state the state's own item
 * @param offices the items of its offices
 * @param persons those who hold or held them
 * @param names the English names of the items that the persons' claims have as values
 * @param gaps what the source did not tell, as sentences for the user
 */
public record StateAnswer(
        String iso3,
        String source,
        String told,
        Entity state,
        List<Entity> offices,
        List<Entity> persons,
        Map<String, String> names,
        List<String> gaps) {

    public StateAnswer {
        offices = List.copyOf(offices);
        persons = List.copyOf(persons);
        names = Map.copyOf(names);
        gaps = List.copyOf(gaps);
    }

    boolean isFresh(String source, Instant since) {
        return this.source.equals(source) && Instant.parse(told).isAfter(since);
    }
}
