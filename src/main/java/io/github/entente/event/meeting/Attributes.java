package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who meets by what stands directly before and behind a noun: "China-Japan talks", "talks at which China and Japan agreed". */
final class Attributes {

    private final Clause clause;
    private final Sides sides;
    private final MeetingLexicon lexicon;
    private final EventWords words;
    private final Phrases phrases;
    private final Doers doers;

    Attributes(Clause clause, Sides sides, MeetingLexicon lexicon, EventWords words, Phrases phrases, Doers doers) {
        this.clause = clause;
        this.sides = sides;
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
        this.doers = doers;
    }

    /** "India-Japan talks", "the Japan-U.S.-ROK Foreign Ministers' Meeting"; but "the NATO summit" is not one with NATO. */
    Set<Actor> statesBefore(int noun) {
        Set<Actor> found = new LinkedHashSet<>();
        compounds(noun, found);
        Optional<Integer> owner =
                clause.owner(noun).filter(who -> sides.meant(clause, who).isEmpty());
        Set<Actor> owners = new LinkedHashSet<>();
        owner.ifPresent(who -> compounds(who, owners));
        if (owners.size() > 1) {
            found.addAll(owners);
        }
        // "an EU-China summit" is of both, "an EU summit" of its members
        return found.stream().anyMatch(Actor.State.class::isInstance) ? found : Set.of();
    }

    /** The parser hangs the states on one another. */
    private void compounds(int word, Set<Actor> found) {
        Stream.of("compound", "dep")
                .flatMap(relation -> clause.tree().children(word, relation).stream())
                .filter(part -> part < word)
                .sorted()
                .forEach(part -> {
                    compounds(part, found);
                    sides.meant(clause, part).stream()
                            .filter(sides::isStateOrUnion)
                            .forEach(found::add);
                });
    }

    /** "talks at which the envoys of China and Japan agreed", "a summit where Ada and Bo agreed". */
    Set<Actor> attending(int noun) {
        Set<Actor> found = new LinkedHashSet<>();
        clause.tree().children(noun, "acl").stream()
                .filter(verb -> clause.token(verb).isVerb() && isThere(verb))
                .forEach(verb -> found.addAll(doers.of(verb)));
        return found;
    }

    /** "the ninth meeting, held by Calvessa and Orvania in May", of which the parser may make a clause of its own. */
    Set<Actor> holding(int noun) {
        Set<Actor> found = new LinkedHashSet<>();
        Stream.concat(
                        clause.tree().children(noun, "acl").stream(),
                        Stream.of(clause.tree().head(noun)))
                .filter(verb -> verb > noun
                        && clause.token(verb).tag().equals("VBN")
                        && clause.auxiliaries(verb).isEmpty()
                        && lexicon.is(MeetingCue.Kind.CARRIER, clause.lemma(verb)))
                .flatMap(verb -> clause.obliques(verb, "by").stream())
                .forEach(who -> found.addAll(phrases.listed(who)));
        return found;
    }

    private boolean isThere(int verb) {
        return clause.tree().children(verb).stream()
                .anyMatch(child -> clause.token(child).tag().equals("WDT")
                                && clause.preposition(child)
                                        .filter(preposition -> words.has("meeting-at", preposition)
                                                || words.has("at-one-place", preposition))
                                        .isPresent()
                        || words.has("where", clause.lemma(child)));
    }
}
