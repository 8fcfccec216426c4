package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.article.Span;
import io.github.entente.event.Evidence;
import io.github.entente.event.Meeting;
import io.github.entente.event.Trace;
import io.github.entente.event.Trace.Signal;
import io.github.entente.event.When;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.setting.Where;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Naming;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import java.util.List;
import java.util.Optional;

/** When, where and how those meet of whom a word tells that they do, and whether they did: "<i>met</i> Bo in Rome on Monday". */
final class MeetingDrafts {

    private final MeetingLexicon lexicon;
    private final EventWords words;
    private final WhenReader when;
    private final Document document;
    private final Sides sides;
    private final Where where;
    private final MeetingGroups groups;
    private final Round round;
    private final MeetingDay day;
    private final Background background;

    MeetingDrafts(
            MeetingLexicon lexicon,
            EventWords words,
            WhenReader when,
            Document document,
            Sides sides,
            Where where,
            MeetingGroups groups,
            Round round) {
        this.lexicon = lexicon;
        this.words = words;
        this.when = when;
        this.document = document;
        this.sides = sides;
        this.where = where;
        this.groups = groups;
        this.round = round;
        this.day = new MeetingDay(when, document.article(), sides, words);
        this.background = new Background(words);
    }

    /**
     * Empty where the word tells of no meeting after all.
     *
     * @param said stretches that tell what somebody said
     */
    Optional<MeetingDraft> of(Clause clause, Told first, Visits visits, List<Span> said) {
        boolean off = first.status() == Meeting.Status.PLANNED
                && new CalledOff(clause, lexicon, words).isToldAfter(first.word(), document);
        Told told = off ? first.with(Meeting.Status.CANCELLED) : first;
        Span own = clause.token(told.word()).span();
        // what somebody says there may have dates and places of its own
        List<Span> outside = said.stream().filter(span -> !span.contains(own)).toList();
        When date = day.of(clause, told, outside);
        Optional<Place> place = told.cue().visit()
                ? visits.place(told.word(), told.verb(), told.cue())
                : where.of(clause, told.word(), outside);
        Meeting.Status status = day.status(clause, told, date);
        boolean together = told.cue().kind() == MeetingCue.Kind.VERB_TOGETHER;
        boolean vague = date instanceof When.Unknown && place.isEmpty();
        if (told.cue().visit() && date instanceof When.Unknown) {
            return Optional.empty(); // "on her first visit to Calvessa": whom she met, other words tell
        }
        Doubtful doubtful = new Doubtful(document.article(), lexicon, words);
        if (doubtful.isNoMeeting(clause, told, status, date, vague)
                || together && doubtful.isOnlySigned(clause, told, status, vague)) {
            return Optional.empty();
        }
        // of a person of whom nobody knows for whom he acts it is not known either that a third side meets
        long parties = sides.sides(told.participants()).stream()
                .filter(side -> !(side instanceof Actor.Person person)
                        || !person.tenures().isEmpty())
                .count();
        Optional<Place> seat =
                round.receives(told.cue()) ? seat(told.participants().get(0)) : Optional.empty();
        Meeting.Mode mode = new MeetingMode(clause, words).of(told, (int) parties, place);
        boolean afar =
                mode == Meeting.Mode.PHONE || mode == Meeting.Mode.VIDEO; // "the ministry in Rome said" of a call
        boolean called = told.cue().summons() && status == Meeting.Status.HELD;
        Meeting meeting = new Meeting(
                told.participants(),
                date,
                afar ? Optional.empty() : place.or(() -> called ? seat : Optional.empty()),
                mode,
                status,
                new Beside(words).of(clause),
                List.of(Evidence.found(clause.sentence().span(), false, trace(clause, told, date))));
        boolean implied = together || told.cue().visit();
        boolean event = told.word() == told.verb()
                && clause.token(told.verb()).tag().matches("VB[DN]")
                && !implied
                && !isKnown(clause, told.verb());
        MeetingDraft draft = new MeetingDraft(
                meeting,
                clause.sentence(),
                background.is(clause, told),
                day.isElsewhere(clause, told),
                day.isRecent(clause, told),
                event,
                groups.isApart(clause),
                implied,
                seat);
        return Optional.of(told.cue().summons() ? new Summons(document, sides, words, when).received(draft) : draft);
    }

    /** The town from where somebody governs. */
    private Optional<Place> seat(Actor host) {
        return sides.side(host).flatMap(Actor::country).flatMap(sides.atlas()::seat);
    }

    private Trace trace(Clause clause, Told told, When date) {
        return new Trace(
                List.of(
                        Signal.construction(
                                told.cue().row().isEmpty()
                                        ? "means"
                                        : Signal.value(told.cue().kind())),
                        new Signal("named", Signal.value(Naming.of(told.participants(), clause.sentence(), sides))),
                        new Signal("date", Signal.value(date))),
                told.cue().row(),
                Optional.of(clause.token(told.word()).span()));
    }

    /** "Cy, who received the envoy, said": a clause that only says who somebody is tells of what is known. */
    private static boolean isKnown(Clause clause, int verb) {
        return clause.tree().is(verb, "acl");
    }
}
