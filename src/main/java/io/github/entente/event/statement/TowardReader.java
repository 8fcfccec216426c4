package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.article.Span;
import io.github.entente.event.Meeting;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Towards whom a position is held: whom it asks or speaks of, never the speaker's own side. */
final class TowardReader {

    private final Sides sides;

    TowardReader(Sides sides) {
        this.sides = sides;
    }

    /**
     * @param span the position's words
     * @param own the sides that speak
     * @param addressees whom the words are spoken to
     * @param venue the meeting they are spoken at
     */
    List<Actor> of(
            Clause clause,
            Attribution attribution,
            int head,
            Span span,
            Set<Actor> own,
            List<Actor> addressees,
            Optional<Meeting> venue) {
        Set<Actor> found = new LinkedHashSet<>();
        attribution.addressee().ifPresent(who -> add(found, sides.meant(clause, who), own));
        clause.anySubject(head)
                .filter(who -> span.overlaps(clause.token(who).span()))
                .ifPresent(who -> add(found, sides.meant(clause, who), own));
        if (found.isEmpty()) {
            sides.mentionsIn(clause.sentence(), span).stream()
                    .map(Mention::actors)
                    .forEach(actors -> add(found, actors, own));
        }
        if (found.isEmpty()) {
            add(found, addressees, own);
        }
        if (found.isEmpty()) {
            venue.ifPresent(meeting -> add(found, meeting.participants(), own));
        }
        if (found.isEmpty() && own.size() == 1) {
            sides.counterpart(own).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private void add(Set<Actor> found, List<Actor> actors, Set<Actor> own) {
        sides.sides(actors).stream()
                .filter(side -> !own.contains(side) && !(side instanceof Actor.Person))
                .forEach(found::add);
    }
}
