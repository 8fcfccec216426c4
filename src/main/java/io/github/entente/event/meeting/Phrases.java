package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whom the noun phrases of a sentence stand for, with the lists they begin. */
final class Phrases {

    private final Clause clause;
    private final Sides sides;
    private final Listing listing;
    private final EventWords words;

    Phrases(Clause clause, Sides sides, EventWords words) {
        this.clause = clause;
        this.sides = sides;
        this.listing = new Listing(clause, sides);
        this.words = words;
    }

    /** Those that a noun phrase and the list it begins stand for. */
    Set<Actor> listed(int head) {
        Set<Actor> leaders = leaders(head);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        Set<Actor> found = new LinkedHashSet<>(sides.meant(clause, head));
        if (clause.token(head).tag().equals("NNPS")) { // "talks with the Spaniards"
            found.addAll(sides.nationalities(clause, clause.token(head).span()));
        }
        clause.tree().child(head, "case").ifPresent(preposition -> addPersons(head, found, listing.after(preposition)));
        return byName(head, found);
    }

    Set<Actor> listedFrom(int head) {
        return listedFrom(head, false);
    }

    Set<Actor> listedFrom(int head, boolean subject) {
        Set<Actor> leaders = leaders(head);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        Set<Actor> found = new LinkedHashSet<>(sides.meant(clause, head));
        if (!found.isEmpty()) {
            int first = clause.tree().subtree(head).nextSetBit(0);
            addPersons(head, found, listing.after(Math.min(first, head) - 1, subject));
        }
        return byName(head, found);
    }

    /** "The ministers of Belmora, Bo, and of Calvessa, Cy": the name behind a state is whom it sends. */
    private Set<Actor> byName(int head, Set<Actor> found) {
        Set<Actor> named = new LinkedHashSet<>();
        for (Actor actor : found) {
            List<Actor> persons = actor instanceof Actor.State ? behind(head, actor) : List.of();
            named.addAll(persons.isEmpty() ? List.of(actor) : persons);
        }
        return named;
    }

    private List<Actor> behind(int head, Actor state) {
        return clause.tree().subtree(head).stream()
                .filter(word -> clause.preposition(word).filter("of"::equals).isPresent())
                .filter(word -> sides.mention(clause.sentence(), word)
                        .filter(mention -> mention.actors().equals(List.of(state)))
                        .isPresent())
                .boxed()
                .flatMap(word -> clause.tree().children(word, "appos").stream())
                .flatMap(name -> sides.mention(clause.sentence(), name).stream())
                .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME)
                .flatMap(mention -> mention.actors().stream())
                .filter(actor -> actor instanceof Actor.Person
                        && sides.side(actor).filter(state::equals).isPresent())
                .toList();
    }

    /** Who meets as "a delegation led by Bo", also in "delegations met in Rome, led by Ada and Bo"; empty where it is no such group. */
    private Set<Actor> leaders(int group) {
        Set<Actor> found = new LinkedHashSet<>();
        if (words.has("led-group", clause.lemma(group))) {
            Stream.concat(clause.tree().children(group, "acl").stream(), behind(group))
                    .filter(verb -> sides.leads(clause.lemma(verb)))
                    .flatMap(verb -> clause.obliques(verb, "by").stream())
                    .flatMap(who -> listed(who).stream())
                    .filter(sides::isOfficialPerson)
                    .forEach(found::add);
        }
        return found;
    }

    /** Participles that hang on the verb of a subject, behind it. */
    private Stream<Integer> behind(int subject) {
        int verb = clause.tree().head(subject);
        return verb < 0 || !clause.tree().is(subject, "nsubj")
                ? Stream.empty()
                : clause.tree().children(verb).stream()
                        .filter(word -> word > verb && clause.token(word).tag().equals("VBN"));
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
}
