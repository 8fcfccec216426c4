package io.github.entente.event.deed;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.stream.Stream;

/** Which deeds are taken for granted where they are named, so that it does not matter what is said of them. */
final class Given {

    private final Clause clause;
    private final EventWords words;
    private final DeedThings things;
    private final Participles participles;
    private final Belonging belonging;

    Given(Clause clause, EventWords words, DeedThings things, Participles participles, Belonging belonging) {
        this.clause = clause;
        this.words = words;
        this.things = things;
        this.participles = participles;
        this.belonging = belonging;
    }

    /** Whether a deed is taken for granted, whatever is said of its thing: "asked for an end to the ban <i>imposed</i> in 2020". */
    boolean is(int verb) {
        if (!clause.token(verb).isVerb()) {
            return isOfTime(verb)
                    || DeedCue.isOfYear(clause, verb)
                    || isJudged(verb)
                    || words.has("historic", clause.lemma(verb)) && isOwned(verb);
        }
        return isToldOfNoun(verb)
                || isDecided(verb)
                || participles.isBehindNoun(verb)
                || participles.isAddedBehindComma(verb)
                || clause.token(verb).tag().equals("VBN")
                        && participles.modified(verb).isPresent();
    }

    /** "the ships that it <i>seized</i>". */
    private boolean isToldOfNoun(int verb) {
        List<String> auxiliaries = clause.auxiliaries(verb);
        boolean finite = clause.token(verb).tag().equals("VBD")
                || !auxiliaries.isEmpty() && auxiliaries.stream().allMatch(word -> words.has("news", word));
        return finite
                && clause.tree().is(verb, "acl")
                && clause.token(clause.tree().head(verb)).isNoun();
    }

    /** "hailed the leaders, who agreed to <i>restore</i> ties". */
    private boolean isDecided(int verb) {
        int above = clause.tree().head(verb);
        return clause.isInfinitive(verb)
                && clause.tree().is(verb, "xcomp")
                && words.has("decided", clause.lemma(above))
                && isToldOfNoun(above);
    }

    /** "Ardania's invasion", "the Ardanian invasion", "the invasion by Ardania". */
    private boolean isOwned(int noun) {
        return Stream.of("amod", "compound")
                        .anyMatch(relation ->
                                !clause.tree().children(noun, relation).isEmpty())
                || isDoneBy(noun);
    }

    private boolean isDoneBy(int noun) {
        return !clause.tree().children(noun, "nmod:poss").isEmpty()
                || !clause.obliques(noun, "by").isEmpty()
                || isOfState(noun);
    }

    /** "an <i>Ardanian</i> strike", "an <i>Ardanian</i> missile strike". */
    private boolean isOfState(int noun) {
        return Stream.concat(Stream.of(noun), clause.tree().children(noun, "compound").stream())
                .flatMap(word -> clause.tree().children(word, "amod").stream())
                .anyMatch(before -> belonging.adjective(before).isPresent());
    }

    /** "<i>condemned</i> the launch of missiles by Ardania", "condemned it <i>for</i> its attack": nobody condemns what did not happen. */
    private boolean isJudged(int noun) {
        int verb = clause.tree().head(noun);
        boolean object = clause.tree().is(noun, "obj")
                || clause.tree().is(noun, "obl")
                        && clause.preposition(noun).filter("for"::equals).isPresent();
        return isDoneBy(noun)
                && !things.isMeasure(noun)
                && object
                && verb >= 0
                && clause.token(verb).isVerb()
                && words.has("factive", clause.lemma(verb));
    }

    /** "condemned Ardania's <i>attack</i> on Belmora in May", "Ardania's recent <i>drills</i>", "Monday's <i>use</i> of force by Ardania": it happened. */
    private boolean isOfTime(int noun) {
        return isDoneBy(noun)
                && (Stream.of("nmod", "nmod:poss")
                                .flatMap(relation -> clause.tree().children(noun, relation).stream())
                                .anyMatch(child -> DeedCue.isDay(clause, child))
                        || clause.tree().children(noun, "amod").stream()
                                .anyMatch(child ->
                                        words.has("recent", clause.token(child).text())));
    }
}
