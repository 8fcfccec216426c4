package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * A known name in a sentence.
 *
 * @param span where it stands in the article's text; may be part of a token ("China" in "China-Japan")
 * @param first its first token
 * @param last its last token
 * @param names what the form may mean
 */
public record Hit(Span span, int first, int last, List<Name> names) {

    public boolean is(Name.Kind kind) {
        return names.stream().anyMatch(name -> name.kind() == kind);
    }

    boolean isOnly(Name.Kind kind) {
        return names.stream().allMatch(name -> name.kind() == kind);
    }

    public <T extends Actor> List<T> actors(Name.Kind kind, Class<T> type) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .filter(Name.OfActor.class::isInstance)
                .map(name -> ((Name.OfActor) name).actor())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    List<Actor.Person> persons() {
        return actors(Name.Kind.PERSON, Actor.Person.class).stream().distinct().toList();
    }

    public Optional<Actor.State> state() {
        return actors(Name.Kind.STATE, Actor.State.class).stream().findFirst();
    }

    /** The government, or another body, that a place's name stands for. */
    public Optional<Actor> metonym() {
        return actors(Name.Kind.METONYM, Actor.class).stream().findFirst();
    }

    public Optional<Actor.Organisation> organisation() {
        return actors(Name.Kind.ORGANISATION, Actor.Organisation.class).stream()
                .findFirst()
                .or(() -> actors(Name.Kind.METONYM, Actor.Organisation.class).stream()
                        .findFirst());
    }

    /** The state meant when the words stand before a noun: "Chinese", "China's", "Beijing's". */
    public Optional<Actor.State> owner() {
        return actors(Name.Kind.DEMONYM, Actor.State.class).stream()
                .findFirst()
                .or(this::state)
                .or(() -> actors(Name.Kind.METONYM, Actor.State.class).stream().findFirst());
    }

    /** That state or, where the words mean none, the body they name: whose an office may be, "Chinese", "the parliament's". */
    Optional<Actor> ownerOrBody() {
        return owner().<Actor>map(state -> state).or(this::organisation);
    }

    boolean mayOwn() {
        return ownerOrBody().isPresent();
    }

    /** The state meant by the words for it, or in which the place is, as an ISO 3166-1 alpha-3 code. */
    public Optional<String> country() {
        return owner().flatMap(Actor::country).or(() -> place().flatMap(Place::country));
    }

    public Optional<Place> place() {
        return names.stream()
                .filter(Name.OfPlace.class::isInstance)
                .map(name -> ((Name.OfPlace) name).place())
                .findFirst();
    }
}
