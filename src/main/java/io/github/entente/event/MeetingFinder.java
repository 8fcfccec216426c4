package io.github.entente.event;

import io.github.entente.language.Document;
import java.util.ArrayList;
import java.util.List;

/** Finds the meetings of an article: reads each telling, dates those that only their surroundings date, and makes one of those that tell the same. */
final class MeetingFinder {

    private final MeetingLexicon lexicon;
    private final EventWords words;

    MeetingFinder(MeetingLexicon lexicon, EventWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    List<Meeting> in(Document document, Sides sides, List<List<Attribution>> speech, WhenReader when) {
        List<MeetingDraft> drafts =
                new ArrayList<>(new MeetingReader(lexicon, words, when, document, sides).drafts(speech));
        new LeadMeeting(lexicon, when, words)
                .of(document, sides, speech)
                .filter(implied -> drafts.stream()
                        .noneMatch(draft -> draft.isHeld()
                                && draft.meeting().participants().containsAll(implied.meeting().participants())))
                .ifPresent(implied -> drafts.add(0, implied));
        return new MeetingMerger(sides, new Undated(document, when, speech)).merged(drafts);
    }
}
