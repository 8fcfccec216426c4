package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.event.Meeting;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** To whom something is said: whom the words name, whom the speaker has just spoken to, or who sits across the table. */
final class Audience {

    private final EventWords words;
    private final Sides sides;

    /** Whom the last words told were spoken to, by whom, and in which sentence. */
    private List<Actor> last = List.of();

    private List<Actor> lastSpeakers = List.of();
    private int lastSentence = -1;

    Audience(EventWords words, Sides sides) {
        this.words = words;
        this.sides = sides;
    }

    /**
     * @param named whom the reporting word has as its object
     * @param venue the meeting the words are spoken at
     */
    List<Actor> of(
            Clause clause, Attribution attribution, List<Actor> speakers, List<Actor> named, Optional<Meeting> venue) {
        int sentence = clause.sentence().index();
        List<Actor> found = spokenTo(attribution, named);
        boolean others = attribution.construction() == Attribution.Construction.CLAUSE
                && attribution.addressee().isPresent(); // "told reporters"
        if (found.isEmpty() && !others) {
            found = sentence == lastSentence && speakers.equals(lastSpeakers)
                    ? last // "told the envoy that it was a mistake, and demanded an answer"
                    : acrossTheTable(clause.sentence(), speakers, venue);
        }
        last = found;
        lastSpeakers = speakers;
        lastSentence = sentence;
        return found;
    }

    /** Who is told is spoken to; of those asked, thanked and praised persons are, and states are asked from afar. */
    private static List<Actor> spokenTo(Attribution attribution, List<Actor> named) {
        return attribution.construction() == Attribution.Construction.CLAUSE
                ? named
                : named.stream().filter(Actor.Person.class::isInstance).toList();
    }

    /** Who meets one other person speaks to that person, unless the sentence names other listeners. */
    private List<Actor> acrossTheTable(Sentence sentence, List<Actor> speakers, Optional<Meeting> venue) {
        boolean elsewhere = sentence.tokens().stream()
                .anyMatch(token -> words.has("listener", token.lemma().toLowerCase(Locale.ROOT)));
        boolean present = venue.filter(meeting -> meeting.participants().containsAll(speakers))
                .isPresent();
        if (elsewhere || !present) {
            return List.of();
        }
        Set<Actor> own = sides.sides(speakers);
        List<Actor> others = venue.get().participants().stream()
                .filter(Actor.Person.class::isInstance)
                .filter(who -> !speakers.contains(who)
                        && sides.side(who).filter(own::contains).isEmpty())
                .toList();
        return others.size() == 1 ? others : List.of();
    }
}
