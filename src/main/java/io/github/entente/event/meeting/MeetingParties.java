package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
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

    private final Clause clause;
    private final Sides sides;
    private final Listing listing;
    private final Counterparts counterparts;
    private final EventWords words;
    private final Phrases phrases;
    private final Doers doers;

    MeetingParties(
            Clause clause, Sides sides, Counterparts counterparts, EventWords words, Phrases phrases, Doers doers) {
        this.words = words;
        this.counterparts = counterparts;
        this.clause = clause;
        this.sides = sides;
        this.listing = new Listing(clause, sides);
        this.phrases = phrases;
        this.doers = doers;
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
        if (words.has("inviting", cue.lemma()) && cue.summons() && !isToMinistry(verb)) {
            return Parties.NONE; // "invited Bo to Rome"
        }
        if (cue.summons()
                && clause.tree().children(verb, "obj").stream()
                        .anyMatch(object -> cue.needs().contains(clause.lemma(object)))) {
            return Parties.NONE; // "called the ministry"
        }
        if (clause.isPassive(verb) || doers.isReduced(verb)) {
            return passive(verb, cue);
        }
        if (isHidden(verb)) {
            return hidden(verb);
        }
        Set<Actor> near = doers.of(verb);
        Set<Actor> far = new LinkedHashSet<>();
        for (String preposition : cue.with()) {
            obliques(verb, preposition).forEach(who -> far.addAll(other(near, phrases.listed(who), who)));
            // "called on Bo" is often taken for a verb with an object
            clause.tree().children(verb, "obj").stream()
                    .filter(who -> clause.preposition(who).isEmpty()
                            && verb + 1 < clause.sentence().tokens().size()
                            && clause.lemma(verb + 1).equals(preposition))
                    .forEach(who -> far.addAll(phrases.listedFrom(who)));
        }
        if (cue.transitive() || cue.kind() == MeetingCue.Kind.VERB_UNITING) {
            for (String relation : List.of("obj", "iobj")) {
                clause.tree()
                        .children(verb, relation)
                        .forEach(who -> far.addAll(other(near, phrases.listedFrom(who), who)));
            }
        }
        if (cue.kind() == MeetingCue.Kind.VERB_WITH && cue.with().contains("to")) { // "handed Bo a letter"
            clause.tree().children(verb, "iobj").forEach(who -> far.addAll(other(near, phrases.listedFrom(who), who)));
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
        if (isPronoun(clause.anySubject(verb))
                && near.size() == 1
                && sides.sides(far).equals(sides.sides(near))) {
            // "he met the envoy, Bo": not himself, nor one of his own
            counterparts.stranger(clause, verb, sides.sides(far)).ifPresent(who -> {
                near.clear();
                near.add(who);
            });
        }
        if (cue.transitive() && far.isEmpty() && isOfThing(verb)) {
            return Parties.NONE; // "the ministers welcomed the exchange"
        }
        // "called in Bo"
        clause.tree().children(verb, "obl").stream()
                .filter(who -> clause.preposition(who)
                        .filter(particle -> cue.needs().contains(particle)
                                && clause.lemma(verb + 1).equals(particle))
                        .isPresent())
                .forEach(who -> far.addAll(phrases.listed(who)));
        if (cue.summons() && !near.isEmpty() && sides.sides(near).containsAll(sides.sides(far))) {
            ofOwner(verb, sides.sides(near)).ifPresent(owner -> {
                far.clear();
                far.add(owner);
            });
        }
        boolean together = sides.sides(near).size() > 1;
        boolean told =
                switch (cue.kind()) {
                    case VERB_UNITING -> sides.sides(far).size() > 1;
                    case VERB_TOGETHER, VERB_WITH -> !far.isEmpty() || together;
                    default -> true;
                };
        return told ? new Parties(near, far) : Parties.NONE;
    }

    /** Whom "the union's ambassador" stands for, whatever the name he is taken for: no state summons its own envoy. */
    private Optional<Actor> ofOwner(int verb, Set<Actor> hosts) {
        return clause.tree().children(verb, "obj").stream()
                .flatMap(envoy -> clause.owner(envoy).stream())
                .flatMap(owner -> sides.mention(clause.sentence(), owner)
                        .filter(mention -> mention.head() == owner)
                        .map(mention -> mention.actors().stream())
                        .orElseGet(() -> sides.meant(clause, owner).stream()))
                .filter(actor ->
                        sides.side(actor).filter(side -> !hosts.contains(side)).isPresent())
                .findFirst();
    }

    private boolean isPronoun(Optional<Integer> subject) {
        return subject.filter(who -> clause.token(who).tag().equals("PRP")).isPresent();
    }

    /** "met on Sept. 6": the parser may take the figure for an object. */
    private boolean isOfThing(int verb) {
        return clause.tree().children(verb, "obj").stream()
                .anyMatch(object -> !words.has("reciprocal", clause.lemma(object))
                        && !clause.token(object).tag().equals("CD"));
    }

    /** "was invited to the ministry". */
    private boolean isToMinistry(int verb) {
        return clause.obliques(verb, "to").stream()
                .flatMap(where -> sides.meant(clause, where).stream())
                .anyMatch(actor ->
                        actor instanceof Actor.Organisation body && body.kind().equals("ministry"));
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
            clause.anySubject(above).ifPresent(who -> near.addAll(phrases.listedFrom(who, true)));
        }
        return new Parties(near, phrases.listed(name));
    }

    /** Those a phrase names, or whom it means though it names nobody. */
    private Set<Actor> other(Set<Actor> near, Set<Actor> named, int word) {
        boolean person = named.stream().anyMatch(actor -> actor instanceof Actor.Person && !near.contains(actor));
        Set<Actor> found = new LinkedHashSet<>(person ? List.of() : counterparts.other(clause, word, near));
        found.addAll(named);
        return found;
    }

    private Parties passive(int verb, MeetingCue cue) {
        Set<Actor> far = new LinkedHashSet<>();
        clause.passiveSubject(verb)
                // "the ambassador, Bo, who was summoned"
                .map(who ->
                        clause.token(who).tag().equals("WP") && clause.tree().is(verb, "acl")
                                ? clause.tree().head(verb)
                                : who)
                .or(() -> doers.isReduced(verb) ? Optional.of(clause.tree().head(verb)) : Optional.empty())
                // "it was the turn of Bo to be summoned"
                .or(() -> clause.tree().head(verb) >= 0
                                && words.has("turn", clause.lemma(clause.tree().head(verb)))
                        ? clause.obliques(clause.tree().head(verb), "of").stream()
                                .findFirst()
                        : Optional.empty())
                // "is expected to be received by Ada"
                .or(() -> clause.tree().is(verb, "xcomp")
                        ? clause.anySubject(clause.tree().head(verb))
                        : Optional.empty())
                .ifPresent(who -> far.addAll(sides.meant(clause, who)));
        if (far.isEmpty() && clause.tree().is(verb, "conj")) { // "flew to Rome and was received by Ada"
            clause.subject(clause.tree().head(verb)).ifPresent(who -> far.addAll(sides.meant(clause, who)));
        }
        if (far.isEmpty()) {
            far.addAll(doers.firstToDo(verb));
        }
        if (far.isEmpty()) {
            far.addAll(doers.before(verb)); // "Bo, on a tour of the islands, will be received by Ada"
        }
        Set<Actor> near = new LinkedHashSet<>();
        Stream.of("by", "to")
                .flatMap(preposition -> clause.obliques(verb, preposition).stream())
                .forEach(who -> near.addAll(phrases.listed(who)));
        if (cue.summons() && !far.isEmpty() && sides.sides(far).containsAll(sides.sides(near))) {
            near.clear(); // a ministry whose state is not said is not the envoy's own
            counterparts
                    .host(clause, verb, far)
                    .or(() -> isOfMany(verb)
                            ? Optional.empty()
                            : sides.prominence().counterpart(sides.sides(far)))
                    .ifPresent(near::add);
        }
        boolean several =
                cue.kind() == MeetingCue.Kind.VERB_UNITING && sides.sides(far).size() > 1;
        return near.isEmpty() && !several ? Parties.NONE : new Parties(near, far);
    }

    /** "Ambassadors were summoned in several capitals". */
    private boolean isOfMany(int verb) {
        return clause.passiveSubject(verb)
                .filter(envoys -> clause.token(envoys).tag().equals("NNS"))
                .isPresent();
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
