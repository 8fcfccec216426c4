package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who meets, by the grammar around a verb that tells a meeting. */
final class MeetingParties {

    /** So many words may stand between the verb of the tense and that of the meeting. */
    private static final int REACH = 5;

    private final Clause clause;
    private final Sides sides;
    private final Listing listing;
    private final Counterparts counterparts;
    private final EventWords words;

    MeetingParties(Clause clause, Sides sides, Counterparts counterparts, EventWords words) {
        this.words = words;
        this.counterparts = counterparts;
        this.clause = clause;
        this.sides = sides;
        this.listing = new Listing(clause, sides);
    }

    /**
     * Those who meet.
     *
     * @param near who does what the verb says
     * @param far whom they meet
     */
    record Parties(Set<Actor> near, Set<Actor> far) {

        static final Parties NONE = new Parties(Set.of(), Set.of());

        static Parties of(Set<Actor> all) {
            return new Parties(Set.of(), all);
        }

        Set<Actor> all() {
            Set<Actor> all = new LinkedHashSet<>(near);
            all.addAll(far);
            return all;
        }
    }

    /** "Ada met (with) Bo", "Ada and Bo met", "Bo was received by Ada". */
    Parties ofVerb(int verb, MeetingCue cue) {
        if (clause.isPassive(verb) || isReduced(verb)) {
            return passive(verb, cue);
        }
        if (isHidden(verb)) {
            return hidden(verb);
        }
        Set<Actor> near = doers(verb);
        Set<Actor> far = new LinkedHashSet<>();
        for (String preposition : cue.with()) {
            obliques(verb, preposition).forEach(who -> far.addAll(other(near, listed(who), who)));
            // "called on Bo" is often taken for a verb with an object
            clause.tree().children(verb, "obj").stream()
                    .filter(who -> clause.preposition(who).isEmpty()
                            && verb + 1 < clause.sentence().tokens().size()
                            && clause.lemma(verb + 1).equals(preposition))
                    .forEach(who -> far.addAll(listedFrom(who)));
        }
        if (cue.kind() == MeetingCue.Kind.VERB || cue.kind() == MeetingCue.Kind.VERB_UNITING) {
            for (String relation : List.of("obj", "iobj")) {
                clause.tree().children(verb, relation).forEach(who -> far.addAll(other(near, listedFrom(who), who)));
            }
        }
        if (cue.kind() == MeetingCue.Kind.VERB_UNITING && far.stream().anyMatch(near::contains)) {
            // "Cy brought the two leaders together" is not about himself
            List<Actor> others = counterparts.others(clause, verb, sides.sides(near));
            if (!others.isEmpty()) {
                far.clear();
                far.addAll(others);
            }
        }
        if (far.isEmpty() && sides.sides(near).size() == 1) {
            List<Actor> listed = listing.before(verb);
            if (listed.containsAll(near)) {
                near.addAll(listed);
            }
        }
        if (cue.kind() == MeetingCue.Kind.VERB && far.isEmpty() && isOfThing(verb)) {
            return Parties.NONE; // "the ministers welcomed the exchange"
        }
        // "called in Bo"
        clause.tree().children(verb, "obl").stream()
                .filter(who -> clause.preposition(who)
                        .filter(particle -> cue.needs().contains(particle)
                                && clause.lemma(verb + 1).equals(particle))
                        .isPresent())
                .forEach(who -> far.addAll(listed(who)));
        boolean together = sides.sides(near).size() > 1;
        boolean told =
                switch (cue.kind()) {
                    case VERB_UNITING -> sides.sides(far).size() > 1;
                    case VERB_TOGETHER, VERB_WITH -> !far.isEmpty() || together;
                    default -> true;
                };
        return told ? new Parties(near, far) : Parties.NONE;
    }

    private boolean isOfThing(int verb) {
        return clause.tree().children(verb, "obj").stream()
                .anyMatch(object -> !words.has("reciprocal", clause.lemma(object)));
    }

    /** In "after meeting President Bo" the parser takes the verb for an adjective of the name. */
    private boolean isHidden(int verb) {
        return verb > 0
                && clause.token(verb).tag().equals("VBG")
                && (clause.tree().is(verb, "amod") || clause.tree().is(verb, "compound"))
                && clause.token(verb - 1).tag().matches("IN|TO|CC");
    }

    private Parties hidden(int verb) {
        int name = clause.tree().head(verb);
        while (clause.tree().is(name, "compound")) {
            name = clause.tree().head(name);
        }
        int above = clause.tree().head(name);
        Set<Actor> near = new LinkedHashSet<>();
        if (above >= 0) {
            clause.anySubject(above).ifPresent(who -> near.addAll(listedFrom(who, true)));
        }
        return new Parties(near, listed(name));
    }

    /** Who does what a verb says, by the tree, and by the words where it has lost them: "Ada, who had won, received". */
    Set<Actor> doers(int verb) {
        Set<Actor> near = sent(verb);
        if (!near.isEmpty()) {
            return near;
        }
        clause.anySubject(verb).map(this::first).ifPresent(who -> near.addAll(listedFrom(who, true)));
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
                    .ifPresent(who -> near.addAll(listedFrom(who)));
        }
        if (near.isEmpty()
                && head >= 0
                && clause.token(verb).tag().equals("VBG")
                && (clause.tree().is(verb, "obl") || clause.tree().is(verb, "dep"))) { // "after meeting Bo, Ada said"
            clause.anySubject(head).ifPresent(who -> near.addAll(sides.meant(clause, who)));
        }
        if (near.isEmpty() && clause.token(verb).tag().equals("VBD")) {
            near.addAll(listing.bodyBefore(verb));
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

    /** Those a phrase names, or whom it means though it names nobody. */
    private Set<Actor> other(Set<Actor> near, Set<Actor> named, int word) {
        boolean person = named.stream().anyMatch(Actor.Person.class::isInstance);
        Set<Actor> found = new LinkedHashSet<>(person ? List.of() : counterparts.other(clause, word, near));
        found.addAll(named);
        return found;
    }

    private Parties passive(int verb, MeetingCue cue) {
        Set<Actor> far = new LinkedHashSet<>();
        clause.passiveSubject(verb)
                .or(() -> isReduced(verb) ? Optional.of(clause.tree().head(verb)) : Optional.empty())
                // "is expected to be received by Ada"
                .or(() -> clause.tree().is(verb, "xcomp")
                        ? clause.anySubject(clause.tree().head(verb))
                        : Optional.empty())
                .ifPresent(who -> far.addAll(sides.meant(clause, who)));
        Set<Actor> near = new LinkedHashSet<>();
        Stream.of("by", "to")
                .flatMap(preposition -> clause.obliques(verb, preposition).stream())
                .forEach(who -> near.addAll(listed(who)));
        if (near.isEmpty() && cue.summons() && !far.isEmpty()) {
            counterparts.host(clause, verb, far).ifPresent(near::add);
        }
        boolean several =
                cue.kind() == MeetingCue.Kind.VERB_UNITING && sides.sides(far).size() > 1;
        return near.isEmpty() && !several ? Parties.NONE : new Parties(near, far);
    }

    /** "Bo, received by Ada at the palace, said". */
    boolean isReduced(int verb) {
        return clause.tree().is(verb, "acl") && clause.token(verb).tag().equals("VBN");
    }

    /** Those that a noun phrase and the list it begins stand for. */
    Set<Actor> listed(int head) {
        Set<Actor> leaders = leaders(head);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        Set<Actor> found = new LinkedHashSet<>(sides.meant(clause, head));
        clause.tree().child(head, "case").ifPresent(preposition -> addPersons(head, found, listing.after(preposition)));
        return found;
    }

    /** Who meets as "a delegation led by Bo"; empty where it is no such group. */
    private Set<Actor> leaders(int group) {
        Set<Actor> found = new LinkedHashSet<>();
        if (words.has("led-group", clause.lemma(group))) {
            clause.tree().children(group, "acl").stream()
                    .filter(verb -> sides.leads(clause.lemma(verb)))
                    .flatMap(verb -> clause.obliques(verb, "by").stream())
                    .flatMap(who -> listed(who).stream())
                    .filter(sides::isOfficialPerson)
                    .forEach(found::add);
        }
        return found;
    }

    Set<Actor> listedFrom(int head) {
        return listedFrom(head, false);
    }

    private Set<Actor> listedFrom(int head, boolean subject) {
        Set<Actor> leaders = leaders(head);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        Set<Actor> found = new LinkedHashSet<>(sides.meant(clause, head));
        if (!found.isEmpty()) {
            int first = clause.tree().subtree(head).nextSetBit(0);
            addPersons(head, found, listing.after(Math.min(first, head) - 1, subject));
        }
        return found;
    }

    /** The persons of a list, where it names those that the tree tells of and more. */
    private void addPersons(int head, Set<Actor> found, List<Actor> listed) {
        boolean group = sides.mention(clause.sentence(), head)
                .filter(mention -> mention.kind() == Mention.Kind.GROUP)
                .isPresent();
        if (group && listed.size() > 1) {
            found.clear(); // "with the two other ministers, Ada and Bo"
        }
        boolean named = clause.token(head).tag().matches("NNS?")
                && found.stream().allMatch(Actor.State.class::isInstance)
                && sides.sides(listed).equals(found);
        if (named && !listed.isEmpty()) {
            found.clear(); // "with their Calvessan counterparts, Ada and Bo"
        }
        if (listed.size() > found.size() && (found.isEmpty() || listed.containsAll(found))) {
            found.addAll(listed);
        }
    }

    /** The first of several joined by "and": of "Ada and Bo, who met" the parser hangs the clause on Bo. */
    private int first(int who) {
        return clause.tree().is(who, "conj") ? clause.tree().head(who) : who;
    }

    private boolean isAtMeeting(int noun) {
        return clause.preposition(noun)
                .filter(preposition -> words.has("meeting-at", preposition) || words.has("ahead", preposition))
                .isPresent();
    }

    /** What hangs on a verb by a preposition, over its object too: "held hands with Bo". */
    private List<Integer> obliques(int verb, String preposition) {
        return Stream.concat(
                        clause.obliques(verb, preposition).stream(),
                        clause.tree().children(verb).stream()
                                .filter(child -> clause.tree().is(child, "obj")
                                        || clause.tree().is(child, "obl"))
                                // "spoke after a meeting with Bo" is no talk with him
                                .filter(object -> sides.meant(clause, object).isEmpty() && !isAtMeeting(object))
                                .flatMap(object -> clause.obliques(object, preposition).stream()))
                .toList();
    }
}
