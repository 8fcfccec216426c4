package io.github.entente.event.deed;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Act;
import io.github.entente.language.Clause;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One row of deeds.csv: a construction by which deeds are told.
 *
 * @param lemma its dictionary form, with its particle: "call off"
 * @param things what group of things it must be done with; empty where anything will do
 * @param at where those stand: "obj", or prepositions
 * @param with words one of which must stand below it; none where none must
 */
record DeedCue(
        String lemma,
        Pos pos,
        Act act,
        Optional<String> things,
        List<String> at,
        List<String> with,
        Frame frame,
        DataFile.Row row) {

    /** "Feb." */
    private static final int SHORTEST = 3;

    /** What stands among the words asked for where a year must: "the <i>1962</i> treaty". */
    private static final String YEAR = "(year)";

    private static final String SUMMONS = "summon-envoy";

    private static final Set<String> VOTES = Set.of("vote-for", "vote-against");

    DeedCue {
        at = List.copyOf(at);
        with = List.copyOf(with);
    }

    enum Pos {
        VERB,
        NOUN
    }

    enum Frame {
        /** One side does it to another. */
        ON,
        /** One side does it to another with what is its own: "recalled its envoy". */
        OWN,
        /** One side does it to the one where it happens: "bombed Rome". */
        THERE,
        /** One side does it to another, or several do it with each other: "reopened their embassies". */
        EITHER,
        /** Several sides do it with each other: "signed a treaty". */
        TOGETHER,
        /** It comes to the subject from the side that does it: "received a loan from Japan". */
        FROM,
        /** It is done to the subject, by whoever says so: "two diplomats must leave, Japan announced". */
        BIDDEN
    }

    boolean isSummons() {
        return act.key().equals(SUMMONS);
    }

    boolean isVote() {
        return VOTES.contains(act.key());
    }

    /** Whether what ought to be done is the deed itself: "<i>must</i> leave". */
    boolean grants(String auxiliary) {
        return frame == Frame.BIDDEN && with.contains(auxiliary);
    }

    /** Whether it may tell a second deed beside another of the same word: "switched recognition <i>from</i> Ada <i>to</i> Bo". */
    boolean isApart(DeedCue other) {
        return things.isPresent()
                && things.equals(other.things)
                && !with.isEmpty()
                && with.equals(other.with)
                && at.stream().noneMatch(place -> place.equals("obj") || place.equals("subj"))
                && !at.equals(other.at);
    }

    /**
     * Whether the words that it asks for stand below it.
     *
     * @param top the word itself, or the highest of those behind which the parser may hang them
     */
    boolean hasItsWords(Clause clause, int word, int top) {
        return with.isEmpty()
                || isHistory() && isOfYear(clause, word)
                || clause.tree().subtree(top).stream()
                        .anyMatch(below -> below != word
                                && (top == word || below > word)
                                && !isOfDay(clause, below)
                                && !isOtherVerb(clause, below)
                                && (DeedLexicon.forms(clause.token(below)).stream()
                                                .anyMatch(with::contains)
                                        || with.contains(clause.token(below).text())));
    }

    /** Whether it tells only what a year says is long done. */
    boolean isHistory() {
        return with.contains(YEAR);
    }

    /** "the <i>1962</i> treaty", "the treaty of <i>1962</i>". */
    static boolean isOfYear(Clause clause, int noun) {
        return Stream.concat(clause.tree().children(noun).stream(), clause.obliques(noun, "of").stream())
                .anyMatch(year -> (year < noun
                                || clause.preposition(year).filter("of"::equals).isPresent())
                        && clause.lemma(year).matches("(1[6-9]|20)\\d\\d"));
    }

    /** "told him to <i>leave out</i> a passage" is no "leave". */
    private static boolean isOtherVerb(Clause clause, int word) {
        return clause.token(word).isVerb()
                && !clause.tree().children(word, "compound:prt").isEmpty()
                && !clause.tree().children(word, "obj").isEmpty();
    }

    /** "on Monday" says when, not at whom. */
    private static boolean isOfDay(Clause clause, int word) {
        return clause.tree().is(word, "case") && isDay(clause, clause.tree().head(word));
    }

    /** A day, a month or a year. */
    static boolean isDay(Clause clause, int word) {
        return clause.lemma(word).matches("[12]\\d{3}")
                || Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
                        .anyMatch(day -> isName(day.name(), clause.lemma(word)));
    }

    /** "Oct." is October. */
    private static boolean isName(String name, String lemma) {
        return lemma.endsWith(".")
                ? lemma.length() > SHORTEST
                        && name.toLowerCase(Locale.ROOT).startsWith(lemma.substring(0, lemma.length() - 1))
                : name.equalsIgnoreCase(lemma);
    }
}
