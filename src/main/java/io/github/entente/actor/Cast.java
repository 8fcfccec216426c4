package io.github.entente.actor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody and every place an article mentions.
 *
 * @param mentions in text order, without overlap
 * @param places in text order; a metonym that acts is a mention, one where things happen is a place
 * @param offices what the article says its persons are
 * @param links which of the actors are which Wikidata items, one an actor at most; those that are not sure are of actors that go without the item
 */
public record Cast(List<Mention> mentions, List<PlaceMention> places, List<Office> offices, List<Link> links) {

    public Cast {
        mentions = List.copyOf(mentions);
        places = List.copyOf(places);
        offices = List.copyOf(offices);
        links = List.copyOf(links);
    }

    /** Each actor once, in the order of first mention. */
    public Set<Actor> actors() {
        return mentions.stream()
                .map(Mention::actors)
                .collect(LinkedHashSet::new, Collection::addAll, Collection::addAll);
    }

    public List<Mention> in(int sentence) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence)
                .toList();
    }

    public List<PlaceMention> placesIn(int sentence) {
        return places.stream().filter(place -> place.sentence() == sentence).toList();
    }

    public Optional<Mention> at(int sentence, int head) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence && mention.head() == head)
                .findFirst();
    }

    /** Which Wikidata item an actor is, or may be. */
    public Optional<Link> link(Actor actor) {
        return links.stream().filter(link -> link.actor().equals(actor)).findFirst();
    }
}
