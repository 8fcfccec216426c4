package io.github.entente.event.meeting;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Meeting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of meetings.csv: a word by which meetings are told.
 *
 * @param lemma its dictionary form
 * @param with the prepositions before whom a verb's subject meets
 * @param needs words of which one must stand beside a verb or above a noun; none where it needs no other
 * @param not words beside which a verb tells something else
 * @param ofPersons whether it tells a meeting of persons only
 * @param ofBodies whether it tells a meeting of an international body only
 * @param mode how those meet whom it tells of, unless other words say so; empty where it leaves that open
 * @param row empty for a means of meeting, which stands in words.csv
 */
record MeetingCue(
        String lemma,
        Kind kind,
        Set<String> with,
        Set<String> needs,
        Set<String> not,
        boolean ofPersons,
        boolean ofBodies,
        Optional<Meeting.Mode> mode,
        Optional<DataFile.Row> row) {

    enum Kind {
        /** "met": who meets is its subject and its object, "with" somebody, or a subject of several. */
        VERB,
        /** "summoned", "called in": an envoy who comes to the ministry. */
        SUMMONS,
        /** "spoke": a meeting only "with" somebody. */
        VERB_WITH,
        /** "discussed": a meeting where persons of several sides do it together or "with" each other. */
        VERB_TOGETHER,
        /** "brought together": its objects meet, and so does its subject. */
        VERB_UNITING,
        /** "visited" a state: its subject meets the state's hosts, whoever they are. */
        VERB_VISITING,
        /** "visit" to a state: its owner, or the subject of its verb, meets the hosts. */
        NOUN_VISITING,
        /** "talks": who meets is told by "with", "between", "of", an owner, or the verb it hangs on. */
        NOUN,
        /** "held" talks: lends its subject to the noun. */
        CARRIER,
        /** "cancelled" talks: they do not take place. */
        CANCELLING,
        /** "proposed" talks: nobody has met. */
        WISHING;

        boolean isVerb() {
            return this == VERB
                    || this == SUMMONS
                    || this == VERB_WITH
                    || this == VERB_TOGETHER
                    || this == VERB_UNITING
                    || this == VERB_VISITING;
        }

        boolean isNoun() {
            return this == NOUN || this == NOUN_VISITING;
        }
    }

    /** Whether it tells of a journey to a state, and nothing of whom one met there. */
    boolean visit() {
        return kind == Kind.VERB_VISITING || kind == Kind.NOUN_VISITING;
    }

    /** Whether its object meets its subject: "met Bo", "summoned Bo". */
    boolean transitive() {
        return kind == Kind.VERB || kind == Kind.SUMMONS;
    }

    /** Whether it tells of an envoy who is called to a ministry. */
    boolean summons() {
        return kind == Kind.SUMMONS;
    }

    /** "agreed by phone": any verb, by a means of meeting. */
    static MeetingCue by(Meeting.Mode mode) {
        return new MeetingCue(
                "by",
                Kind.VERB,
                new LinkedHashSet<>(List.of("with", "to")),
                Set.of(),
                Set.of(),
                true,
                false,
                Optional.of(mode),
                Optional.empty());
    }
}
