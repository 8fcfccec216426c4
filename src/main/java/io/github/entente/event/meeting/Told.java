package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.event.Meeting;
import java.util.List;

/**
 * A meeting as one word of a sentence tells it.
 *
 * @param verb the verb the word hangs on, itself for a verb
 */
record Told(int word, int verb, MeetingCue cue, List<Actor> participants, Meeting.Status status) {

    Told with(Meeting.Status other) {
        return new Told(word, verb, cue, participants, other);
    }
}
