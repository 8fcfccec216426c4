package io.github.entente.event.setting;

import io.github.entente.article.Span;
import io.github.entente.event.When;
import io.github.entente.event.setting.Moments.Moment;
import io.github.entente.event.setting.WhenReader.Side;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import io.github.entente.language.Token;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the times that a clause names are those of a word in it: in "met Bo on Monday for the first time since June" Monday is that of "met". */
final class OwnTimes {

    /** So many words before a time "since" may stand. */
    private static final int NEAR = 10;

    private final EventWords words;
    private final Moments moments;
    private final SameTime sameTime;

    OwnTimes(EventWords words, Moments moments) {
        this.words = words;
        this.moments = moments;
        this.sameTime = new SameTime(words);
    }

    /** The nearest of them, those that hang on the word first. */
    Optional<When> of(Clause clause, int word, Side side, List<Span> outside) {
        BitSet below = clause.tree().subtree(word);
        Span own = clause.token(word).span();
        return moments.outside(clause, outside)
                .filter(moment -> belongs(clause, word, moment) && !isSince(clause, word, moment))
                .filter(moment -> side == Side.PAST || !isOfDecision(clause, word, moment))
                .filter(moment -> !(moment.when(side) instanceof When.Unknown))
                .min(Comparator.<Moment, Boolean>comparing(moment -> !below.get(Moments.head(clause, moment.span())))
                        .thenComparing(moment -> Math.abs(moment.span().start() - own.start())))
                .map(moment -> moment.when(side));
    }

    /** Whether an expression of time and a word stand in one clause, and the time is not the bound of a stretch ("since June"). */
    private boolean belongs(Clause clause, int word, Moment moment) {
        BitSet above = new BitSet();
        for (int up = word; up >= 0; up = clause.tree().head(up)) {
            above.set(up);
        }
        int at = verbBefore(clause, Moments.head(clause, moment.span()));
        while (at >= 0 && !above.get(at)) {
            boolean clauseOfItsOwn = clause.tree().is(at, "conj")
                    && clause.tree().child(at, "cop").isPresent()
                    && clause.tree().child(at, "nsubj").isPresent(); // "met Bo then; in May it was Cy's turn"
            if (isBound(clause, at)
                    || clauseOfItsOwn
                    || clause.token(at).isVerb() && !clause.tree().is(at, "amod")) {
                return false;
            }
            at = clause.tree().head(at);
        }
        return at >= 0 && sameTime.is(clause, word, at);
    }

    /** Quirk: in "met on Friday to talk" the parser takes Friday for who talks; the time is that of the verb before it. */
    private static int verbBefore(Clause clause, int time) {
        int infinitive = clause.tree().head(time);
        boolean taken = infinitive > time
                && clause.tree().is(time, "nsubj")
                && clause.isInfinitive(infinitive)
                && clause.tree().head(infinitive) >= 0;
        return taken ? clause.tree().head(infinitive) : time;
    }

    /** "since June", "before the talks": the bound of a stretch. */
    boolean isBound(Clause clause, int word) {
        List<Moment> own = moments.in(clause.sentence());
        Span span = clause.token(word).span();
        boolean hour = words.has("hour-of-day", clause.lemma(word));
        if (hour && own.stream().noneMatch(moment -> moment.span().equals(span))) {
            return false; // "shortly before midnight on Sunday"
        }
        return Stream.of("case", "mark")
                .flatMap(relation -> clause.tree().children(word, relation).stream())
                // not the "after" of "the day after"
                .filter(mark -> own.stream()
                        .noneMatch(moment ->
                                moment.span().contains(clause.token(mark).span())))
                .anyMatch(mark -> words.has("bound", clause.lemma(mark)));
    }

    /** "their first talks since a quarrel early this month", read off the words, as the parser may hang the time on the talks. */
    private boolean isSince(Clause clause, int word, Moment moment) {
        List<Token> tokens = clause.sentence().tokens();
        int first = (int) tokens.stream()
                .filter(token -> token.span().end() <= moment.span().start())
                .count();
        for (int at = first - 1; at >= Math.max(0, first - NEAR) && at != word; at--) {
            if (words.has("stretch", clause.lemma(at))) {
                return true;
            }
            if (tokens.get(at).tag().matches("VB[DZP]|MD|CC") || clause.isMark(at)) {
                return false;
            }
        }
        return false;
    }

    /** "They agreed on Monday to meet": then they agreed. */
    private static boolean isOfDecision(Clause clause, int word, Moment moment) {
        int decided = clause.tree().head(word);
        return decided >= 0
                && clause.isInfinitive(word)
                && clause.token(decided).tag().equals("VBD")
                && moment.span().end() <= clause.token(word).span().start()
                && clause.tree().head(Moments.head(clause, moment.span())) == decided;
    }
}
