package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.Deed;
import io.github.entente.event.Evidence;
import io.github.entente.event.Trace;
import io.github.entente.event.Trace.Signal;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Deeds told as the like of the one before: "Ardania expelled two diplomats of Belmora. Belmora <i>did the same</i>; Calvessa <i>followed</i>." */
final class Sequels {

    private static final String ALONE = "alone";

    /** So many characters may lie between two sentences that follow each other. */
    private static final int CLOSE = 4;

    private final Clause clause;
    private final Sides sides;
    private final Belonging belonging;
    private final EventWords words;
    private final WhenReader when;

    Sequels(Clause clause, Sides sides, Belonging belonging, EventWords words, WhenReader when) {
        this.clause = clause;
        this.sides = sides;
        this.belonging = belonging;
        this.words = words;
        this.when = when;
    }

    /** @param before the deeds told so far, in the order of the text */
    Optional<Deed> of(List<Deed> before) {
        return IntStream.range(0, clause.sentence().tokens().size())
                .filter(this::isSequel)
                .boxed()
                .flatMap(verb -> of(verb, before).stream())
                .findFirst();
    }

    private boolean isSequel(int verb) {
        if (!clause.token(verb).tag().matches("VB[DPZN]") || clause.isNegated(verb)) {
            return false;
        }
        String how = IntStream.rangeClosed(verb + 1, verb + 2)
                .filter(at -> at < clause.sentence().tokens().size())
                .mapToObj(clause::lemma)
                .reduce("", (one, other) -> one + " " + other)
                .strip();
        String lemma = clause.lemma(verb);
        return words.has("sequel", lemma + " " + how)
                || words.has("sequel", lemma + " " + how.split(" ")[0])
                || words.meaning("sequel", lemma).filter(ALONE::equals).isPresent() && isAlone(verb);
    }

    /** "Russia followed in May": nothing is followed that the sentence names. */
    private boolean isAlone(int verb) {
        return clause.tree().children(verb).stream()
                .noneMatch(child -> List.of("obj", "ccomp", "xcomp", "csubj", "nsubj:pass", "aux:pass")
                                .contains(clause.tree().relation(child))
                        || clause.tree().is(child, "obl")
                                && clause.preposition(child)
                                        .filter(preposition -> !words.has("place", preposition))
                                        .isPresent());
    }

    private Optional<Deed> of(int verb, List<Deed> before) {
        Set<Actor> own =
                clause.subject(verb).map(who -> sides.sides(belonging.of(who))).orElse(Set.of());
        return own.isEmpty()
                ? Optional.empty()
                : last(before).flatMap(deed -> targets(deed, own).map(targets -> like(deed, verb, targets)));
    }

    /** The first of those in the last sentence that tells any, if it is this one or the one before. */
    private Optional<Deed> last(List<Deed> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Evidence last = before.get(before.size() - 1).evidence().get(0);
        int gap = clause.sentence().span().start() - last.span().end();
        return gap > CLOSE
                ? Optional.empty()
                : before.stream()
                        .filter(deed -> deed.evidence().get(0).span().equals(last.span()))
                        .findFirst();
    }

    /** Who is hit strikes back; who stands by joins in. */
    private Optional<List<Actor>> targets(Deed deed, Set<Actor> own) {
        Set<Actor> doers = sides.sides(deed.doers());
        Set<Actor> targets = new LinkedHashSet<>(deed.targets());
        if (doers.stream().anyMatch(own::contains) || doers.equals(targets)) {
            return Optional.empty();
        }
        return Optional.of(targets.stream().anyMatch(own::contains) ? List.copyOf(doers) : List.copyOf(targets));
    }

    private Deed like(Deed deed, int verb, List<Actor> targets) {
        List<Actor> doers = clause.subject(verb).map(belonging::of).orElse(List.of());
        Trace trace = new Trace(
                List.of(Signal.construction("sequel"), new Signal("parties", "follow")),
                Optional.empty(),
                Optional.of(clause.token(verb).span()));
        return new Deed(
                deed.act(),
                doers,
                targets,
                when.at(clause, verb, WhenReader.Side.PAST, List.of()),
                Optional.empty(),
                Deed.Status.DONE,
                List.of(Evidence.found(clause.sentence().span(), true, trace)));
    }
}
