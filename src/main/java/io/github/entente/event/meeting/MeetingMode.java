package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.article.Part;
import io.github.entente.event.Meeting;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How those who meet do: face to face, on the phone, by video, or as three parties and more. */
final class MeetingMode {

    private final Clause clause;
    private final EventWords words;

    MeetingMode(Clause clause, EventWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** @param parties how many sides meet */
    Meeting.Mode of(int word, MeetingCue cue, int parties) {
        if (parties > 2) {
            return Meeting.Mode.MULTILATERAL;
        }
        Optional<Meeting.Mode> own =
                clause.tree().children(word).stream().anyMatch(child -> words.has("courtesy", clause.lemma(child)))
                        ? Optional.of(Meeting.Mode.IN_PERSON)
                        : cue.mode();
        if (own.filter(mode -> mode == Meeting.Mode.IN_PERSON).isPresent()) {
            return Meeting.Mode.IN_PERSON;
        }
        return remote(word)
                .or(() -> own)
                .or(() -> isAfar(word, cue) ? Optional.of(Meeting.Mode.PHONE) : Optional.empty())
                .orElse(Meeting.Mode.IN_PERSON);
    }

    /** "At the guesthouse, where the two talked for hours": who speaks at a place is there, and states that "keep talking" use no telephone. */
    Meeting.Mode of(Told told, int parties, Optional<Place> place) {
        boolean there = parties < 3
                && isSupposed(told.word(), told.cue())
                && (place.isPresent() || told.participants().stream().allMatch(Actor.State.class::isInstance));
        return there ? Meeting.Mode.IN_PERSON : of(told.word(), told.cue(), parties);
    }

    /**
     * "The two talked for three hours": by telephone, as one supposes, but for those of whom it is told before that they met; face to face, but for
     * those of whom it is told that one telephoned the other.
     */
    MeetingDraft supposed(Told told, MeetingDraft draft, List<MeetingDraft> before) {
        Stream<Meeting.Mode> modes = before.stream()
                .filter(other -> !other.isHeadline() && draft.isLikelyDuring(other))
                .map(other -> other.meeting().mode());
        if (isSupposed(told.word(), told.cue())) {
            return modes.anyMatch(Meeting.Mode.IN_PERSON::equals) ? draft.by(Meeting.Mode.IN_PERSON) : draft;
        }
        return isOpen(told.word(), told.cue()) && draft.meeting().place().isEmpty()
                ? modes.reduce((first, second) -> second).map(draft::by).orElse(draft)
                : draft;
    }

    /** Whether nothing says how one spoke with the other. */
    private boolean isSupposed(int word, MeetingCue cue) {
        return remote(word).isEmpty() && isAfar(word, cue);
    }

    /** "The two also talked about trade", "they agreed to lift it": the word goes for those who meet and those who telephone. */
    private boolean isOpen(int word, MeetingCue cue) {
        return cue.mode().isEmpty()
                && (words.has("either-way", cue.lemma()) || cue.kind() == MeetingCue.Kind.VERB_TOGETHER)
                && remote(word).isEmpty();
    }

    /** "Ada spoke with Bo on Sunday", but for "spoke with Bo in Rome": who speaks with somebody elsewhere does so by telephone. */
    private boolean isAfar(int word, MeetingCue cue) {
        return cue.kind() == MeetingCue.Kind.VERB_WITH
                && words.has("afar", cue.lemma())
                && clause.sentence().part().kind() == Part.Kind.BODY
                && new Beside(words).of(clause).isEmpty()
                && clause.tree().children(word, "obl").stream()
                        .flatMap(oblique -> clause.preposition(oblique).stream())
                        .noneMatch(preposition -> words.has("at-one-place", preposition));
    }

    /** By what is said of the word itself, or of its sentence where that speaks of one meeting only. */
    private Optional<Meeting.Mode> remote(int word) {
        BitSet near = own(word);
        if (!clause.token(word).isVerb() && clause.tree().head(word) >= 0) {
            near.or(own(clause.tree().head(word)));
        }
        return Stream.of(Meeting.Mode.VIDEO, Meeting.Mode.PHONE)
                .filter(mode -> near.stream().anyMatch(token -> is(mode, token)))
                .findFirst();
    }

    /**
     * The words below one, but not below a verb joined to it, nor in a clause about where it was: "met in Rome and <i>spoke by phone</i>" tells two
     * meetings, "met in Rome, where they <i>followed</i> the vote by video" one.
     */
    private BitSet own(int word) {
        BitSet near = clause.tree().subtree(word);
        BitSet all = (BitSet) near.clone();
        all.stream()
                .filter(other -> other != word && clause.token(other).isVerb())
                .filter(other ->
                        clause.tree().is(other, "conj") && clause.tree().head(other) == word || isOfPlace(other))
                .forEach(other -> near.andNot(clause.tree().subtree(other)));
        return near;
    }

    private boolean isOfPlace(int verb) {
        return clause.tree().children(verb, "advmod").stream()
                .anyMatch(where -> words.has("where", clause.lemma(where)));
    }

    private boolean is(Meeting.Mode mode, int token) {
        return words.has(mode == Meeting.Mode.VIDEO ? "video" : "phone", clause.lemma(token));
    }

    /** "agreed by phone", "told her over the telephone": the means that hangs on a verb. */
    Optional<Meeting.Mode> means(int verb) {
        return clause.tree().children(verb).stream()
                .filter(child -> clause.token(child).isNoun()
                        && (clause.tree().is(child, "obl") || clause.tree().is(child, "nmod")))
                .filter(child -> clause.preposition(child)
                        .filter(preposition -> words.has("means", preposition))
                        .isPresent())
                .flatMap(child -> Stream.of(Meeting.Mode.VIDEO, Meeting.Mode.PHONE)
                        .filter(mode -> is(mode, child)
                                || clause.tree().children(child, "compound").stream()
                                        .anyMatch(part -> is(mode, part))))
                .findFirst();
    }
}
