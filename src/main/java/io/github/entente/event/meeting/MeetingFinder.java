package io.github.entente.event.meeting;

import io.github.entente.actor.Place;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Meeting;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.setting.Where;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the meetings of an article: reads each telling, dates those that only their surroundings date, and makes one of those that tell the same. */
public final class MeetingFinder {

    private final MeetingLexicon lexicon = MeetingLexicon.shipped();
    private final EventWords words;

    public MeetingFinder(EventWords words) {
        this.words = words;
    }

    /** The rows of meetings.csv that have a word in a construction like this one. */
    public List<DataFile.Row> rowsAt(Clause clause, int word) {
        Stream<MeetingCue> cues = clause.token(word).isVerb()
                ? lexicon.ofVerb(clause, word).stream()
                : clause.token(word).isNoun()
                        ? lexicon.ofNoun(clause, word, Math.max(0, clause.tree().head(word))).stream()
                        : Stream.empty();
        return cues.flatMap(cue -> cue.row().stream()).toList();
    }

    /** Whether a sentence may tell of a meeting. */
    public boolean mayTell(Sentence sentence) {
        return lexicon.mayTell(sentence);
    }

    public List<Meeting> in(Document document, Sides sides, List<List<Attribution>> speech, WhenReader when) {
        MeetingReader reader = new MeetingReader(lexicon, words, when, document, sides);
        List<MeetingDraft> drafts = new ArrayList<>(reader.drafts(speech));
        new LeadMeeting(lexicon, when, words)
                .of(document, sides, speech)
                .filter(implied -> drafts.stream()
                        .noneMatch(draft -> draft.isHeld()
                                && draft.meeting()
                                        .participants()
                                        .containsAll(implied.meeting().participants())))
                .ifPresent(implied -> drafts.add(0, implied));
        Optional<Place> dateline = new Where(sides, document.article(), words).dateline();
        VisitHosts hosts = new VisitHosts(sides, document.article(), words);
        List<MeetingDraft> merged = new MeetingMerger(sides, new Undated(document, sides, when, speech))
                .merged(drafts).stream().map(hosts::named).toList();
        return new UnderstoodPlaces(sides, document.article(), dateline, reader.journeys()).in(merged);
    }
}
