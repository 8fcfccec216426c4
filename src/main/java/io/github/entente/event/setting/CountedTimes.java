package io.github.entente.event.setting;

import io.github.entente.article.Span;
import io.github.entente.event.When;
import io.github.entente.event.setting.WhenReader.Side;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** When something happened that is counted from another: "a day before the summit", "eight days after Ada met Bo", "on the eve of talks". */
final class CountedTimes {

    private final EventWords words;
    private final Moments moments;

    CountedTimes(EventWords words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    /** "They met on Sunday, a day before a <i>summit</i>": what counts stands right before the word's own phrase. */
    Optional<When> fromHere(Clause clause, int word, Side side, List<Span> outside) {
        return clause.tree()
                .child(word, "case")
                .filter(link ->
                        link > 0 && RelativeTime.unit(clause.lemma(link - 1)).isPresent())
                .flatMap(link -> counted(clause, link, side, outside));
    }

    /** Counted from another clause: "the news comes eight days after Ada met Bo", "that was on the eve of talks with Bo". */
    Optional<When> beside(Clause clause, int word, Side side, List<Span> outside) {
        for (int up = word; up >= 0; up = clause.tree().head(up)) {
            List<Integer> marks = clause.tree().children(up, "mark");
            Optional<Integer> link = marks.isEmpty() ? clause.tree().child(up, "case") : Optional.of(marks.get(0));
            Optional<When> found = link.flatMap(at -> counted(clause, at, side, outside));
            if (found.isPresent()) {
                return found;
            }
            if (up != word && clause.token(up).isVerb() || clause.tree().is(up, "appos")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<When> counted(Clause clause, int link, Side side, List<Span> outside) {
        int noun = link - 1;
        if (noun < 0) {
            return Optional.empty();
        }
        Optional<Integer> direction =
                words.meaning("count-from", clause.lemma(link)).map(Integer::valueOf);
        Optional<ChronoUnit> unit = RelativeTime.unit(clause.lemma(noun));
        boolean eve = words.has("eve", clause.lemma(noun)) && clause.lemma(link).equals("of");
        if (eve) {
            return other(clause, noun, side, outside).flatMap(base -> RelativeTime.from(base, ChronoUnit.DAYS, 1));
        }
        if (direction.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> number =
                noun > 0 ? RelativeTime.number(clause.token(noun - 1).text(), words) : Optional.empty();
        Optional<When> found = number.flatMap(steps -> other(clause, noun, side, outside)
                .flatMap(base -> RelativeTime.from(base, unit.get(), direction.get() * steps)));
        found.ifPresent(when -> moments.anchor(clause.sentence(), when));
        return found;
    }

    /** When that happened which another time is counted from: what stands left of the words that count, or was told before. */
    private Optional<When> other(Clause clause, int noun, Side side, List<Span> outside) {
        int end = clause.token(noun).span().start();
        boolean present = clause.sentence().tokens().stream()
                .limit(noun)
                .filter(token -> token.isVerb() || token.tag().equals("MD"))
                .reduce((first, second) -> second)
                .filter(token -> token.tag().equals("VBZ") || token.tag().equals("VBP"))
                .isPresent();
        BitSet counted = clause.tree().subtree(Math.max(clause.tree().head(noun), 0));
        Optional<When> after = noun > 2 // "A day after he met Bo, Ada said on Tuesday"
                ? Optional.empty()
                : moments.outside(clause, outside)
                        .filter(moment ->
                                moment.span().start() > end && !counted.get(Moments.head(clause, moment.span())))
                        .map(moment -> moment.when(side))
                        .findFirst();
        return moments.outside(clause, outside)
                .filter(moment -> moment.span().end() <= end)
                .map(moment -> moment.when(side))
                .reduce((first, second) -> second)
                .or(() -> after)
                .or(() -> present ? moments.published() : moments.before(clause.sentence(), ChronoUnit.DAYS, side));
    }
}
