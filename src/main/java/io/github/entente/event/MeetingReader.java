package io.github.entente.event;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the meetings an article tells of, one for each word that tells one; that several words tell the same meeting is {@link MeetingMerger}'s. */
final class MeetingReader {

    /** Told in so many words. */
    private static final double TOLD = 0.9;
    /** Told by a caption or a headline, whose grammar is loose. */
    private static final double LOOSE = 0.8;

    private final MeetingLexicon lexicon;
    private final EventWords words;
    private final WhenReader when;

    MeetingReader(MeetingLexicon lexicon, EventWords words, WhenReader when) {
        this.lexicon = lexicon;
        this.words = words;
        this.when = when;
    }

    List<Meeting> in(Document document, Sides sides, List<List<Attribution>> speech) {
        List<Meeting> found = new ArrayList<>();
        Where where = new Where(sides.cast(), document.article(), words);
        for (Sentence sentence : document.sentences()) {
            Clause.of(sentence).ifPresent(clause -> {
                MeetingParties parties = new MeetingParties(clause, sides, lexicon, words);
                for (int word = 0; word < sentence.tokens().size(); word++) {
                    told(clause, word, parties)
                            .flatMap(told -> meeting(
                                    clause, told, sides, where, document.article(), speech.get(sentence.index())))
                            .ifPresent(found::add);
                }
            });
        }
        return found;
    }

    /** A word that tells a meeting, its verb, and who meets. */
    private record Told(int word, int verb, MeetingCue cue, List<Actor> participants, Meeting.Status status) {}

    private Optional<Told> told(Clause clause, int word, MeetingParties parties) {
        String lemma = clause.lemma(word);
        if (clause.token(word).isVerb()) {
            return lexicon.of(MeetingCue.Kind.VERB, lemma)
                    .or(() -> lexicon.of(MeetingCue.Kind.VERB_WITH, lemma))
                    .or(() -> lexicon.of(MeetingCue.Kind.VERB_TOGETHER, lemma))
                    .flatMap(cue -> told(clause, word, word, cue, parties.ofVerb(word, cue.kind())));
        }
        if (!clause.token(word).isNoun()) {
            return Optional.empty();
        }
        return lexicon.of(MeetingCue.Kind.NOUN, lemma).flatMap(cue -> {
            int verb = parties.governor(word);
            return told(clause, word, verb, cue, parties.ofNoun(word, verb));
        });
    }

    private Optional<Told> told(Clause clause, int word, int verb, MeetingCue cue, List<Actor> participants) {
        return participants.size() < 2
                ? Optional.empty()
                : new MeetingStatus(clause, lexicon, words)
                        .of(word, verb)
                        .map(status -> new Told(word, verb, cue, participants, status));
    }

    private Optional<Meeting> meeting(
            Clause clause, Told told, Sides sides, Where where, Article article, List<Attribution> speech) {
        Set<Actor> participants = withoutStatesOfPersons(told.participants(), sides);
        Set<Actor> parties = sides.sides(participants);
        if (participants.size() < 2
                || parties.size() < 2
                || !participants.stream().allMatch(sides::isOfficial)) {
            return Optional.empty();
        }
        Span own = clause.token(told.word()).span();
        // what somebody says there may have dates and places of its own
        List<Span> outside = speech.stream()
                .flatMap(attribution -> attribution.content().stream())
                .filter(span -> !span.contains(own))
                .toList();
        WhenReader.Side side = told.status() == Meeting.Status.HELD ? WhenReader.Side.PAST : WhenReader.Side.FUTURE;
        When date = told.status() == Meeting.Status.CANCELLED
                ? When.UNKNOWN // the day of the news, not of the meeting
                : when.at(clause, told.word(), side, outside);
        Optional<Place> place = where.of(clause, told.word(), outside);
        Meeting.Status status = status(clause, told, date, article);
        if (status == Meeting.Status.PLANNED && date instanceof When.Unknown && place.isEmpty()) {
            return Optional.empty(); // "agreed to hold a dialogue at an early date" announces none
        }
        boolean body = clause.sentence().part().kind() == Part.Kind.BODY;
        return Optional.of(new Meeting(
                List.copyOf(participants),
                date,
                place,
                mode(clause, told, parties),
                status,
                beside(clause),
                List.of(new Evidence(clause.sentence().span(), body ? TOLD : LOOSE, false))));
    }

    /** "On Tuesday both take part in a summit", written on Monday, lies ahead. */
    private static Meeting.Status status(Clause clause, Told told, When date, Article article) {
        boolean present = clause.token(told.verb()).tag().matches("VB[ZP]");
        boolean ahead = date instanceof When.Day day
                && article.published()
                        .filter(published -> day.value().isAfter(published.date()))
                        .isPresent();
        return told.status() == Meeting.Status.HELD && present && ahead ? Meeting.Status.PLANNED : told.status();
    }

    /** "Minister Ada met President Bo and his party": a side is there by its persons, and by its institutions before its state. */
    private static Set<Actor> withoutStatesOfPersons(List<Actor> participants, Sides sides) {
        return participants.stream()
                .filter(actor -> participants.stream()
                        .noneMatch(other ->
                                rank(other) > rank(actor) && sides.side(other).equals(sides.side(actor))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int rank(Actor actor) {
        return actor instanceof Actor.Person ? 2 : actor instanceof Actor.Organisation ? 1 : 0;
    }

    private Meeting.Mode mode(Clause clause, Told told, Set<Actor> parties) {
        if (told.cue().mode().isPresent() && told.cue().mode().get() != Meeting.Mode.IN_PERSON) {
            return tells("video", clause)
                    ? Meeting.Mode.VIDEO
                    : told.cue().mode().get();
        }
        if (tells("video", clause)) {
            return Meeting.Mode.VIDEO;
        }
        if (tells("phone", clause)) {
            return Meeting.Mode.PHONE;
        }
        return parties.size() > 2 ? Meeting.Mode.MULTILATERAL : Meeting.Mode.IN_PERSON;
    }

    private boolean tells(String group, Clause clause) {
        return clause.sentence().tokens().stream()
                .anyMatch(token -> words.has(group, token.lemma().toLowerCase(java.util.Locale.ROOT)));
    }

    /** The occasion in "on the sidelines of the UN General Assembly". */
    private Optional<String> beside(Clause clause) {
        for (int word = 0; word < clause.sentence().tokens().size(); word++) {
            if (words.has("beside", clause.lemma(word))) {
                Optional<Integer> occasion =
                        clause.obliques(word, "of").stream().findFirst();
                if (occasion.isPresent()) {
                    return clause.stretches(clause.tree().subtree(occasion.get())).stream()
                            .findFirst()
                            .map(span -> occasionName(clause, span, occasion.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static String occasionName(Clause clause, Span span, int head) {
        int first = clause.sentence().tokens().stream()
                .filter(token -> span.contains(token.span()))
                .filter(token -> !token.tag().equals("IN") && !token.tag().equals("DT"))
                .findFirst()
                .map(token -> token.index())
                .orElse(head);
        int last = Math.max(head, first);
        return clause.sentence().tokens().subList(first, last + 1).stream()
                .map(token -> token.text())
                .collect(Collectors.joining(" "));
    }
}
