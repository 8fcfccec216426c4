package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Office;
import io.github.entente.article.Article;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a visitor meets of whom an article tells only to which state she goes: who holds her office there, if the article names him. A president
 * calls on a president, or on the one head of government that is named, a foreign minister on a foreign minister.
 */
final class VisitHosts {

    /** So long ago others may have been in office. */
    private static final Period RECENT = Period.ofYears(1);

    private final Sides sides;
    private final Article article;
    private final EventWords words;

    VisitHosts(Sides sides, Article article, EventWords words) {
        this.sides = sides;
        this.article = article;
        this.words = words;
    }

    MeetingDraft named(MeetingDraft draft) {
        List<Actor> all = draft.meeting().participants();
        boolean visit = draft.implied()
                && all.size() == 2
                && all.get(0) instanceof Actor.Person
                && all.get(1) instanceof Actor.State
                && !draft.meeting().when().isBefore(article, RECENT);
        return visit
                ? host(all.get(0), all.get(1))
                        .map(host -> draft.of(List.of(all.get(0), host)))
                        .orElse(draft)
                : draft;
    }

    private Optional<Actor> host(Actor visitor, Actor state) {
        Set<String> roles = roles(visitor);
        return only(state, roles)
                .or(() -> roles.stream().anyMatch(role -> words.has("head", role))
                        ? only(state, words.all("head"))
                        : Optional.empty());
    }

    private Set<String> roles(Actor visitor) {
        return sides.cast().offices().stream()
                .filter(office -> office.holder().equals(visitor))
                .flatMap(office -> office.role().stream())
                .filter(role -> words.has("head", role) || words.has("hosting", role))
                .collect(Collectors.toSet());
    }

    private Optional<Actor> only(Actor state, Set<String> roles) {
        Set<Actor> holders = sides.cast().offices().stream()
                .filter(office -> office.role().filter(roles::contains).isPresent())
                .map(Office::holder)
                .filter(holder -> sides.side(holder).filter(state::equals).isPresent())
                .collect(Collectors.toSet());
        return holders.size() == 1 ? Optional.of(holders.iterator().next()) : Optional.empty();
    }
}
