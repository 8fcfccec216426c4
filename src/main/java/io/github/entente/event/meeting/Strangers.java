package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.Sides;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Officials of whom an article does not say for which state they act: "Prime Minister Ada telephoned Bo", beside "the prime ministers of Orvania and Calvessa". */
final class Strangers {

    private final Sides sides;

    Strangers(Sides sides) {
        this.sides = sides;
    }

    /** The state that one telling names where another names such an official, those who met them being the same; empty where they are not. */
    Set<Actor> states(Collection<Actor> persons, Collection<Actor> states) {
        List<Actor> strangers = persons.stream()
                .filter(this::isStranger)
                .filter(actor -> !states.contains(actor))
                .toList();
        Set<Actor> known = sides.sides(persons);
        List<Actor> left = states.stream()
                .filter(Actor.State.class::isInstance)
                .filter(state -> !known.contains(state))
                .toList();
        boolean one = strangers.size() == 1 && left.size() == 1 && persons.size() == states.size();
        Set<Actor> others = sides.sides(
                states.stream().filter(actor -> !left.contains(actor)).toList());
        boolean same = persons.stream()
                .filter(actor -> !strangers.contains(actor))
                .allMatch(actor -> states.contains(actor)
                        || sides.side(actor).filter(states::contains).isPresent());
        return one && same && known.containsAll(others) ? Set.copyOf(left) : Set.of();
    }

    /** Whether two officials act for the two states an article is about, though it does not say of each for which. */
    boolean areOfTwoStates(Collection<Actor> officials) {
        Set<Actor> known = sides.sides(
                officials.stream().filter(actor -> !isStranger(actor)).toList());
        Set<Actor> pair = sides.prominence().pair();
        return officials.size() == 2
                && officials.stream().allMatch(sides::isOfficialPerson)
                && officials.stream().anyMatch(this::isStranger)
                && pair.size() == 2
                && pair.containsAll(known);
    }

    /** An official of whom it is not known for whom he acts. */
    boolean isStranger(Actor actor) {
        return actor instanceof Actor.Person person
                && person.tenures().isEmpty()
                && sides.side(actor).equals(Optional.of(actor))
                && actor.country().isEmpty();
    }
}
