package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.event.Meeting;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The meeting that is to follow one told before, of the same states: "The next round will be held in Rome on May 2." */
final class Sequel {

    private final Clause clause;
    private final MeetingLexicon lexicon;
    private final EventWords words;
    private final Sides sides;

    Sequel(Clause clause, MeetingLexicon lexicon, EventWords words, Sides sides) {
        this.clause = clause;
        this.lexicon = lexicon;
        this.words = words;
        this.sides = sides;
    }

    /**
     * Whoever will come, it is the states that meet again.
     *
     * @param before the meetings told before, in the order of the text
     */
    Optional<Told> of(int noun, int verb, List<MeetingDraft> before) {
        if (!isSequel(noun, verb)) {
            return Optional.empty();
        }
        Optional<Meeting.Status> status = new MeetingStatus(clause, lexicon, words).of(noun, verb);
        return status.filter(Meeting.Status.PLANNED::equals)
                .flatMap(planned -> before.stream()
                        .filter(draft -> draft.isHeld() && !draft.background())
                        .map(draft -> List.copyOf(sides.sides(draft.meeting().participants())))
                        .filter(states -> states.size() > 1 && states.stream().allMatch(Actor.State.class::isInstance))
                        .reduce((first, second) -> second)
                        // "the next round, due in May", where the article is about two states
                        .or(() -> Optional.of(List.copyOf(sides.prominence().pair()))
                                .filter(states -> states.size() == 2))
                        .flatMap(states -> lexicon.ofNoun(clause, noun, verb).stream()
                                .filter(cue -> cue.kind() == MeetingCue.Kind.NOUN)
                                .findFirst()
                                .map(cue -> new Told(noun, verb, cue, states, planned))));
    }

    /** "The next round", and no other words that say whose: not "the next NATO summit". */
    private boolean isSequel(int noun, int verb) {
        boolean next = Stream.of("amod", "det")
                .flatMap(relation -> clause.tree().children(noun, relation).stream())
                .anyMatch(word -> words.has("sequel", clause.lemma(word)));
        boolean ofThem = clause.owner(noun)
                .filter(who -> !clause.token(who).tag().equals("PRP$")
                        || !sides.meant(clause, who).isEmpty())
                .isEmpty();
        return clause.token(noun).isNoun()
                && (clause.token(verb).isVerb() || verb == noun) // "will be held in Rome", "will be in Rome"
                && clause.tree().is(noun, "nsubj")
                && next
                && ofThem
                && below(noun).noneMatch(word -> clause.token(word).tag().startsWith("NNP"));
    }

    /** The words of a noun's own phrase. */
    private Stream<Integer> below(int noun) {
        return Stream.of("compound", "amod", "nmod")
                .flatMap(relation -> clause.tree().children(noun, relation).stream())
                .flatMap(child -> Stream.concat(Stream.of(child), clause.tree().children(child).stream()));
    }
}
