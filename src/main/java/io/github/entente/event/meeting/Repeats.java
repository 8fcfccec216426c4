package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Place;
import io.github.entente.actor.PlaceMention;
import io.github.entente.article.Span;
import io.github.entente.event.When;
import io.github.entente.event.setting.Moments.Moment;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Further meetings that one verb tells: "they met in Rome in May and in Oslo in July", "she met Bo in Rome in the morning and Cy in Oslo later in
 * the day".
 */
final class Repeats {

    private final Sides sides;
    private final WhenReader when;

    Repeats(Sides sides, WhenReader when) {
        this.sides = sides;
        this.when = when;
    }

    /** The draft, and those that follow it in its sentence. */
    List<MeetingDraft> of(Clause clause, int word, MeetingDraft draft, List<Span> outside) {
        List<MeetingDraft> all = new ArrayList<>(List.of(draft));
        Span own = clause.token(word).span();
        List<Moment> moments = when.moments().in(clause.sentence()).stream()
                .filter(moment -> moment.span().start() > own.start())
                .filter(moment -> outside.stream().noneMatch(span -> span.overlaps(moment.span())))
                .toList();
        for (int at = 1; at < moments.size(); at++) {
            Span gap = Span.of(
                    moments.get(at - 1).span().end(), moments.get(at).span().start());
            if (!moments.get(at - 1)
                            .past()
                            .equals(all.get(all.size() - 1).meeting().when())
                    || !isListed(clause, gap)) {
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

    private static boolean isListed(Clause clause, Span gap) {
        List<Token> between = clause.sentence().tokens().stream()
                .filter(token -> gap.contains(token.span()))
                .toList();
        return between.stream().noneMatch(token -> token.isVerb() || token.tag().matches("MD|W.*"))
                && between.stream()
                        .anyMatch(token ->
                                token.tag().equals("CC") || token.text().equals(","));
    }

    /** Another meeting where the words between name another place or person, or the time is no day; "on Monday and Tuesday" they met for two days. */
    private Optional<MeetingDraft> next(Clause clause, MeetingDraft draft, Span gap, When date) {
        Optional<Place> place = sides.cast().places().stream()
                .filter(mention -> gap.contains(mention.span()))
                .map(PlaceMention::place)
                .reduce((first, second) -> second);
        List<Actor> others = sides.mentionsIn(clause.sentence(), gap).stream()
                .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME || mention.kind() == Mention.Kind.SURNAME)
                .flatMap(mention -> mention.actors().stream())
                .filter(actor -> actor instanceof Actor.Person && sides.isOfficial(actor))
                .toList();
        if (place.isEmpty() && others.isEmpty() && date instanceof When.Day) {
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
