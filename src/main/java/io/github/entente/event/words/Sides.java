package io.github.entente.event.words;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Mention;
import io.github.entente.actor.gazetteer.Atlas;
import io.github.entente.article.Span;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who in an article acts for which state, and whom words of a sentence stand for. */
public final class Sides {

    private final Cast cast;
    private final Function<String, Optional<Actor.State>> states;
    private final Atlas atlas;
    private final EventWords words;
    private final Set<Actor> officeHolders;
    private final Referents referents;

    /**
     * @param states the state of an ISO 3166-1 alpha-3 code
     * @param adjectives the state of an adjective or a name: "Japanese", "South Korean"
     * @param atlas the seats of states and the names of places
     */
    public Sides(
            Cast cast,
            Function<String, Optional<Actor.State>> states,
            Function<String, Optional<Actor.State>> adjectives,
            Atlas atlas,
            EventWords words) {
        this.atlas = atlas;
        this.cast = cast;
        this.states = states;
        this.words = words;
        this.officeHolders =
                cast.offices().stream().map(office -> office.holder()).collect(Collectors.toUnmodifiableSet());
        this.referents = new Referents(this, adjectives, words);
    }

    /** Who speaks and acts for a state or an international body; analysts, companies and newspapers do not. */
    public boolean isOfficial(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return !person.tenures().isEmpty() || officeHolders.contains(person);
        }
        return !(actor instanceof Actor.Organisation organisation) || !words.has("unofficial", organisation.kind());
    }

    /** The state an actor is or acts for; an international body and its officials are sides of their own, an unofficial person of none. */
    public Optional<Actor> side(Actor actor) {
        if (actor instanceof Actor.State) {
            return Optional.of(actor);
        }
        Optional<Actor> state = actor.country().flatMap(states).map(Actor.class::cast);
        return state.isPresent() || !isOfficial(actor) ? state : Optional.of(actor);
    }

    /** A state, or an international body that acts beside states: a union, an agency of the United Nations. */
    public boolean isStateOrUnion(Actor actor) {
        return actor instanceof Actor.State
                || actor instanceof Actor.Organisation body && body.country().isEmpty() && isOfficial(body);
    }

    public Optional<Actor> state(String iso3) {
        return states.apply(iso3).map(Actor.class::cast);
    }

    public Set<Actor> sides(Collection<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> side(actor).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of some through whom their sides are there: persons before institutions, these before states. */
    public List<Actor> foremost(Collection<Actor> some) {
        return some.stream()
                .filter(actor -> some.stream()
                        .noneMatch(other ->
                                rank(other) > rank(actor) && side(other).equals(side(actor))))
                .distinct()
                .toList();
    }

    private static int rank(Actor actor) {
        return actor instanceof Actor.Person ? 2 : actor instanceof Actor.Organisation ? 1 : 0;
    }

    /** Whom a noun phrase stands for, those joined to it by "and" included; empty where nobody is known. */
    public List<Actor> meant(Clause clause, int head) {
        return referents.meant(clause, head);
    }

    /** Speakers named by a noun phrase: whom it stands for, or who speaks through it. */
    public List<Actor> speakers(Clause clause, int head) {
        return referents.speakers(clause, head);
    }

    /** The states of adjectives before a noun: "Thai and Cambodian officials", "South Korean officials". */
    public Set<Actor> adjectives(Clause clause, int head, String relation) {
        return referents.adjectives(clause, head, relation);
    }

    /** The states whose adjectives or peoples stand in a stretch of a sentence: "<i>Chinese</i> steps", "the <i>Spaniards</i>". */
    public List<Actor> nationalities(Clause clause, Span span) {
        return clause.sentence().tokens().stream()
                .filter(token -> span.contains(token.span()))
                .filter(token -> mention(clause.sentence(), token.index()).isEmpty())
                .flatMap(token -> referents.nationality(clause, token.index()).stream())
                .map(Actor.class::cast)
                .toList();
    }

    /** Whether a verb tells who is at the head of others: "led by Ada". */
    public boolean leads(String verb) {
        return words.has("leading", verb);
    }

    /** Whether a stretch of the text belongs to the name of a person. */
    public boolean isPersonalName(Span span) {
        return cast.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME || mention.kind() == Mention.Kind.SURNAME)
                .filter(mention -> mention.actors().stream().allMatch(Actor.Person.class::isInstance))
                .anyMatch(mention -> mention.span().contains(span));
    }

    /** The mention a token belongs to. */
    public Optional<Mention> mention(Sentence sentence, int token) {
        return cast.in(sentence.index()).stream()
                .filter(mention -> mention.head() == token
                        || mention.span().contains(sentence.tokens().get(token).span()))
                .findFirst();
    }

    /** A person who acts for a state or a body. */
    public boolean isOfficialPerson(Actor actor) {
        return actor instanceof Actor.Person && isOfficial(actor);
    }

    /** Whether two sentences name one person. */
    public boolean sharePersons(Sentence one, Sentence other) {
        Set<Actor> persons = persons(one).collect(Collectors.toSet());
        return persons(other).anyMatch(persons::contains);
    }

    private Stream<Actor> persons(Sentence sentence) {
        return cast.in(sentence.index()).stream()
                .flatMap(mention -> mention.actors().stream())
                .filter(Actor.Person.class::isInstance);
    }

    public List<Mention> mentionsIn(Sentence sentence, Span span) {
        return cast.in(sentence.index()).stream()
                .filter(mention -> span.overlaps(mention.span()))
                .toList();
    }

    /** Which states the article is about. */
    public Prominence prominence() {
        return new Prominence(this);
    }

    public Atlas atlas() {
        return atlas;
    }

    public Cast cast() {
        return cast;
    }
}
