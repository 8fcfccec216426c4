package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who takes part in a meeting of others: "mediated by Cy", "with Cy hosting", "Cy chaired talks between Ada and Bo", "joined by Dee". */
final class Thirds {

    private final Clause clause;
    private final Sides sides;
    private final EventWords words;

    Thirds(Clause clause, Sides sides, EventWords words) {
        this.clause = clause;
        this.sides = sides;
        this.words = words;
    }

    /** Those who meet, and persons of other sides who preside over them, and who joins them. */
    Set<Actor> with(int word, int verb, Set<Actor> group) {
        if (group.stream().noneMatch(Actor.Person.class::isInstance)) {
            return group;
        }
        Set<Actor> all = new LinkedHashSet<>(group);
        Set<Actor> own = sides.sides(group);
        presiding(word, verb).stream()
                .filter(actor ->
                        sides.side(actor).filter(side -> !own.contains(side)).isPresent())
                .forEach(all::add);
        joining(word, verb).stream()
                .filter(actor ->
                        sides.side(actor).filter(Actor.State.class::isInstance).isPresent())
                .forEach(all::add);
        return all;
    }

    private List<Actor> presiding(int word, int verb) {
        List<Actor> found = new ArrayList<>();
        below(word, verb)
                .filter(below -> words.has("presiding", clause.lemma(below)))
                .forEach(below -> {
                    if (clause.token(below).tag().equals("VBN")) {
                        clause.obliques(below, "by").forEach(who -> found.addAll(persons(who)));
                    } else if (clause.token(below).tag().equals("VBG")) {
                        clause.tree().children(below, "nsubj").forEach(who -> found.addAll(persons(who)));
                    }
                });
        boolean presides = word != verb && clause.tree().is(word, "obj") && words.has("presiding", clause.lemma(verb));
        if (presides) {
            clause.subject(verb).ifPresent(who -> found.addAll(persons(who)));
        }
        Stream.of(word, verb)
                .flatMap(head -> clause.obliques(head, "under").stream())
                .filter(under -> words.has("mediation", clause.lemma(under)))
                .flatMap(under -> Stream.concat(clause.obliques(under, "of").stream(), clause.owner(under).stream()))
                .forEach(who -> found.addAll(persons(who)));
        return found;
    }

    private List<Actor> joining(int word, int verb) {
        return Stream.concat(
                        below(word, verb),
                        clause.anySubject(verb).stream().flatMap(who -> clause.tree().children(who).stream()))
                .filter(below -> words.has("joining", clause.lemma(below))
                        && clause.token(below).tag().equals("VBN"))
                .flatMap(below -> clause.obliques(below, "by").stream())
                .flatMap(who -> persons(who).stream())
                .toList();
    }

    private Stream<Integer> below(int word, int verb) {
        return Stream.of(word, verb)
                .distinct()
                .flatMap(head -> clause.tree().children(head).stream())
                .filter(child -> clause.token(child).isVerb());
    }

    private List<Actor> persons(int who) {
        return sides.meant(clause, who).stream().filter(sides::isOfficialPerson).toList();
    }
}
