package io.github.entente.event;

import io.github.entente.actor.Actor;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who meets, by the grammar around a word that tells a meeting. */
final class MeetingParties {

    /** So many words after a noun "with" or "between" may stand that the parser hangs elsewhere. */
    private static final int NEAR = 10;

    private final Clause clause;
    private final Sides sides;
    private final MeetingLexicon lexicon;
    private final EventWords words;
    private final Listing listing;
    private final Counterparts counterparts;

    MeetingParties(Clause clause, Sides sides, MeetingLexicon lexicon, EventWords words, Counterparts counterparts) {
        this.counterparts = counterparts;
        this.clause = clause;
        this.sides = sides;
        this.lexicon = lexicon;
        this.words = words;
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

    /** The verb that a noun hangs on, over other nouns between; the noun itself where there is none. */
    int governor(int noun) {
        int word = clause.tree().head(noun);
        while (word >= 0 && !clause.token(word).isVerb()) {
            word = clause.tree().head(word);
        }
        return word < 0 ? noun : word;
    }

    /** "Ada met (with) Bo", "Ada and Bo met", "Bo was received by Ada". */
    Parties ofVerb(int verb, MeetingCue cue) {
        if (clause.isPassive(verb) || isReduced(verb)) {
            return passive(verb, cue);
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

    /** Who does what a verb says, by the tree, and by the words where it has lost them: "Ada, who had won, received". */
    private Set<Actor> doers(int verb) {
        Set<Actor> near = new LinkedHashSet<>();
        subject(verb).map(this::first).ifPresent(who -> near.addAll(listedFrom(who)));
        if (near.isEmpty()) {
            subject(verb).ifPresent(who -> near.addAll(counterparts.pair(clause, who)));
        }
        if (near.isEmpty() && clause.tree().is(verb, "acl") && !isReduced(verb)) {
            near.addAll(sides.meant(clause, clause.tree().head(verb)));
        }
        int head = clause.tree().head(verb);
        boolean dependent = head >= 0
                && (clause.tree().is(verb, "advcl") // "after he met Bo, Ada said"
                        || !clause.token(head).isVerb() && clause.isInfinitive(verb)); // "Ada is due to meet Bo"
        if (near.isEmpty() && dependent) {
            subject(head).ifPresent(who -> near.addAll(sides.meant(clause, who)));
        }
        if (near.isEmpty() && clause.token(verb).tag().matches("VB[DZP]")) {
            near.addAll(listing.before(verb));
        }
        if (near.size() > 1 && near.stream().allMatch(Actor.State.class::isInstance)) {
            // "the foreign ministers of the two states, Ada and Bo, met"
            List<Actor> persons = listing.before(verb);
            return sides.sides(persons).equals(near) ? new LinkedHashSet<>(persons) : near;
        }
        return near;
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
    private boolean isReduced(int verb) {
        return clause.tree().is(verb, "acl") && clause.token(verb).tag().equals("VBN");
    }

    /** Those that a noun phrase and the list it begins stand for. */
    private Set<Actor> listed(int head) {
        Set<Actor> found = new LinkedHashSet<>(sides.meant(clause, head));
        clause.tree().child(head, "case").ifPresent(preposition -> addPersons(found, preposition));
        return found;
    }

    private Set<Actor> listedFrom(int head) {
        Set<Actor> found = new LinkedHashSet<>(sides.meant(clause, head));
        if (!found.isEmpty()) {
            int first = clause.tree().subtree(head).nextSetBit(0);
            addPersons(found, Math.min(first, head) - 1);
        }
        return found;
    }

    /** The persons of a list, where it names those that the tree tells of and more. */
    private void addPersons(Set<Actor> found, int before) {
        List<Actor> listed = listing.after(before);
        if (listed.size() > found.size() && (found.isEmpty() || listed.containsAll(found))) {
            found.addAll(listed);
        }
    }

    /** The first of several joined by "and": of "Ada and Bo, who met" the parser hangs the clause on Bo. */
    private int first(int who) {
        return clause.tree().is(who, "conj") ? clause.tree().head(who) : who;
    }

    private Optional<Integer> subject(int verb) {
        return clause.subject(verb).or(() -> clause.passiveSubject(verb));
    }

    /** What hangs on a verb by a preposition, over its object too: "held hands with Bo". */
    private List<Integer> obliques(int verb, String preposition) {
        return Stream.concat(
                        clause.obliques(verb, preposition).stream(),
                        clause.tree().children(verb).stream()
                                .filter(child -> clause.tree().is(child, "obj")
                                        || clause.tree().is(child, "obl"))
                                .filter(object -> sides.meant(clause, object).isEmpty())
                                .flatMap(object -> clause.obliques(object, preposition).stream()))
                .toList();
    }

    /** "talks with Bo", "talks between Ada and Bo", "her meeting with Bo", "Ada held talks with Bo", "during talks with Bo, Ada said". */
    Parties ofNoun(int noun, int verb) {
        Set<Actor> found = new LinkedHashSet<>();
        clause.owner(noun).ifPresent(who -> found.addAll(sides.meant(clause, who)));
        int owners = found.size();
        // "China-Japan talks", but "the NATO summit" is not one with NATO
        clause.tree().children(noun, "compound").stream()
                .flatMap(who -> sides.meant(clause, who).stream())
                .filter(Actor.State.class::isInstance)
                .forEach(found::add);
        add(found, noun, words.all("meeting-between"));
        if (sides.sides(found).size() > 1) {
            return Parties.of(verb == noun ? found : byPersons(found, verb));
        }
        Set<Actor> far = new LinkedHashSet<>();
        add(far, noun, words.all("meeting-with"));
        // "a lunch given by Cy"
        clause.tree().children(noun, "acl").stream()
                .flatMap(verbal -> clause.obliques(verbal, "by").stream())
                .forEach(who -> far.addAll(listed(who)));
        Set<Actor> near = verb == noun ? new LinkedHashSet<>() : doers(verb);
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
        boolean carried = carried(noun, verb);
        if (far.isEmpty() && (carried || atMeeting(noun))) {
            words.all("meeting-with")
                    .forEach(preposition -> clause.obliques(verb, preposition).forEach(who -> far.addAll(listed(who))));
        }
        if (verb == noun) {
            return Parties.of(withoutVerb(noun, union(found, far)));
        }
        if (!far.isEmpty() && owners > 0) {
            return new Parties(found, far);
        }
        if (far.isEmpty() && (atMeeting(noun) || isPurpose(noun))) {
            return atMeeting(near, verb, found, atMeeting(noun));
        }
        if (!far.isEmpty() || carried) {
            far.addAll(found);
            return new Parties(near, far);
        }
        return Parties.of(found);
    }

    /** "Ada expects Bo for talks between the two governments": the persons meet for their states. */
    private Set<Actor> byPersons(Set<Actor> found, int verb) {
        if (!found.stream().allMatch(Actor.State.class::isInstance)) {
            return found;
        }
        Set<Actor> persons = new LinkedHashSet<>(doers(verb));
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
        prepositions.forEach(
                preposition -> clause.obliques(noun, preposition).forEach(who -> found.addAll(listed(who))));
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
        boolean both = !near.isEmpty() && !objects.isEmpty() && persons.test(near) && persons.test(objects);
        return both ? new Parties(near, objects) : Parties.of(owners);
    }

    private boolean isPurpose(int noun) {
        return clause.preposition(noun)
                .filter(words.all("meeting-for")::contains)
                .isPresent();
    }

    private boolean atMeeting(int noun) {
        return clause.preposition(noun)
                .filter(words.all("meeting-at")::contains)
                .isPresent();
    }

    /** A caption: "Ada in Rome during a call with Bo", "Ada and Bo at the start of their talks"; and "her last meeting was in Rome, with Bo". */
    private Set<Actor> withoutVerb(int noun, Set<Actor> found) {
        Set<Actor> all = new LinkedHashSet<>();
        for (int word = clause.tree().head(noun);
                word >= 0;
                word = clause.tree().head(word)) {
            all.addAll(sides.meant(clause, word));
            // "Ada is in Rome for talks with Bo"
            clause.tree().child(word, "nsubj").ifPresent(who -> all.addAll(listedFrom(who)));
            if (clause.tree().is(noun, "nsubj")) {
                clause.obliques(word, "with").forEach(who -> all.addAll(sides.meant(clause, who)));
                clause.tree().children(word, "conj").forEach(who -> all.addAll(sides.meant(clause, who)));
            }
        }
        clause.tree().child(noun, "nsubj").ifPresent(who -> all.addAll(listedFrom(who)));
        all.addAll(found);
        return all;
    }

    /** "The two ministers held a round of talks": only a verb that lends its subject makes a meeting of it. */
    private boolean carried(int noun, int verb) {
        int top = noun;
        while (clause.tree().is(top, "nmod")
                && clause.token(clause.tree().head(top)).isNoun()) {
            top = clause.tree().head(top);
        }
        boolean object = clause.tree().is(top, "obj")
                || clause.tree().is(top, "nsubj")
                || clause.tree().is(top, "conj");
        return object && lexicon.is(MeetingCue.Kind.CARRIER, clause.lemma(verb));
    }
}
