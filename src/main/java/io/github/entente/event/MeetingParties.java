package io.github.entente.event;

import io.github.entente.actor.Actor;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who meets, by the grammar around a word that tells a meeting. */
final class MeetingParties {

    private final Clause clause;
    private final Sides sides;
    private final MeetingLexicon lexicon;
    private final EventWords words;

    MeetingParties(Clause clause, Sides sides, MeetingLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.sides = sides;
        this.lexicon = lexicon;
        this.words = words;
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
    List<Actor> ofVerb(int verb, MeetingCue.Kind kind) {
        Set<Actor> found = new LinkedHashSet<>();
        if (clause.isPassive(verb)) {
            clause.passiveSubject(verb).ifPresent(who -> found.addAll(sides.meant(clause, who)));
            clause.obliques(verb, "by").forEach(who -> found.addAll(sides.meant(clause, who)));
            return List.copyOf(found);
        }
        subject(verb).map(this::first).ifPresent(who -> found.addAll(sides.meant(clause, who)));
        int alone = found.size();
        for (String preposition : words.all("meeting-with")) {
            clause.obliques(verb, preposition).forEach(who -> found.addAll(sides.meant(clause, who)));
        }
        if (kind == MeetingCue.Kind.VERB_TOGETHER) {
            return found.stream().allMatch(Actor.Person.class::isInstance) ? List.copyOf(found) : List.of();
        }
        if (kind == MeetingCue.Kind.VERB_WITH) {
            boolean together =
                    clause.obliques(verb, "to").isEmpty() && sides.sides(found).size() > 1;
            return found.size() > alone || together ? List.copyOf(found) : List.of();
        }
        clause.tree().children(verb, "obj").forEach(who -> found.addAll(sides.meant(clause, who)));
        clause.tree().children(verb, "iobj").forEach(who -> found.addAll(sides.meant(clause, who)));
        return List.copyOf(found);
    }

    /** The first of several joined by "and": of "Ada and Bo, who met" the parser hangs the clause on Bo. */
    private int first(int who) {
        return clause.tree().is(who, "conj") ? clause.tree().head(who) : who;
    }

    private Optional<Integer> subject(int verb) {
        return clause.subject(verb).or(() -> clause.passiveSubject(verb));
    }

    /** "talks with Bo", "talks between Ada and Bo", "her meeting with Bo", "Ada held talks with Bo", "during talks with Bo, Ada said". */
    List<Actor> ofNoun(int noun, int verb) {
        Set<Actor> found = new LinkedHashSet<>();
        clause.owner(noun).ifPresent(who -> found.addAll(sides.meant(clause, who)));
        // "China-Japan talks", but "the NATO summit" is not one with NATO
        clause.tree().children(noun, "compound").stream()
                .flatMap(who -> sides.meant(clause, who).stream())
                .filter(Actor.State.class::isInstance)
                .forEach(found::add);
        for (String preposition : words.all("meeting-between")) {
            clause.obliques(noun, preposition).forEach(who -> found.addAll(sides.meant(clause, who)));
        }
        boolean complete = sides.sides(found).size() > 1;
        int alone = found.size();
        for (String preposition : words.all("meeting-with")) {
            clause.obliques(noun, preposition).forEach(who -> found.addAll(sides.meant(clause, who)));
            if (lexicon.is(MeetingCue.Kind.CARRIER, clause.lemma(verb))
                    && clause.tree().head(noun) == verb) {
                clause.obliques(verb, preposition).forEach(who -> found.addAll(sides.meant(clause, who)));
            }
        }
        if (complete) {
            return List.copyOf(found);
        }
        if (verb == noun) {
            return withoutVerb(noun, found);
        }
        Set<Actor> subjects = new LinkedHashSet<>();
        subject(verb).ifPresent(who -> subjects.addAll(sides.meant(clause, who)));
        boolean named = found.size() > alone || carried(noun, verb);
        // "at their meeting, Ada and Bo agreed": those who do something there together met there
        boolean together = clause.preposition(noun)
                        .filter(words.all("meeting-at")::contains)
                        .isPresent()
                && sides.sides(subjects).size() > 1;
        if (named || together) {
            subjects.addAll(found);
            return List.copyOf(subjects);
        }
        return List.copyOf(found);
    }

    /** A caption: "Ada in Rome during a call with Bo", "Ada and Bo at the start of their talks"; and "her last meeting was in Rome, with Bo". */
    private List<Actor> withoutVerb(int noun, Set<Actor> found) {
        Set<Actor> all = new LinkedHashSet<>();
        for (int word = clause.tree().head(noun);
                word >= 0;
                word = clause.tree().head(word)) {
            all.addAll(sides.meant(clause, word));
            if (clause.tree().is(noun, "nsubj")) {
                clause.obliques(word, "with").forEach(who -> all.addAll(sides.meant(clause, who)));
                clause.tree().children(word, "conj").forEach(who -> all.addAll(sides.meant(clause, who)));
            }
        }
        all.addAll(found);
        return List.copyOf(all);
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
