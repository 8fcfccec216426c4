package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.event.meeting.MeetingParties.Parties;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who meets, by the grammar around a noun that tells a meeting. */
final class NounParties {

    /** So many words after a noun "with" or "between" may stand that the parser hangs elsewhere. */
    private static final int NEAR = 10;

    private final Clause clause;
    private final Sides sides;
    private final MeetingLexicon lexicon;
    private final EventWords words;
    private final Listing listing;
    private final Counterparts counterparts;
    private final Phrases phrases;
    private final Doers doers;
    private final Attributes attributes;
    private final WithoutVerb withoutVerb;
    private final Carried carrying;
    private final Governor governor;

    NounParties(
            Clause clause,
            Sides sides,
            MeetingLexicon lexicon,
            EventWords words,
            Counterparts counterparts,
            Phrases phrases,
            Doers doers,
            Governor governor) {
        this.clause = clause;
        this.sides = sides;
        this.lexicon = lexicon;
        this.words = words;
        this.listing = new Listing(clause, sides);
        this.counterparts = counterparts;
        this.phrases = phrases;
        this.doers = doers;
        this.attributes = new Attributes(clause, sides, lexicon, words, phrases, doers);
        this.carrying = new Carried(clause, lexicon);
        this.governor = governor;
        this.withoutVerb = new WithoutVerb(clause, sides, phrases);
    }

    /** "talks with Bo", "talks between Ada and Bo", "her meeting with Bo", "Ada held talks with Bo", "during talks with Bo, Ada said". */
    Parties of(int noun, int verb) {
        Set<Actor> found = new LinkedHashSet<>();
        clause.owner(noun).ifPresent(who -> found.addAll(sides.meant(clause, who)));
        int owners = found.size();
        found.addAll(attributes.statesBefore(noun));
        add(found, noun, words.all("meeting-between"));
        if (found.isEmpty()) { // "a session of the joint commission of the two states"
            clause.obliques(noun, "of").stream()
                    .filter(body -> lexicon.is(MeetingCue.Kind.NOUN, clause.lemma(body)))
                    .forEach(body -> add(found, body, words.all("meeting-between")));
        }
        int predicate = clause.tree().head(noun);
        boolean called = predicate >= 0 && clause.tree().is(noun, "nsubj");
        if (called && found.isEmpty()) { // "the encounter was the first between Ada and Bo", "talks were held between"
            clause.obliques(predicate, "between").forEach(who -> found.addAll(phrases.listed(who)));
        }
        // "the summit of the union" is one of its members
        List<Actor> bodies = clause.obliques(noun, "of").stream()
                .flatMap(who -> sides.meant(clause, who).stream())
                .filter(Actor.Organisation.class::isInstance)
                .toList();
        bodies.forEach(found::remove);
        if (sides.sides(found).size() > 1) {
            return Parties.of(verb == noun ? found : byPersons(found, verb));
        }
        Set<Actor> holding = attributes.holding(noun);
        if (sides.sides(holding).size() > 1) {
            return Parties.of(holding);
        }
        Set<Actor> attending = attributes.attending(noun);
        if (sides.sides(attending).size() > 1) {
            return Parties.of(attending);
        }
        Set<Actor> bodiesMeeting = verb == noun ? Set.of() : doers.of(verb);
        if (!attending.isEmpty() && bodiesMeeting.stream().allMatch(Actor.Organisation.class::isInstance)) {
            return new Parties(bodiesMeeting, attending); // "the council held a meeting at which Bo asked for help"
        }
        Set<Actor> far = new LinkedHashSet<>();
        add(far, noun, words.all("meeting-with"));
        Set<Actor> others = Set.copyOf(far);
        if (far.isEmpty() && words.has("giving", clause.lemma(verb))) { // "hosted a dinner for Bo"
            Stream.of(noun, verb)
                    .flatMap(word -> clause.obliques(word, "for").stream())
                    .flatMap(who -> phrases.listed(who).stream())
                    .filter(Actor.Person.class::isInstance)
                    .forEach(far::add);
        }
        if (words.has("given-to", clause.lemma(noun)) && clause.tree().is(noun, "obj")) {
            Stream.of(noun, verb)
                    .flatMap(word -> clause.obliques(word, "to").stream())
                    .forEach(who -> far.addAll(phrases.listed(who)));
        }
        far.addAll(new PhoneCalls(clause, lexicon, words)
                .others(noun, verb).stream()
                        .flatMap(who -> phrases.listed(who).stream())
                        .filter(Actor.Person.class::isInstance)
                        .toList());
        // "a lunch given by Cy"
        clause.tree().children(noun, "acl").stream()
                .flatMap(verbal -> clause.obliques(verbal, "by").stream())
                .forEach(who -> far.addAll(phrases.listed(who)));
        if (clause.isPassive(verb) && clause.tree().is(noun, "obj")) { // "was granted an audience by Cy"
            clause.obliques(verb, "by").forEach(who -> far.addAll(phrases.listed(who)));
        }
        Set<Actor> near = verb == noun ? new LinkedHashSet<>() : doers(noun, verb);
        boolean strangers = near.isEmpty() || clause.tree().is(noun, "nsubj") && others.containsAll(near);
        if (found.isEmpty() && verb != noun && strangers && far.equals(others)) {
            return Parties.NONE; // "there were meetings with Ada and Bo": these do not meet each other
        }
        clause.tree().children(verb, "obj").stream()
                .filter(object ->
                        words.has("accepting", clause.lemma(verb)) && words.has("invitation", clause.lemma(object)))
                .filter(object -> clause.tree().head(noun) == object)
                .forEach(object -> far.addAll(inviters(object))); // "accepted Bo's invitation for talks"
        if (owners == 0 && near.containsAll(far)) {
            far.clear(); // "Ada held talks with him" is not about herself
        }
        if (far.stream().noneMatch(Actor.Person.class::isInstance)) {
            Set<Actor> met = new LinkedHashSet<>();
            words.all("meeting-with")
                    .forEach(preposition -> Stream.concat(
                                    clause.obliques(noun, preposition).stream(),
                                    following(noun, Set.of(preposition)).stream()
                                            .map(at -> clause.tree().head(at)))
                            .forEach(who -> met.addAll(counterparts.other(clause, who, owners > 0 ? found : near))));
            far.addAll(met);
        }
        boolean carried = carrying.is(noun, verb);
        if (far.isEmpty() && (carried || governor.isAtMeeting(noun))) {
            words.all("meeting-with")
                    .forEach(preposition ->
                            clause.obliques(verb, preposition).forEach(who -> far.addAll(phrases.listed(who))));
        }
        if (verb == noun) {
            return Parties.of(withoutVerb.with(noun, union(found, far)));
        }
        if (!far.isEmpty() && owners > 0) {
            return new Parties(found, far);
        }
        boolean amount = atAmount(noun) && near.stream().allMatch(Actor.Person.class::isInstance);
        if (far.isEmpty() && (amount || governor.isAtMeeting(noun) || isPurpose(noun))) {
            return atMeeting(near, verb, found, amount || governor.isAtMeeting(noun));
        }
        if (carried
                && words.has("attending", clause.lemma(verb))
                && sides.sides(near).size() > 1) {
            far.addAll(bodies); // "both are to attend a gathering of the union"
        }
        if (!far.isEmpty() || carried) {
            far.addAll(found);
            return new Parties(near, far);
        }
        return Parties.of(found);
    }

    /** Who does what the verb over a noun says: "Ada cancelled talks planned for Monday", "the talks were attended by Ada and Bo". */
    private Set<Actor> doers(int noun, int verb) {
        Set<Actor> near = new LinkedHashSet<>(doers.of(governor.doing(noun, verb)));
        if (near.isEmpty() && (clause.isPassive(verb) || doers.isReduced(verb))) {
            clause.obliques(verb, "by").forEach(who -> near.addAll(phrases.listed(who)));
        }
        if (sides.sides(near).size() < 2) { // "will travel to Calvessa, where a meeting with Bo is planned"
            new Ahead(clause, words).journey(noun, verb).ifPresent(journey -> near.addAll(doers.of(journey)));
        }
        if (near.isEmpty() && clause.tree().is(verb, "acl") && clause.tree().is(noun, "nsubj")) {
            near.addAll(around(verb)); // "Ada will attend a summit on whose margins a meeting with Bo is planned"
        }
        return near;
    }

    /** Who does what is told around a relative clause. */
    private Set<Actor> around(int verb) {
        int outer = governor.of(clause.tree().head(verb));
        return clause.token(outer).isVerb() ? doers.of(outer) : Set.of();
    }

    private Set<Actor> inviters(int invitation) {
        Set<Actor> found = new LinkedHashSet<>();
        clause.owner(invitation).ifPresent(who -> found.addAll(sides.meant(clause, who)));
        words.all("author")
                .forEach(preposition ->
                        clause.obliques(invitation, preposition).forEach(who -> found.addAll(phrases.listed(who))));
        return found;
    }

    /** "Ada expects Bo for talks between the two governments": the persons meet for their states. */
    private Set<Actor> byPersons(Set<Actor> found, int verb) {
        if (!found.stream().allMatch(Actor.State.class::isInstance)) {
            return found;
        }
        Set<Actor> persons = new LinkedHashSet<>(doers.of(verb));
        clause.tree().children(verb, "obj").forEach(who -> persons.addAll(sides.meant(clause, who)));
        persons.removeIf(actor -> !(actor instanceof Actor.Person));
        return sides.sides(persons).equals(found) ? persons : found;
    }

    private static Set<Actor> union(Set<Actor> some, Set<Actor> others) {
        Set<Actor> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private void add(Set<Actor> found, int noun, Set<String> prepositions) {
        prepositions.forEach(preposition -> Stream.concat(
                        Stream.of(noun),
                        // "a meeting planned for Monday between Ada and Bo"
                        clause.tree().children(noun, "acl").stream().filter(doers::isReduced))
                .flatMap(word -> clause.obliques(word, preposition).stream())
                .forEach(who -> found.addAll(phrases.listed(who))));
        // "with the ministers of Calvessa and Orvania and with Bo": the parser joins him to one of the states
        clause.tree().subtree(noun).stream()
                .filter(who -> clause.tree().is(who, "conj")
                        && clause.preposition(who)
                                .filter(prepositions::contains)
                                .isPresent())
                .forEach(who -> found.addAll(phrases.listed(who)));
        if (sides.sides(found).isEmpty()) {
            following(noun, prepositions).ifPresent(at -> found.addAll(listing.after(at)));
        }
    }

    /** The preposition that stands after a noun and a few words of when and where, though the parser hangs it elsewhere. */
    private Optional<Integer> following(int noun, Set<String> prepositions) {
        for (int at = noun + 1; at < Math.min(clause.sentence().tokens().size(), noun + NEAR); at++) {
            String tag = clause.token(at).tag();
            // "talks planned for Monday between": the parser takes the first verb for a finite one
            if (at > noun + 1 && tag.matches("VB[DZP]|MD|W.*|``|''")
                    || clause.token(at).text().matches("[;:,]")) {
                return Optional.empty();
            }
            if (!clause.lemma(at).equals("of") && prepositions.contains(clause.lemma(at))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** "at their meeting, Ada and Bo agreed", "at a meeting in Rome Ada told Bo", "Ada received Bo for talks", "during Ada's visit Bo said". */
    private Parties atMeeting(Set<Actor> near, int verb, Set<Actor> owners, boolean there) {
        Predicate<Set<Actor>> persons = some -> some.stream().allMatch(Actor.Person.class::isInstance);
        if (sides.sides(near).size() > 1 && (there || !owners.isEmpty())) {
            return Parties.of(union(near, owners));
        }
        Set<Actor> objects = new LinkedHashSet<>(owners);
        for (String relation : List.of("obj", "iobj")) {
            clause.tree().children(verb, relation).forEach(who -> objects.addAll(sides.meant(clause, who)));
        }
        if (objects.stream().anyMatch(Actor.Person.class::isInstance)) {
            objects.removeIf(actor -> !(actor instanceof Actor.Person)); // "told Bo at a Kremlin meeting"
        }
        boolean both = !near.isEmpty() && !objects.isEmpty() && persons.test(near) && persons.test(objects);
        return both ? new Parties(near, objects) : Parties.of(owners);
    }

    private boolean isPurpose(int noun) {
        return clause.preposition(noun)
                .filter(words.all("meeting-for")::contains)
                .isPresent();
    }

    /** "After an hour of talks". */
    private boolean atAmount(int noun) {
        int head = clause.tree().head(noun);
        return head >= 0
                && clause.tree().is(noun, "nmod")
                && words.has("amount", clause.lemma(head))
                && governor.isAtMeeting(head);
    }
}
