package io.github.entente.event;

import java.util.Optional;

/**
 * One row of meetings.csv: a word by which meetings are told.
 *
 * @param lemma its dictionary form
 * @param mode how those meet whom it tells of, unless other words say so; empty where it leaves that open
 */
record MeetingCue(String lemma, Kind kind, Optional<Meeting.Mode> mode) {

    enum Kind {
        /** "met": who meets is its subject and its object, "with" somebody, or a subject of several. */
        VERB,
        /** "spoke": a meeting only "with" somebody. */
        VERB_WITH,
        /** "discussed": a meeting where persons of several sides do it together or "with" each other. */
        VERB_TOGETHER,
        /** "talks": who meets is told by "with", "between", "of", an owner, or the verb it hangs on. */
        NOUN,
        /** "held" talks: lends its subject to the noun. */
        CARRIER,
        /** "cancelled" talks: they do not take place. */
        CANCELLING,
        /** "proposed" talks: nobody has met. */
        WISHING
    }
}
