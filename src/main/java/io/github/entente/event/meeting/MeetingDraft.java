package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.article.Part;
import io.github.entente.event.Meeting;
import io.github.entente.event.When;
import io.github.entente.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One telling of a meeting, before it is known which others tell of the same.
 *
 * @param meeting as this telling has it
 * @param sentence where it is told
 * @param background whether it lay back when the article's own story began: "had met", "last met"
 * @param elsewhere whether its time is counted from something else, so that no day told around it is its own
 * @param recent whether it is told as news of these days: "has met"
 * @param event whether a verb in the past tells it, so that the times before it are its own
 * @param apart whether it is told as one of its own beside others: "separately", "alone"
 * @param implied whether the words tell only that persons did something together
 * @param seat from where those govern who received the others
 */
record MeetingDraft(
        Meeting meeting,
        Sentence sentence,
        boolean background,
        boolean elsewhere,
        boolean recent,
        boolean event,
        boolean apart,
        boolean implied,
        Optional<Place> seat) {

    private static final int LONGEST_HEADING = 12;

    MeetingDraft on(When date) {
        return as(meeting.on(date));
    }

    /** On a day that the telling does not name. */
    MeetingDraft understood(When date, String from) {
        return as(new Meeting(
                meeting.participants(),
                date,
                meeting.place(),
                meeting.mode(),
                meeting.status(),
                meeting.beside(),
                meeting.evidence().stream()
                        .map(evidence -> evidence.traced(evidence.trace().with("date", from)))
                        .toList()));
    }

    MeetingDraft of(List<Actor> participants) {
        return as(new Meeting(
                participants,
                meeting.when(),
                meeting.place(),
                meeting.mode(),
                meeting.status(),
                meeting.beside(),
                meeting.evidence()));
    }

    MeetingDraft at(Optional<Place> place) {
        return as(meeting.at(place));
    }

    MeetingDraft with(Meeting.Status status) {
        return as(new Meeting(
                meeting.participants(),
                meeting.when(),
                meeting.place(),
                meeting.mode(),
                status,
                meeting.beside(),
                meeting.evidence()));
    }

    MeetingDraft by(Meeting.Mode mode) {
        return as(new Meeting(
                meeting.participants(),
                meeting.when(),
                meeting.place(),
                mode,
                meeting.status(),
                meeting.beside(),
                meeting.evidence()));
    }

    /** Whether those who meet here met in another telling, that day or on a day not told here. */
    boolean isLikelyDuring(MeetingDraft other) {
        return other.isHeld()
                && isHeld()
                && Set.copyOf(other.meeting().participants()).equals(Set.copyOf(meeting.participants()))
                && (!isDated()
                        || !other.isDated()
                        || meeting.when().equals(other.meeting().when()));
    }

    private MeetingDraft as(Meeting other) {
        return new MeetingDraft(other, sentence, background, elsewhere, recent, event, apart, implied, seat);
    }

    /** Whether they met beside an occasion of others, which need not be at the host's. */
    boolean beside() {
        return meeting.beside().isPresent();
    }

    boolean isDated() {
        return !(meeting.when() instanceof When.Unknown);
    }

    boolean isHeld() {
        return meeting.status() == Meeting.Status.HELD;
    }

    /** Headlines are no source of facts, but may confirm one. */
    boolean isHeadline() {
        return sentence.part().kind() == Part.Kind.HEADLINE || isHeading();
    }

    /** "Telephone talk between the leaders", on a line of its own in the story. */
    private boolean isHeading() {
        return sentence.part().kind() == Part.Kind.BODY
                && sentence.tokens().size() <= LONGEST_HEADING
                && sentence.tokens().stream().noneMatch(token -> token.tag().matches("VB[DZP]|MD|[.]"));
    }
}
