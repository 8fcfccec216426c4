package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.actor.PlaceMention;
import io.github.entente.event.meeting.MeetingParties.Parties;
import io.github.entente.event.setting.Towns;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who visits which state, where nobody says whom they meet there: "Ada visited Calvessa in May", "since Ada's visit to Rome". */
final class Visits {

    private final Clause clause;
    private final Sides sides;
    private final EventWords words;
    private final Doers doers;
    private final Governor governor;

    Visits(Clause clause, Sides sides, EventWords words, Doers doers, Governor governor) {
        this.governor = governor;
        this.clause = clause;
        this.sides = sides;
        this.words = words;
        this.doers = doers;
    }

    Parties of(int word, int verb, MeetingCue cue) {
        if (isToGathering(word) || isToGathering(verb) || isOneOfSeveral(word)) {
            return Parties.NONE;
        }
        Optional<Actor> host = host(word, cue).or(() -> verb == word ? Optional.empty() : host(verb, cue));
        Set<Actor> visitors = travellers(word, verb);
        boolean abroad = host.isPresent()
                && visitors.stream()
                        .allMatch(visitor -> sides.side(visitor)
                                .filter(side -> side instanceof Actor.State && !side.equals(host.get()))
                                .isPresent());
        if (visitors.isEmpty() || !abroad) {
            return Parties.NONE;
        }
        Set<Actor> inviters = inviters(word, verb, host.get());
        return new Parties(visitors, inviters.isEmpty() ? Set.of(host.get()) : inviters);
    }

    /** "Ada will come to Calvessa at Bo's invitation": who invites her receives her. */
    private Set<Actor> inviters(int word, int verb, Actor host) {
        Set<Actor> found = new LinkedHashSet<>();
        Stream.of(word, verb)
                .distinct()
                .flatMap(head -> clause.obliques(head, "at").stream())
                .filter(invitation -> words.has("invitation", clause.lemma(invitation)))
                .forEach(invitation -> {
                    clause.owner(invitation).ifPresent(who -> found.addAll(sides.meant(clause, who)));
                    clause.obliques(invitation, "of").forEach(who -> found.addAll(sides.meant(clause, who)));
                });
        found.removeIf(
                actor -> !sides.isOfficialPerson(actor) || !sides.side(actor).equals(Optional.of(host)));
        return found;
    }

    /** Who travels, whomever they meet there. */
    Set<Actor> travellers(int word, int verb) {
        Set<Actor> visitors = new LinkedHashSet<>();
        clause.owner(word).ifPresent(who -> visitors.addAll(sides.meant(clause, who)));
        if (clause.token(word).isNoun()) { // "a visit to Rome by Ada"
            clause.obliques(word, "by").forEach(who -> visitors.addAll(sides.meant(clause, who)));
        }
        if (visitors.isEmpty() && clause.token(verb).isVerb()) {
            visitors.addAll(doers.of(governor.doing(word, verb)));
        }
        visitors.removeIf(actor -> !sides.isOfficialPerson(actor));
        return visitors;
    }

    /** The state one goes to: by its name, or by a place in it. */
    private Optional<Actor> host(int word, MeetingCue cue) {
        return goals(word, cue).flatMap(goal -> state(goal).stream()).findFirst();
    }

    private Stream<Integer> goals(int word, MeetingCue cue) {
        Stream<Integer> objects = clause.token(word).isVerb() && cue.with().isEmpty()
                ? clause.tree().children(word, "obj").stream()
                : Stream.empty();
        Stream<Integer> goals = cue.with().stream().flatMap(preposition -> clause.obliques(word, preposition).stream());
        return Stream.concat(objects, goals);
    }

    /** The place one goes to, where it is named by more than its state. */
    Optional<Place> place(int word, int verb, MeetingCue cue) {
        return Stream.of(word, verb)
                .distinct()
                .flatMap(head -> goals(head, cue))
                .flatMap(goal -> places(goal))
                .findFirst();
    }

    /** The place one goes to; of a state that is named alone, the town it is governed from. */
    Optional<Place> goal(int word, int verb, MeetingCue cue) {
        return place(word, verb, cue)
                .or(() -> Stream.of(word, verb)
                        .flatMap(head -> goals(head, cue))
                        .flatMap(goal -> Towns.seat(clause, goal, sides, words).stream())
                        .findFirst())
                .or(() -> host(word, cue)
                        .or(() -> verb == word ? Optional.empty() : host(verb, cue))
                        .flatMap(Actor::country)
                        .flatMap(sides.atlas()::seat));
    }

    private Stream<Place> places(int goal) {
        return sides.cast().placesIn(clause.sentence().index()).stream()
                .filter(place -> place.span().overlaps(clause.token(goal).span()))
                .map(PlaceMention::place);
    }

    private Optional<Actor> state(int goal) {
        Optional<Actor> named = sides.meant(clause, goal).stream()
                .filter(Actor.State.class::isInstance)
                .findFirst();
        return named.or(() -> places(goal)
                .filter(place -> !words.has("venue", place.names().en().toLowerCase(Locale.ROOT)))
                .flatMap(place -> place.country().stream())
                .flatMap(country -> sides.state(country).stream())
                .findFirst());
    }

    /** "The first such visit since 2012" counts visits and tells of none. */
    private boolean isOneOfSeveral(int word) {
        return clause.token(word).isNoun()
                && clause.tree().children(word).stream()
                        .anyMatch(adjective -> words.has("unheld-kind", clause.lemma(adjective)));
    }

    /** "Travelled to Rome for the summit of the union", "to attend the funeral": many come from elsewhere. */
    private boolean isToGathering(int word) {
        return clause.tree().subtree(word).stream()
                .anyMatch(below -> below != word && words.has("gathering", clause.lemma(below)));
    }
}
