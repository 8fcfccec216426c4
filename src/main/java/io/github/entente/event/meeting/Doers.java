package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.FirstToDo;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what a verb says. */
final class Doers {

    /** So many words may stand between the verb of the tense and that of the meeting. */
    private static final int REACH = 5;

    private final Clause clause;
    private final Sides sides;
    private final Listing listing;
    private final Counterparts counterparts;
    private final EventWords words;
    private final Phrases phrases;
    private final QuotedSelf quotedSelf;

    Doers(
            Clause clause,
            Sides sides,
            Counterparts counterparts,
            EventWords words,
            Phrases phrases,
            QuotedSelf quotedSelf) {
        this.clause = clause;
        this.sides = sides;
        this.listing = new Listing(clause, sides);
        this.counterparts = counterparts;
        this.words = words;
        this.phrases = phrases;
        this.quotedSelf = quotedSelf;
    }

    /** Who does what a verb says, by the tree, and by the words where it has lost them: "Ada, who had won, received". */
    Set<Actor> of(int verb) {
        Set<Actor> near = sent(verb);
        if (near.isEmpty()) {
            near.addAll(expected(verb));
        }
        if (near.isEmpty()) {
            near.addAll(firstToDo(verb));
        }
        if (!near.isEmpty()) {
            return near;
        }
        clause.anySubject(verb)
                .map(this::first)
                .ifPresent(who -> quotedSelf
                        .of(clause, who)
                        .ifPresentOrElse(near::add, () -> near.addAll(phrases.listedFrom(who, true))));
        boolean alone = sides.sides(near).size() < 2
                && clause.tree().children(verb, "obj").stream()
                        .allMatch(who -> sides.meant(clause, who).isEmpty());
        if (alone) {
            clause.anySubject(verb)
                    .map(who -> counterparts.pair(clause, who))
                    .filter(pair -> !pair.isEmpty())
                    .ifPresent(pair -> {
                        near.clear();
                        near.addAll(pair);
                    });
        }
        if (near.isEmpty() && clause.tree().is(verb, "acl") && !isReduced(verb)) {
            near.addAll(sides.meant(clause, clause.tree().head(verb)));
        }
        int head = clause.tree().head(verb);
        boolean dependent = head >= 0
                && (clause.tree().is(verb, "advcl") // "after he met Bo, Ada said"
                        || !clause.token(head).isVerb() && clause.isInfinitive(verb)); // "Ada is due to meet Bo"
        if (near.isEmpty() && dependent) {
            int above = clause.tree().head(head);
            clause.anySubject(head)
                    // "accepted an invitation to meet Bo"
                    .or(() -> above >= 0
                                    && clause.token(head).isNoun()
                                    && clause.tree().is(head, "obj")
                            ? clause.anySubject(above).map(this::first)
                            : Optional.empty())
                    .ifPresent(who -> near.addAll(phrases.listedFrom(who)));
        }
        if (near.isEmpty()
                && head >= 0
                && clause.token(verb).tag().equals("VBG")
                && (clause.tree().is(verb, "obl") || clause.tree().is(verb, "dep"))) { // "after meeting Bo, Ada said"
            clause.anySubject(head).ifPresent(who -> near.addAll(sides.meant(clause, who)));
        }
        if (near.isEmpty() && head >= 0 && words.has("accepting", clause.lemma(head))) {
            // "the ministers agreed that the transport ministers should meet"
            clause.subject(verb)
                    .filter(who -> words.has("representative", clause.lemma(who))
                            && clause.token(who).tag().equals("NNS"))
                    .flatMap(who -> clause.subject(head))
                    .map(who -> sides.sides(sides.meant(clause, who)))
                    .filter(states -> states.size() > 1)
                    .ifPresent(near::addAll);
        }
        if (near.isEmpty() && clause.token(verb).tag().equals("VBD")) {
            near.addAll(listing.bodyBefore(verb));
        }
        if (near.isEmpty() && isOfBody(verb)) {
            near.addAll(phrases.listedFrom(clause.anySubject(head).orElseThrow(), true));
            near.removeIf(Actor.Person.class::isInstance);
        }
        int told = finite(verb);
        if (told >= 0) {
            List<Actor> listed = listing.before(told);
            if (near.isEmpty() || listed.size() > near.size() && listed.containsAll(near) && listing.isJoined(told)) {
                near.addAll(listed);
            }
        }
        if (!near.isEmpty() && near.stream().allMatch(Actor.State.class::isInstance)) {
            // "the foreign ministers of the two states, Ada and Bo, met"; "her predecessor, Ada, met"
            List<Actor> persons = listing.before(verb);
            boolean theirs = sides.sides(persons).equals(near) || near.size() == 1 && persons.size() == 1;
            return theirs ? new LinkedHashSet<>(persons) : near;
        }
        return near;
    }

    /** "The ministry said that <i>it</i> had summoned Bo": what nobody is known for speaks of itself. */
    private boolean isOfBody(int verb) {
        int head = clause.tree().head(verb);
        return clause.tree().is(verb, "ccomp")
                && clause.anySubject(verb)
                        .filter(who -> clause.lemma(who).equals("it"))
                        .isPresent()
                && clause.anySubject(head).isPresent();
    }

    /** "Ada sent Bo to see Cy": Bo, or where nobody is named, Ada's state; empty where nobody is sent. */
    private Set<Actor> sent(int verb) {
        int head = clause.tree().head(verb);
        Set<Actor> found = new LinkedHashSet<>();
        if (head < 0
                || !clause.isInfinitive(verb)
                || !words.has("sending", clause.lemma(head))
                || clause.isPassive(head)) {
            return found;
        }
        clause.tree().child(head, "obj").ifPresent(who -> {
            found.addAll(sides.meant(clause, who));
            if (found.stream().noneMatch(Actor.Person.class::isInstance)) {
                found.clear();
                clause.anySubject(head).ifPresent(sender -> found.addAll(sides.sides(sides.meant(clause, sender))));
            }
        });
        return found;
    }

    /** "Calvessa expects Ada to meet Bo". */
    private Set<Actor> expected(int verb) {
        int head = clause.tree().head(verb);
        Set<Actor> found = new LinkedHashSet<>();
        if (head >= 0
                && clause.isInfinitive(verb)
                && words.has("scheduled", clause.lemma(head))
                && !clause.isPassive(head)) {
            clause.tree()
                    .child(head, "obj")
                    .filter(who -> who < verb)
                    .ifPresent(who -> found.addAll(phrases.listedFrom(who)));
        }
        return found;
    }

    /** "Ada became the first minister to meet Bo": Ada; empty where no first one does. */
    Set<Actor> firstToDo(int verb) {
        return new FirstToDo(clause, words)
                .predicate(verb)
                .flatMap(clause::anySubject)
                .map(phrases::listedFrom)
                .orElse(Set.of());
    }

    /** Whom the words before a verb name as its subject, where the tree has lost it. */
    List<Actor> before(int verb) {
        int told = finite(verb);
        return told < 0 ? List.of() : listing.before(told);
    }

    /** The verb that bears the tense: "is" in "is due to meet"; -1 where none does. */
    private int finite(int verb) {
        for (int at = verb; at >= Math.max(0, verb - REACH); at--) {
            if (clause.token(at).tag().matches("VB[DZP]|MD")) {
                return at;
            }
            if (at != verb && !clause.token(at).tag().matches("TO|JJ|VBN|VB|RB|VBG")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Bo, received by Ada at the palace, said". */
    boolean isReduced(int verb) {
        return clause.tree().is(verb, "acl")
                && clause.token(verb).tag().equals("VBN")
                // "Bo, on a tour, will be received": the parser may hang the verb on the tour
                && clause.auxiliaries(verb).isEmpty();
    }

    /** The first of several joined by "and": of "Ada and Bo, who met" the parser hangs the clause on Bo. */
    private int first(int who) {
        return clause.tree().is(who, "conj") ? clause.tree().head(who) : who;
    }
}
