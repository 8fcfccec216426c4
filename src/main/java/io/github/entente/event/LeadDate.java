package io.github.entente.event;

import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The date of the meeting an article reports, where only its lead has one: "Ada used her first trip on Monday to mend ties. She and Bo signed a
 * treaty at the palace."
 */
final class LeadDate {

    /** So far down the story a meeting without a date is still the one the lead tells of. */
    private static final int NEAR = 3;

    private final WhenReader when;

    LeadDate(WhenReader when) {
        this.when = when;
    }

    List<Meeting> dated(List<Meeting> meetings, Document document, List<List<Attribution>> speech) {
        List<Sentence> story = document.sentences().stream()
                .filter(sentence -> sentence.part().kind() == Part.Kind.BODY)
                .toList();
        Optional<Meeting> reported = meetings.stream()
                .filter(meeting -> meeting.status() == Meeting.Status.HELD)
                .findFirst()
                .filter(meeting -> meeting.when() instanceof When.Unknown && isNear(meeting, story));
        if (reported.isEmpty()) {
            return meetings;
        }
        When date = story.stream()
                .limit(NEAR)
                .flatMap(sentence -> Clause.of(sentence).stream())
                .map(clause -> when.firstDay(clause, said(speech, clause)))
                .filter(When.Day.class::isInstance)
                .findFirst()
                .orElse(When.UNKNOWN);
        List<Meeting> dated = new ArrayList<>(meetings);
        dated.replaceAll(meeting -> meeting == reported.get() ? meeting.on(date) : meeting);
        return dated;
    }

    private static boolean isNear(Meeting meeting, List<Sentence> story) {
        return meeting.evidence().stream()
                .anyMatch(evidence -> story.stream()
                        .limit(NEAR)
                        .anyMatch(sentence -> sentence.span().equals(evidence.span())));
    }

    private static List<Span> said(List<List<Attribution>> speech, Clause clause) {
        return speech.get(clause.sentence().index()).stream()
                .flatMap(attribution -> attribution.content().stream())
                .toList();
    }
}
