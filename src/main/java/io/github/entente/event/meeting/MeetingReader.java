package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Evidence;
import io.github.entente.event.Meeting;
import io.github.entente.event.Trace;
import io.github.entente.event.Trace.Signal;
import io.github.entente.event.When;
import io.github.entente.event.meeting.MeetingParties.Parties;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.setting.Where;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Naming;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the meetings an article tells of, one for each word that tells one; that several words tell the same meeting is {@link MeetingMerger}'s. */
final class MeetingReader {

    /** In so many sentences, and such a share of all, an article that is about sport speaks of it. */
    private static final int OFTEN = 3;

    private static final double SHARE = 0.25;

    private final MeetingLexicon lexicon;
    private final EventWords words;
    private final WhenReader when;
    private final Document document;
    private final Sides sides;
    private final Where where;
    private final Counterparts counterparts;
    private final boolean ofSport;

    MeetingReader(MeetingLexicon lexicon, EventWords words, WhenReader when, Document document, Sides sides) {
        this.lexicon = lexicon;
        this.words = words;
        this.when = when;
        this.document = document;
        this.sides = sides;
        this.counterparts = new Counterparts(document, sides, words);
        this.where = new Where(sides.cast(), document.article(), words);
        long sporting = document.sentences().stream().filter(this::isOfSport).count();
        this.ofSport =
                sporting >= OFTEN && sporting >= SHARE * document.sentences().size();
    }

    private boolean isOfSport(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> words.has("sport", token.lemma()));
    }

    List<MeetingDraft> drafts(List<List<Attribution>> speech) {
        List<MeetingDraft> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Clause.of(sentence).ifPresent(clause -> {
                List<Span> said = speech.get(sentence.index()).stream()
                        .flatMap(attribution -> attribution.content().stream())
                        .toList();
                MeetingParties verbs = new MeetingParties(clause, sides, counterparts, words);
                NounParties nouns = new NounParties(clause, sides, lexicon, words, counterparts, verbs);
                Visits visits = new Visits(clause, sides, words, verbs);
                for (int word = 0; word < sentence.tokens().size(); word++) {
                    told(clause, word, verbs, nouns, visits)
                            .forEach(told -> draft(clause, told, visits, said)
                                    .map(draft -> new Repeats(sides, when, words).of(clause, told.word(), draft, said))
                                    .ifPresent(drafts -> {
                                        found.addAll(drafts);
                                        putOff(clause, drafts.get(0), said).ifPresent(found::add);
                                    }));
                }
            });
        }
        return found;
    }

    /** A meeting that is put off to a new day is planned for it. */
    private Optional<MeetingDraft> putOff(Clause clause, MeetingDraft draft, List<Span> outside) {
        return draft.meeting().status() == Meeting.Status.CANCELLED
                ? when.behind(clause, "new-day", outside)
                        .map(day -> draft.on(day).with(Meeting.Status.PLANNED))
                : Optional.empty();
    }

    /** A word that tells a meeting, its verb, and who meets. */
    private record Told(int word, int verb, MeetingCue cue, List<Actor> participants, Meeting.Status status) {}

    private List<Told> told(Clause clause, int word, MeetingParties verbs, NounParties nouns, Visits visits) {
        if (clause.token(word).isVerb()) {
            Optional<Meeting.Mode> there =
                    isToldThere(clause, word) ? Optional.of(Meeting.Mode.IN_PERSON) : Optional.empty();
            Stream<MeetingCue> cues = Stream.concat(
                    lexicon.ofVerb(clause, word).stream(),
                    new MeetingMode(clause, words).means(word).or(() -> there).map(MeetingCue::by).stream());
            return cues.map(cue -> told(
                            clause,
                            word,
                            word,
                            cue,
                            cue.visit() ? visits.of(word, word, cue) : verbs.ofVerb(word, cue)))
                    .filter(all -> !all.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        if (!clause.token(word).isNoun()) {
            return List.of();
        }
        int verb = nouns.governor(word);
        return lexicon.ofNoun(clause, word, verb).stream()
                .map(cue ->
                        told(clause, word, verb, cue, cue.visit() ? visits.of(word, verb, cue) : nouns.of(word, verb)))
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "flew to Rome, where she told Bo". */
    private boolean isToldThere(Clause clause, int verb) {
        return words.has("telling", clause.lemma(verb))
                && clause.tree().children(verb, "advmod").stream()
                        .anyMatch(where -> clause.lemma(where).equals("where"));
    }

    private List<Told> told(Clause clause, int word, int verb, MeetingCue cue, Parties parties) {
        boolean joint = parties.far().isEmpty();
        List<Set<Actor>> groups = groups(clause, word, cue, parties).stream()
                .map(group -> participants(cue, group))
                .map(group -> joined(clause, word, verb, cue, group))
                .filter(group -> isMeeting(clause, cue, group))
                // of a minister whose state nobody knows, it is not known either that colleagues of another met him
                .filter(group -> !joint && !words.has("journey", cue.lemma())
                        || group.stream()
                                        .map(Actor::country)
                                        .flatMap(Optional::stream)
                                        .distinct()
                                        .count()
                                > 1)
                .toList();
        if (groups.isEmpty()) {
            return List.of();
        }
        return new MeetingStatus(clause, lexicon, words)
                .of(word, verb).stream()
                        .flatMap(status -> groups.stream()
                                .map(group -> status == Meeting.Status.PLANNED && isOfStates(clause, word, verb)
                                        ? sides.sides(group)
                                        : group)
                                .map(group -> new Told(word, verb, cue, List.copyOf(group), status)))
                        .toList();
    }

    /** "The ministers agreed to hold a dialogue next year" says nothing of who will. */
    private boolean isOfStates(Clause clause, int word, int verb) {
        int head = clause.tree().head(verb);
        return word != verb
                && words.has("by-states", clause.lemma(word))
                && head >= 0
                && words.has("accepting", clause.lemma(head));
    }

    private Set<Actor> joined(Clause clause, int word, int verb, MeetingCue cue, Set<Actor> group) {
        boolean several = sides.sides(group).size() > 1 && !cue.visit() && !cue.summons();
        return several ? new Thirds(clause, sides, words).with(word, verb, group) : group;
    }

    /** "Ada met Prime Minister Bo and President Cy of Calvessa" tells two meetings, and so do "separate talks with Bo and Cy". */
    private List<Set<Actor>> groups(Clause clause, int word, MeetingCue cue, Parties parties) {
        boolean oneByOne = parties.near().size() == 1
                && parties.far().size() > 1
                && (parties.far().stream().allMatch(Actor.Person.class::isInstance)
                        || parties.far().stream().allMatch(Actor.State.class::isInstance) && !cue.visit())
                && parties.near().stream().allMatch(Actor.Person.class::isInstance)
                && !parties.far().containsAll(parties.near());
        boolean separate =
                isSeparate(clause, word, cue) || sides.sides(parties.far()).size() == 1;
        if (!oneByOne || !separate || cue.kind() == MeetingCue.Kind.VERB_UNITING) {
            return List.of(parties.all());
        }
        return parties.far().stream()
                .filter(other -> !parties.near().contains(other))
                .map(other -> {
                    Set<Actor> pair = new LinkedHashSet<>(parties.near());
                    pair.add(other);
                    return pair;
                })
                .toList();
    }

    /** "Separate talks with Bo and Cy", "phoned Bo and Cy": but "a separate meeting with Bo and Cy" is one, and so is "a three-way call". */
    private boolean isSeparate(Clause clause, int word, MeetingCue cue) {
        boolean one = clause.token(word).tag().equals("NN")
                && clause.tree().children(word, "det").stream()
                        .anyMatch(article -> words.has("one", clause.lemma(article)));
        if (one) {
            return false;
        }
        String text = clause.sentence().span().in(document.article().text());
        return isApart(clause)
                // "meetings with Bo and Cy", but for "talks", which one has with several
                || clause.token(word).tag().equals("NNS") && words.has("each", clause.lemma(word))
                || new MeetingMode(clause, words).of(word, cue, 2) == Meeting.Mode.PHONE
                        && words.all("conference-call").stream().noneMatch(text::contains);
    }

    /** "Minister Ada met President Bo and his party": a side is there by its persons, and by its institutions before its state. */
    private Set<Actor> participants(MeetingCue cue, Collection<Actor> named) {
        return new LinkedHashSet<>(sides.foremost(named.stream()
                // whom a ministry summons is an envoy, though the article may not say so
                .filter(actor -> cue.summons() || sides.isOfficial(actor))
                .toList()));
    }

    private boolean isMeeting(Clause clause, MeetingCue cue, Set<Actor> group) {
        boolean persons = group.stream().allMatch(Actor.Person.class::isInstance);
        boolean sport = !persons && (ofSport || isOfSport(clause.sentence()));
        boolean sided = sides.sides(group).size() > 1 || cue.summons();
        return group.size() > 1 && sided && (persons || !cue.ofPersons()) && !sport;
    }

    /** "was due to meet Bo on Monday, but the meeting was called off", also where only the next sentence says so. */
    private Told calledOff(Clause clause, Told told) {
        if (told.status() != Meeting.Status.PLANNED) {
            return told;
        }
        boolean here = new MeetingStatus(clause, lexicon, words).isCalledOff(told.word() + 1);
        int next = clause.sentence().index() + 1;
        boolean there = next < document.sentences().size()
                && document.sentences().get(next).part().kind() == Part.Kind.BODY
                && Clause.of(document.sentences().get(next))
                        .filter(after -> new MeetingStatus(after, lexicon, words).isCalledOff(0))
                        .isPresent();
        return here || there
                ? new Told(told.word(), told.verb(), told.cue(), told.participants(), Meeting.Status.CANCELLED)
                : told;
    }

    private Optional<MeetingDraft> draft(Clause clause, Told first, Visits visits, List<Span> said) {
        Told told = calledOff(clause, first);
        Span own = clause.token(told.word()).span();
        // what somebody says there may have dates and places of its own
        List<Span> outside = said.stream().filter(span -> !span.contains(own)).toList();
        When date = date(clause, told, outside);
        Optional<Place> place = told.cue().visit()
                ? visits.place(told.word(), told.verb(), told.cue())
                : where.of(clause, told.word(), outside);
        Meeting.Status status = status(clause, told, date, document.article());
        boolean together = told.cue().kind() == MeetingCue.Kind.VERB_TOGETHER;
        boolean vague = date instanceof When.Unknown && place.isEmpty();
        if (told.cue().visit() && date instanceof When.Unknown) {
            return Optional.empty(); // "on her first visit to Calvessa": whom she met, other words tell
        }
        if (isNoMeeting(told, status, date, vague) || together && isOnlySigned(clause, told, status, vague)) {
            return Optional.empty();
        }
        int parties = sides.sides(told.participants()).size();
        Meeting meeting = new Meeting(
                told.participants(),
                date,
                place,
                new MeetingMode(clause, words).of(told.word(), told.cue(), parties),
                status,
                new Beside(words).of(clause),
                List.of(Evidence.found(clause.sentence().span(), false, trace(clause, told, date))));
        boolean implied = together || told.cue().visit();
        boolean event =
                told.word() == told.verb() && clause.token(told.verb()).tag().matches("VB[DN]") && !implied;
        MeetingDraft draft = new MeetingDraft(
                meeting, clause.sentence(), isBackground(clause, told), event, isApart(clause), implied);
        return Optional.of(told.cue().summons() ? new Summons(document, sides, words).received(draft) : draft);
    }

    /** @param vague whether neither day nor place is told */
    private boolean isNoMeeting(Told told, Meeting.Status status, When date, boolean vague) {
        boolean persons = told.participants().stream().allMatch(Actor.Person.class::isInstance);
        boolean states = told.participants().stream().allMatch(Actor.State.class::isInstance);
        return switch (status) {
            case HELD -> false;
            // "agreed to hold a dialogue at an early date" announces none, nor does "agreed in May to open one", told
            // in June
            case PLANNED -> vague && !(persons && told.word() == told.verb()) || states && isPast(date);
            // "suspended its talks with Calvessa" calls none of them off
            case CANCELLED -> vague && states;
        };
    }

    /** "Will sign a treaty", "had signed a treaty", some day, "the treaty which they signed". */
    private static boolean isOnlySigned(Clause clause, Told told, Meeting.Status status, boolean vague) {
        boolean mentioned = vague && clause.auxiliaries(told.verb()).contains("have");
        return status != Meeting.Status.HELD || mentioned || isOfOldDocument(clause, told.verb());
    }

    private boolean isPast(When date) {
        return document.article()
                .published()
                .filter(published -> date instanceof When.Day day
                                && day.value().isBefore(published.date().minusDays(1))
                        || date instanceof When.Month month && month.value().isBefore(YearMonth.from(published.date())))
                .isPresent();
    }

    /** "The treaty which Ada and Bo signed in 2000" tells of the treaty. */
    private static boolean isOfOldDocument(Clause clause, int verb) {
        return clause.tree().is(verb, "acl")
                && clause.tree().children(verb, "obj").stream()
                        .anyMatch(object -> clause.token(object).tag().matches("WDT|WP"));
    }

    private boolean isApart(Clause clause) {
        String text = clause.sentence().span().in(document.article().text());
        return words.all("separate").stream().anyMatch(text::contains);
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

    private When date(Clause clause, Told told, List<Span> outside) {
        return switch (told.status()) {
            case HELD -> held(clause, told, outside);
            case PLANNED -> planned(clause, told, outside);
            // the day of the meeting, not of the news that it was called off
            case CANCELLED ->
                told.word() == told.verb()
                                || clause.tree().relation(told.word()).equals("nsubj")
                        ? when.nearest(clause, told.word(), outside)
                        : when.behind(clause, "old-day", outside)
                                .or(() -> when.belowNearest(clause, told.word(), outside))
                                .orElse(When.UNKNOWN);
        };
    }

    /** "On Tuesday Ada meets Bo" lies ahead. */
    private When held(Clause clause, Told told, List<Span> outside) {
        boolean caption = clause.sentence().part().kind() == Part.Kind.CAPTION;
        boolean ahead = !caption
                && clause.token(told.verb()).tag().matches("VB[ZP]")
                && clause.auxiliaries(told.verb()).isEmpty();
        return when.at(clause, told.word(), ahead ? WhenReader.Side.FUTURE : WhenReader.Side.PAST, outside);
    }

    /** A photograph taken "before their talks on Sunday" was published after them. */
    private When planned(Clause clause, Told told, List<Span> outside) {
        boolean caption = clause.sentence().part().kind() == Part.Kind.CAPTION;
        return when.at(clause, told.word(), caption ? WhenReader.Side.PAST : WhenReader.Side.FUTURE, outside);
    }

    /** "On Tuesday both take part in a summit", written on Monday, lies ahead; "before their talks on Sunday", under a photograph, does not. */
    private static Meeting.Status status(Clause clause, Told told, When date, Article article) {
        boolean caption = clause.sentence().part().kind() == Part.Kind.CAPTION;
        boolean present = clause.token(told.verb()).tag().matches("VB[ZP]");
        boolean ahead = date instanceof When.Day day
                && article.published()
                        .filter(published -> day.value().isAfter(published.date()))
                        .isPresent();
        if (told.status() == Meeting.Status.HELD && present && ahead) {
            return Meeting.Status.PLANNED;
        }
        return caption && told.status() == Meeting.Status.PLANNED && !ahead ? Meeting.Status.HELD : told.status();
    }

    /** "Ada was <i>then</i> in Rome, where she met Bo": but not "the then minister". */
    private boolean isThen(Clause clause) {
        return clause.sentence().tokens().stream()
                .anyMatch(token -> words.has("back-then", token.lemma())
                        && token.index() > 0
                        && clause.tree().is(token.index(), "advmod")
                        && clause.token(token.index() - 1).isVerb());
    }

    /** "had met", "last met", "their previous talks". */
    private boolean isBackground(Clause clause, Told told) {
        return clause.auxiliaries(told.verb()).contains("have")
                || isThen(clause)
                || Stream.of(told.word(), told.verb())
                        .flatMap(word -> clause.tree().children(word).stream())
                        .anyMatch(child -> words.has("back", clause.lemma(child)));
    }
}
