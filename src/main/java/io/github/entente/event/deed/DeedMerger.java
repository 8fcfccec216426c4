package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.Deed;
import io.github.entente.event.Evidence;
import io.github.entente.event.When;
import io.github.entente.event.words.Sides;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one deed of several accounts of the same in one article. */
final class DeedMerger {

    /** News in the perfect may be of the day before the article's. */
    private static final int NEAR = 3;

    /** What lies so many days back is no news. */
    private static final int LONG = 10;

    private final Sides sides;
    private final Optional<LocalDate> published;
    /** Those whose date nobody names: that of the article stands in. */
    private final Set<Deed> news = Collections.newSetFromMap(new IdentityHashMap<>());

    DeedMerger(Sides sides, Optional<LocalDate> published) {
        this.sides = sides;
        this.published = published;
    }

    List<Deed> merged(List<Deed> all, Lately lately) {
        List<Deed> found = new ArrayList<>();
        List<Deed> told = all.stream().map(deed -> dated(deed, lately)).toList();
        for (Deed deed : told) {
            int same = -1;
            for (int known = 0; known < found.size() && same < 0; known++) {
                same = isSame(found.get(known), deed) ? known : -1;
            }
            if (same < 0) {
                found.add(deed);
            } else {
                found.set(same, both(found.get(same), deed));
            }
        }
        return List.copyOf(found);
    }

    private Deed dated(Deed deed, Lately lately) {
        Deed dated = lately.news(deed);
        if (dated != deed) {
            news.add(dated);
        }
        return dated;
    }

    private boolean isSame(Deed one, Deed other) {
        return !isBeside(one, other)
                && one.act().equals(other.act())
                && sides.sides(one.doers()).equals(sides.sides(other.doers()))
                && new HashSet<>(one.targets()).equals(new HashSet<>(other.targets()))
                && !isBackground(one, other)
                && (date(one).startsWith(date(other)) || date(other).startsWith(date(one)) || isNear(one, other));
    }

    /** The news that the story begins with, told without a date, is not what it tells of long before. */
    private boolean isBackground(Deed one, Deed other) {
        return one.when() instanceof When.Unknown
                && !(other.when() instanceof When.Unknown)
                && published.filter(day -> isLongBefore(other.when(), day)).isPresent();
    }

    private static boolean isLongBefore(When when, LocalDate published) {
        return when.isBefore(when instanceof When.Day ? published.minusDays(LONG) : published);
    }

    private boolean isNear(Deed one, Deed other) {
        return (news.contains(one) || news.contains(other))
                && one.when() instanceof When.Day first
                && other.when() instanceof When.Day second
                && Math.abs(ChronoUnit.DAYS.between(first.value(), second.value())) <= NEAR;
    }

    /** Verbs of one sentence with different things tell two deeds: "cut ties and recalled its envoy", not "blocked and rammed a boat". */
    private static boolean isBeside(Deed one, Deed other) {
        Evidence next = other.evidence().get(0);
        boolean done = one.status() == Deed.Status.DONE && other.status() == Deed.Status.DONE;
        return done
                && one.evidence().stream()
                        .anyMatch(evidence -> evidence.span().equals(next.span())
                                && things(evidence).isPresent()
                                && things(next).isPresent()
                                && !things(evidence).equals(things(next)));
    }

    /** What a verb's row asks for as its object. */
    private static Optional<String> things(Evidence evidence) {
        return evidence.trace()
                .row()
                .filter(row -> row.text("pos").equals("verb"))
                .filter(row -> row.list("at").isEmpty() || row.list("at").contains("gerund"))
                .flatMap(row -> row.optional("things"));
    }

    /** "2024-09" holds "2024-09-23", and no date holds all. */
    private static String date(Deed deed) {
        return deed.when().temporal().map(Temporal::toString).orElse("");
    }

    private Deed both(Deed one, Deed other) {
        boolean exact = news.contains(one) == news.contains(other)
                ? date(one).length() >= date(other).length()
                : news.contains(other) || date(other).isEmpty();
        boolean done = one.status() == Deed.Status.DONE || other.status() == Deed.Status.DONE;
        Deed both = new Deed(
                one.act(),
                moreTelling(one.doers(), other.doers()),
                one.targets(),
                exact ? one.when() : other.when(),
                one.place().or(other::place),
                done ? Deed.Status.DONE : Deed.Status.ANNOUNCED,
                Evidence.of(one.evidence(), other.evidence()));
        if (news.contains(exact ? one : other)) {
            news.add(both);
        }
        return both;
    }

    /** A minister or a ministry before the state. */
    private static List<Actor> moreTelling(List<Actor> one, List<Actor> other) {
        Set<Actor> states = new HashSet<>(one);
        states.removeIf(actor -> !(actor instanceof Actor.State));
        return states.size() == one.size() ? other : one;
    }
}
