package io.github.entente.event.setting;

import io.github.entente.article.Span;
import io.github.entente.event.When;
import io.github.entente.event.setting.WhenReader.Side;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When something happened that is counted from another: "a day before the summit", "eight days after Ada met Bo", "on the eve of talks". */
final class CountedTimes {

    /** "Days" are so many at most. */
    private static final int FEW = 7;

    private final EventWords words;
    private final Moments moments;
    private final Occasions occasions;

    CountedTimes(EventWords words, Moments moments, Occasions occasions) {
        this.words = words;
        this.moments = moments;
        this.occasions = occasions;
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
        return linksAbove(clause, word).stream()
                .flatMap(link -> counted(clause, link, side, outside).stream())
                .findFirst();
    }

    /** The conjunctions and prepositions by which a word hangs on others. */
    private static List<Integer> linksAbove(Clause clause, int word) {
        List<Integer> links = new ArrayList<>();
        for (int up = word; up >= 0; up = clause.tree().head(up)) {
            List<Integer> marks = clause.tree().children(up, "mark");
            (marks.isEmpty() ? clause.tree().child(up, "case") : Optional.of(marks.get(0))).ifPresent(links::add);
            if (up != word && clause.token(up).isVerb() || clause.tree().is(up, "appos")) {
                break;
            }
        }
        return links;
    }

    /** "Ada spoke to Bo the day after the <i>election</i>": what counts hangs on the word, and another sentence dates what it counts from. */
    Optional<When> fromOccasion(Clause clause, int word) {
        return links(clause, word)
                .flatMap(link -> {
                    int occasion = clause.tree().head(link);
                    int unit = clause.tree().head(occasion);
                    int direction = words.meaning("count-from", clause.lemma(link))
                            .map(Integer::valueOf)
                            .orElseThrow();
                    return number(clause, unit).stream()
                            .flatMap(number -> own(clause, occasion).or(() -> occasions.of(clause, occasion)).stream()
                                    .flatMap(base -> RelativeTime.unit(clause.lemma(unit)).stream()
                                            .flatMap(one ->
                                                    RelativeTime.from(base, one, -direction * number).stream())));
                })
                .findFirst();
    }

    /** "the day after the attack <i>on Monday</i>". */
    private Optional<When> own(Clause clause, int occasion) {
        BitSet below = clause.tree().subtree(occasion);
        return moments.in(clause.sentence()).stream()
                .filter(moment -> below.get(Moments.head(clause, moment.span())))
                .map(moment -> moment.past())
                .filter(When.Day.class::isInstance)
                .findFirst();
    }

    boolean isCounted(Clause clause, int word) {
        return links(clause, word).findAny().isPresent()
                || linksAbove(clause, word).stream()
                        .anyMatch(link -> link > 0
                                && words.meaning("count-from", clause.lemma(link))
                                        .isPresent()
                                && RelativeTime.unit(clause.lemma(link - 1)).isPresent());
    }

    boolean isShortlyAfter(Clause clause, int word) {
        return clause.tree().children(word, "obl").stream()
                .flatMap(occasion -> clause.tree().children(occasion, "case").stream())
                .filter(link -> words.meaning("count-from", clause.lemma(link)).isPresent())
                .anyMatch(link -> link > 0 && words.has("shortly", clause.lemma(link - 1)));
    }

    /** The "after" of "the day after the election", where the day hangs on a word. */
    private Stream<Integer> links(Clause clause, int word) {
        return Stream.of(word, clause.tree().is(word, "obj") ? clause.tree().head(word) : word)
                .distinct()
                .flatMap(told -> clause.tree().children(told).stream())
                .filter(unit -> RelativeTime.unit(clause.lemma(unit)).isPresent() && !isNamed(clause, unit))
                .flatMap(unit -> clause.tree().children(unit, "nmod").stream())
                .flatMap(occasion -> clause.tree().children(occasion, "case").stream())
                .filter(link -> words.meaning("count-from", clause.lemma(link)).isPresent());
    }

    /** "The day before yesterday" is one time. */
    private boolean isNamed(Clause clause, int unit) {
        return moments.in(clause.sentence()).stream()
                .anyMatch(moment -> moment.span().contains(clause.token(unit).span()));
    }

    /** "the day" counts for one. */
    private Optional<Integer> number(Clause clause, int unit) {
        if (unit == 0) {
            return Optional.empty();
        }
        return words.has("definite", clause.lemma(unit - 1))
                ? Optional.of(1)
                : RelativeTime.number(clause.token(unit - 1).text(), words);
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
        if (number.isEmpty() && unit.get() == ChronoUnit.DAYS) { // "the visit comes days after Ada met Bo"
            return other(clause, noun, side, outside)
                    .filter(base -> base instanceof When.Day day && day.value().getDayOfMonth() > FEW)
                    .map(base -> new When.Month(YearMonth.from(((When.Day) base).value())));
        }
        Optional<When> found = number.flatMap(steps -> other(clause, noun, side, outside)
                .flatMap(base -> RelativeTime.from(base, unit.get(), direction.get() * steps)));
        found.ifPresent(when -> moments.earlier().anchor(clause.sentence(), when));
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
                .or(() -> present
                        ? Optional.empty()
                        : moments.earlier().told(clause.sentence(), ChronoUnit.DAYS, side, false))
                .or(moments::published);
    }
}
