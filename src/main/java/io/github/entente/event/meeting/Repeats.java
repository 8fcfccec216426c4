package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Place;
import io.github.entente.actor.PlaceMention;
import io.github.entente.article.Span;
import io.github.entente.event.When;
import io.github.entente.event.setting.Moments.Moment;
import io.github.entente.event.setting.Towns;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Further meetings that one verb tells: "they met in Rome in May and in Oslo in July", "she met Bo in Rome in the morning and Cy in Oslo later in
 * the day".
 */
final class Repeats {

    private final Sides sides;
    private final WhenReader when;
    private final EventWords words;

    Repeats(Sides sides, WhenReader when, EventWords words) {
        this.sides = sides;
        this.when = when;
        this.words = words;
    }

    /** The draft, and those that follow it in its sentence. */
    List<MeetingDraft> of(Clause clause, int word, MeetingDraft draft, List<Span> outside) {
        List<MeetingDraft> all = new ArrayList<>(List.of(draft));
        Span own = clause.token(word).span();
        List<Moment> moments = when.moments().in(clause.sentence()).stream()
                .filter(moment -> moment.span().start() > own.start())
                .filter(moment -> outside.stream().noneMatch(span -> span.overlaps(moment.span())))
                .toList();
        before(clause, draft).ifPresent(all::add);
        int first = first(moments, draft.meeting().when());
        if (isWholeYear(draft.meeting().when())
                && first + 2 < moments.size()
                && isInYear(moments.get(first + 1), draft)) {
            first++; // "twice last year, in Rome in May and in Oslo in July"
            Optional<Place> place =
                    place(Span.of(own.end(), moments.get(first).span().end()));
            all.set(
                    0,
                    draft.on(moments.get(first).past())
                            .at(place.or(() -> draft.meeting().place())));
        }
        Optional<MeetingDraft> ranked = ranked(clause, draft, moments, first);
        if (ranked.isPresent()) {
            return List.of(ranked.get());
        }
        if (isToldBefore(
                moments, draft)) { // "last month they met in Rome, and in May in Oslo", "as they had in Oslo in May"
            if (goesOn(clause, word, moments.get(0))) {
                elliptic(
                                clause,
                                draft,
                                Span.of(own.end(), moments.get(0).span().start()),
                                moments.get(0).past())
                        .ifPresent(all::add);
            }
            return all;
        }
        for (int at = first + 1; at < moments.size(); at++) {
            Span gap = Span.of(
                    moments.get(at - 1).span().end(), moments.get(at).span().start());
            boolean follows = moments.get(at - 1)
                    .past()
                    .equals(all.get(all.size() - 1).meeting().when());
            if (follows && !isListed(clause, gap) && goesOn(clause, word, moments.get(at))) {
                elliptic(clause, draft, gap, moments.get(at).past()).ifPresent(all::add);
            }
            if (!follows || !isListed(clause, gap)) {
                break;
            }
            Optional<MeetingDraft> next =
                    next(clause, draft, gap, moments.get(at).past());
            if (next.isEmpty()) {
                break;
            }
            all.add(next.get());
        }
        return all;
    }

    /** Whether the day of a meeting stands before the word that tells it, and another behind. */
    private static boolean isToldBefore(List<Moment> moments, MeetingDraft draft) {
        return !moments.isEmpty()
                && draft.isDated()
                && moments.stream()
                        .noneMatch(
                                moment -> moment.past().equals(draft.meeting().when())
                                        || moment.ahead().equals(draft.meeting().when()));
    }

    /** "Was summoned on Monday, the second time in four days": the first time, at the other end of these days. */
    private Optional<MeetingDraft> before(Clause clause, MeetingDraft draft) {
        List<Token> tokens = clause.sentence().tokens();
        return IntStream.range(0, tokens.size() - 4)
                .filter(at -> tokens.get(at).lemma().equals("second")
                        && tokens.get(at + 1).lemma().equals("time")
                        && tokens.get(at + 2).text().equals("in")
                        && tokens.get(at + 4).lemma().equals("day"))
                .boxed()
                .flatMap(at -> words.meaning("number", tokens.get(at + 3).lemma()).stream())
                .flatMap(days -> draft.meeting().when() instanceof When.Day day
                        ? Stream.of(draft.on(When.day(day.value().minusDays(Integer.parseInt(days) - 1L))))
                        : Stream.empty())
                .findFirst();
    }

    /** Not "met Bo then; and in May it was Cy's turn". */
    private boolean goesOn(Clause clause, int word, Moment moment) {
        int time = clause.sentence().tokens().stream()
                .filter(token -> token.span().overlaps(moment.span()))
                .map(Token::index)
                .filter(token -> clause.tree().head(token) < 0
                        || !clause.token(clause.tree().head(token)).span().overlaps(moment.span()))
                .findFirst()
                .orElse(word);
        int head = clause.tree().head(time);
        return clause.tree().is(time, "conj")
                || head == word
                || head >= 0 && (head == clause.tree().head(word) || words.has("again-done", clause.lemma(head)));
    }

    private Optional<MeetingDraft> elliptic(Clause clause, MeetingDraft draft, Span gap, When date) {
        List<Token> between = clause.sentence().tokens().stream()
                .filter(token -> gap.contains(token.span()))
                .toList();
        int joint = -1;
        for (int at = 0; at < between.size(); at++) {
            if (between.get(at).tag().equals("CC") || between.get(at).lemma().equals("as")) {
                joint = at;
            }
        }
        boolean and = joint >= 0
                && between.subList(joint + 1, between.size()).stream()
                        .allMatch(token -> token.tag().matches("IN|DT|RB|NNP|PRP|VBD|,")
                                && (!token.isVerb() || words.has("again-done", token.lemma())))
                && between.get(joint).tag().equals("CC")
                        == between.subList(joint, between.size()).stream().noneMatch(Token::isVerb);
        if (!and) {
            return Optional.empty();
        }
        Span tail = Span.of(between.get(joint).span().start(), gap.end());
        return next(clause, draft, tail, date);
    }

    /** "met three times in 2018, the first of them in Rome on May 2": only of that one the day is told. */
    private Optional<MeetingDraft> ranked(Clause clause, MeetingDraft draft, List<Moment> moments, int first) {
        if (!isWholeYear(draft.meeting().when()) || first + 2 != moments.size()) {
            return Optional.empty();
        }
        Span gap = Span.of(
                moments.get(first).span().end(), moments.get(first + 1).span().start());
        boolean one = clause.sentence().tokens().stream()
                .anyMatch(token -> gap.contains(token.span()) && words.has("ranked", token.lemma()));
        return one
                ? Optional.of(draft.on(moments.get(first + 1).past())
                        .at(place(gap).or(() -> draft.meeting().place())))
                : Optional.empty();
    }

    /** The place in a list of times of the one that a meeting has. */
    private static int first(List<Moment> moments, When when) {
        for (int at = 0; at < moments.size(); at++) {
            if (moments.get(at).past().equals(when)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean isWholeYear(When when) {
        return when instanceof When.InYear;
    }

    private static boolean isInYear(Moment moment, MeetingDraft draft) {
        return moment.past() instanceof When.Month month
                && draft.meeting().when() instanceof When.InYear year
                && month.value().getYear() == year.value().getValue();
    }

    private Optional<Place> place(Span span) {
        return sides.cast().places().stream()
                .filter(mention -> span.contains(mention.span()))
                .map(PlaceMention::place)
                .reduce((one, other) -> other)
                .or(() -> sides.cast().mentions().stream()
                        .filter(mention -> span.contains(mention.span()) && mention.kind() == Mention.Kind.FULL_NAME)
                        .flatMap(mention -> mention.actors().stream())
                        .flatMap(actor -> Towns.land(actor).stream())
                        .reduce((one, other) -> other));
    }

    /** Not "on May 16, the first time since March". */
    private boolean isListed(Clause clause, Span gap) {
        List<Token> between = clause.sentence().tokens().stream()
                .filter(token -> gap.contains(token.span()))
                .toList();
        return between.stream()
                        .noneMatch(token ->
                                token.isVerb() || token.tag().matches("MD|W.*") || words.has("stretch", token.lemma()))
                && between.stream()
                        .anyMatch(token ->
                                token.tag().equals("CC") || token.text().equals(","));
    }

    /**
     * Another meeting where the words between name another place or person or say "again", or the time is no day; "on Monday and Tuesday" they met
     * for two days.
     */
    private Optional<MeetingDraft> next(Clause clause, MeetingDraft draft, Span gap, When date) {
        Optional<Place> place = place(gap);
        List<Actor> others = sides.mentionsIn(clause.sentence(), gap).stream()
                .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME || mention.kind() == Mention.Kind.SURNAME)
                .flatMap(mention -> mention.actors().stream())
                .filter(sides::isOfficialPerson)
                .toList();
        boolean again = clause.sentence().tokens().stream()
                .anyMatch(token -> gap.contains(token.span()) && words.has("again", token.lemma()));
        if (place.isEmpty() && others.isEmpty() && !again && date instanceof When.Day) {
            return Optional.empty();
        }
        List<Actor> participants = new ArrayList<>(draft.meeting().participants());
        if (!others.isEmpty()) {
            participants = new ArrayList<>(participants.subList(0, 1));
            participants.addAll(others);
        }
        boolean meeting = participants.stream().distinct().count() > 1 && !(date instanceof When.Unknown);
        List<Actor> those = participants.stream().distinct().toList();
        return meeting ? Optional.of(draft.of(those).on(date).at(place)) : Optional.empty();
    }
}
