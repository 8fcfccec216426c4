package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.article.Span;
import io.github.entente.event.Meeting;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Ada received Bo. It went better than the visit of Cy. The leaders met for an hour": words for several that name nobody mean those who were told to
 * have met, though the article has told of a third since.
 */
final class KnownPair {

    private final Sides sides;

    KnownPair(Sides sides) {
        this.sides = sides;
    }

    /** @param before what the article told before */
    MeetingDraft of(MeetingDraft draft, List<MeetingDraft> before) {
        Set<Actor> all = new HashSet<>(draft.meeting().participants());
        if (all.size() < 3 || isCounted(draft.sentence(), all) || isNamed(draft.sentence(), all)) {
            return draft;
        }
        Optional<MeetingDraft> known = before.stream()
                .filter(other -> other.isHeld() && !other.background() && !other.isHeadline())
                .filter(other -> isPair(other.meeting().participants()))
                .filter(other -> all.containsAll(other.meeting().participants()))
                .reduce((first, second) -> second);
        return known.map(pair -> draft.of(pair.meeting().participants()))
                .map(pair ->
                        pair.meeting().mode() == Meeting.Mode.MULTILATERAL ? pair.by(Meeting.Mode.IN_PERSON) : pair)
                .orElse(draft);
    }

    private boolean isPair(List<Actor> participants) {
        return participants.size() == 2
                && participants.stream().allMatch(Actor.Person.class::isInstance)
                && sides.sides(participants).size() == 2;
    }

    private boolean isNamed(Sentence sentence, Set<Actor> all) {
        return mentions(sentence, all).stream()
                .anyMatch(mention -> mention.kind() != Mention.Kind.GROUP && mention.kind() != Mention.Kind.PRONOUN);
    }

    /** "The three leaders". */
    private boolean isCounted(Sentence sentence, Set<Actor> all) {
        return mentions(sentence, all).stream().map(Mention::span).anyMatch(span -> hasNumber(sentence, span));
    }

    private static boolean hasNumber(Sentence sentence, Span span) {
        return sentence.tokens().stream().anyMatch(token -> token.tag().equals("CD") && span.contains(token.span()));
    }

    private List<Mention> mentions(Sentence sentence, Set<Actor> all) {
        return sides.mentionsIn(sentence, sentence.span()).stream()
                .filter(mention -> mention.actors().stream().anyMatch(all::contains))
                .toList();
    }
}
