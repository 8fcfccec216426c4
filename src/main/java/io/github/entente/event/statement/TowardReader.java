package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Act;
import io.github.entente.event.Meeting;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Towards whom a position is held: whom it asks or speaks of, never the speaker's own side alone. */
final class TowardReader {

    private final Sides sides;
    private final EventWords words;

    /** Of whom the last position told that named anybody, and whose it was. */
    private List<Actor> last = List.of();

    private Set<Actor> lastOwn = Set.of();
    private Part lastPart = new Part(Part.Kind.META, Span.of(0, 0));

    TowardReader(Sides sides, EventWords words) {
        this.sides = sides;
        this.words = words;
    }

    /**
     * @param span the position's words
     * @param own the sides that speak
     * @param act what they do by it
     * @param addressees whom the words are spoken to
     * @param venue the meeting they are spoken at
     */
    List<Actor> of(
            Clause clause,
            Attribution attribution,
            int head,
            Span span,
            Set<Actor> own,
            Act act,
            List<Actor> addressees,
            Optional<Meeting> venue) {
        boolean joint = among(own).size() > 1;
        if (joint && words.has("mutual", act.key())) {
            return among(own); // "the two sides agreed to"
        }
        Set<Actor> found = new LinkedHashSet<>();
        attribution.addressee().ifPresent(who -> add(found, sides.meant(clause, who), own));
        clause.anySubject(head)
                .filter(who -> span.overlaps(clause.token(who).span()))
                .ifPresent(who -> add(found, sides.meant(clause, who), own));
        if (found.isEmpty()) {
            found.addAll(spokenOf(clause, span, own));
        }
        Part part = clause.sentence().part();
        if (!found.isEmpty()) {
            last = List.copyOf(found);
            lastOwn = Set.copyOf(own);
            lastPart = part;
        } else if (part.equals(lastPart) && own.equals(lastOwn)) {
            return last;
        }
        if (found.isEmpty() && joint) {
            found.addAll(among(own)); // what several say jointly of nobody else is between them
        }
        if (found.isEmpty()) {
            add(found, addressees, own);
        }
        if (found.isEmpty()) {
            venue.ifPresent(meeting -> add(found, meeting.participants(), own));
        }
        if (found.isEmpty()) {
            found.addAll(sides.prominence().counterparts(own));
        }
        return List.copyOf(found);
    }

    private static List<Actor> among(Set<Actor> own) {
        return own.stream().filter(side -> !(side instanceof Actor.Person)).toList();
    }

    /** Whom the position names; else whose things it names; bodies and places only where no state is named otherwise. */
    private Set<Actor> spokenOf(Clause clause, Span span, Set<Actor> own) {
        Set<Actor> found = new LinkedHashSet<>();
        List<Actor> named = actors(sides.mentionsIn(clause.sentence(), span).stream());
        List<Actor> states = actors(
                        sides.mentionsIn(clause.sentence(), span).stream().filter(mention -> !isPlace(clause, mention)))
                .stream()
                .filter(actor -> !isBody(actor))
                .toList();
        add(found, states, own);
        if (found.isEmpty()) {
            add(found, sides.nationalities(clause, span), own);
        }
        if (found.isEmpty() && states.isEmpty()) {
            add(found, named, own);
        }
        return found;
    }

    /** But for courts: "would take it to the <i>International Court of Justice</i>" is not about the court. */
    private List<Actor> actors(Stream<Mention> mentions) {
        return mentions.flatMap(mention -> mention.actors().stream())
                .filter(actor -> !(actor instanceof Actor.Organisation body && words.has("forum", body.kind())))
                .toList();
    }

    /** "in Ukraine": where something is, not whom it is about. */
    private boolean isPlace(Clause clause, Mention mention) {
        return clause.preposition(mention.head())
                .filter(preposition -> words.has("place", preposition))
                .isPresent();
    }

    /** An international body: it stands for no state. */
    private boolean isBody(Actor actor) {
        return sides.side(actor).filter(Actor.Organisation.class::isInstance).isPresent();
    }

    private void add(Set<Actor> found, Collection<Actor> actors, Set<Actor> own) {
        sides.sides(actors).stream()
                .filter(side -> !own.contains(side) && !(side instanceof Actor.Person))
                .forEach(found::add);
    }
}
