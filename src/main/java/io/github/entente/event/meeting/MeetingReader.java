package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.article.Span;
import io.github.entente.event.Meeting;
import io.github.entente.event.meeting.MeetingParties.Parties;
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
import java.util.Set;
import java.util.stream.Stream;

/** Reads the meetings an article tells of, one for each word that tells one; that several words tell the same meeting is {@link MeetingMerger}'s. */
final class MeetingReader {

    private final MeetingLexicon lexicon;
    private final EventWords words;
    private final WhenReader when;
    private final Document document;
    private final Sides sides;
    private final Where where;
    private final Counterparts counterparts;
    private final MeetingGroups groups;
    private final List<Journey> journeys = new ArrayList<>();
    private final Round round;
    private final MeetingDrafts drafts;

    MeetingReader(MeetingLexicon lexicon, EventWords words, WhenReader when, Document document, Sides sides) {
        this.lexicon = lexicon;
        this.words = words;
        this.when = when;
        this.document = document;
        this.sides = sides;
        this.counterparts = new Counterparts(document, sides, words);
        this.where = new Where(sides, document.article(), words);
        this.groups = new MeetingGroups(document, sides, words);
        this.round = new Round(lexicon, sides, words);
        this.drafts = new MeetingDrafts(lexicon, words, when, document, sides, where, groups, round);
    }

    /** The journeys that the drafts' article tells of. */
    List<Journey> journeys() {
        return List.copyOf(journeys);
    }

    List<MeetingDraft> drafts(List<List<Attribution>> speech) {
        List<MeetingDraft> found = new ArrayList<>();
        QuotedSelf quotedSelf = new QuotedSelf(document, sides, words, speech);
        for (Sentence sentence : document.sentences()) {
            Clause.of(sentence).ifPresent(clause -> {
                Phrases phrases = new Phrases(clause, sides, words);
                Governor governor = new Governor(clause, lexicon, words);
                Doers doers = new Doers(clause, sides, counterparts, words, phrases, quotedSelf);
                MeetingParties verbs = new MeetingParties(clause, sides, counterparts, words, phrases, doers);
                NounParties nouns =
                        new NounParties(clause, sides, lexicon, words, counterparts, phrases, doers, governor);
                Visits visits = new Visits(clause, sides, words, doers, governor);
                int before = found.size();
                for (int word = 0; word < sentence.tokens().size(); word++) {
                    round.note(clause, word, doers, where);
                    List<Told> all = told(clause, word, verbs, nouns, governor, visits);
                    (all.isEmpty() ? sequel(clause, word, governor, found) : all).forEach(told -> {
                        List<Span> said = said(speech, clause, told.word());
                        drafts.of(clause, told, visits, said)
                                .map(draft -> new KnownPair(sides).of(draft, found))
                                .map(draft -> new MeetingMode(clause, words).supposed(told, draft, found))
                                .map(draft -> new Repeats(sides, when, words).of(clause, told.word(), draft, said))
                                .ifPresent(tellings -> {
                                    found.addAll(tellings);
                                    putOff(clause, tellings.get(0), said).ifPresent(found::add);
                                });
                    });
                }
                if (found.size() == before) {
                    round.of(clause)
                            .forEach(told -> drafts.of(clause, told, visits, said(speech, clause, told.word()))
                                    .map(draft ->
                                            draft.at(draft.meeting().place().or(() -> round.place(clause))))
                                    .ifPresent(found::add));
                }
            });
        }
        return found;
    }

    /** What somebody says in a sentence, but for what a noun that tells of a meeting seems to say: "calls with Bo on Monday" are no cries. */
    private static List<Span> said(List<List<Attribution>> speech, Clause clause, int word) {
        Span own = clause.token(word).span();
        return speech.get(clause.sentence().index()).stream()
                .filter(attribution ->
                        !clause.token(word).isNoun() || !attribution.cue().overlaps(own))
                .flatMap(attribution -> attribution.content().stream())
                .toList();
    }

    private List<Told> sequel(Clause clause, int word, Governor governor, List<MeetingDraft> before) {
        return clause.token(word).isNoun()
                ? new Sequel(clause, lexicon, words, sides)
                        .of(word, governor.of(word), before).stream().toList()
                : List.of();
    }

    /** A meeting that is put off to a new day is planned for it. */
    private Optional<MeetingDraft> putOff(Clause clause, MeetingDraft draft, List<Span> outside) {
        return draft.meeting().status() == Meeting.Status.CANCELLED
                ? when.behind(clause, "new-day", outside)
                        .map(day -> draft.on(day).with(Meeting.Status.PLANNED))
                : Optional.empty();
    }

    private List<Told> told(
            Clause clause, int word, MeetingParties verbs, NounParties nouns, Governor governor, Visits visits) {
        if (clause.token(word).isVerb()) {
            Optional<Meeting.Mode> there =
                    new FaceToFace(clause, words).is(word) ? Optional.of(Meeting.Mode.IN_PERSON) : Optional.empty();
            Stream<MeetingCue> cues = Stream.concat(
                    lexicon.ofVerb(clause, word).stream(),
                    new MeetingMode(clause, words).means(word).or(() -> there).map(MeetingCue::by).stream());
            return cues.map(cue -> told(
                            clause,
                            visits,
                            word,
                            word,
                            cue,
                            cue.visit() ? visits.of(word, word, cue) : verbs.ofVerb(word, cue)))
                    .filter(all -> !all.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        // "held a bilateral with Bo": an adjective that stands for the meeting
        boolean adjective =
                clause.token(word).tag().equals("JJ") && clause.tree().is(word, "obj");
        if (!clause.token(word).isNoun() && !adjective) {
            return List.of();
        }
        int verb = governor.of(word);
        return lexicon.ofNoun(clause, word, verb).stream()
                .map(cue -> told(
                        clause,
                        visits,
                        word,
                        verb,
                        cue,
                        cue.visit() ? visits.of(word, verb, cue) : nouns.of(word, verb)))
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Told> told(Clause clause, Visits visits, int word, int verb, MeetingCue cue, Parties parties) {
        if (cue.visit()) {
            travelled(clause, visits, word, verb, cue);
        }
        List<Set<Actor>> found = groups.of(clause, word, verb, cue, parties);
        if (found.isEmpty()) {
            return List.of();
        }
        return new MeetingStatus(clause, lexicon, words)
                .of(word, verb).stream()
                        .flatMap(status -> found.stream()
                                .map(group -> round.withHost(clause, word, group))
                                .map(group -> status == Meeting.Status.PLANNED && isOfStates(clause, word, verb)
                                        ? sides.sides(group)
                                        : group)
                                .map(group -> new Told(word, verb, cue, List.copyOf(group), status)))
                        .toList();
    }

    private void travelled(Clause clause, Visits visits, int word, int verb, MeetingCue cue) {
        Set<Actor> travellers = visits.travellers(word, verb);
        if (!travellers.isEmpty()) {
            visits.goal(word, verb, cue)
                    .ifPresent(goal -> journeys.add(
                            new Journey(travellers, goal, when.at(clause, word, WhenReader.Side.PAST, List.of()))));
        }
    }

    /** "The ministers agreed to hold a dialogue next year" says nothing of who will. */
    private boolean isOfStates(Clause clause, int word, int verb) {
        int head = clause.tree().head(verb);
        return word != verb
                && words.has("by-states", clause.lemma(word))
                && head >= 0
                && words.has("accepting", clause.lemma(head));
    }
}
