package io.github.entente.event.setting;

import io.github.entente.article.Article;
import io.github.entente.article.Span;
import io.github.entente.event.When;
import io.github.entente.event.setting.Moments.Moment;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Language;
import io.github.entente.language.Sentence;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** When something in one article happened, by the expressions of time around the word that tells it. */
public final class WhenReader {

    /** News of what was called off is of the next weeks: so many days ahead a day without a year is last year's. */
    private static final int FAR = 90;

    private final Article article;
    private final EventWords words;
    private final Moments moments;
    private final CountedTimes counted;
    private final OwnTimes ownTimes;

    /**
     * @param isName whether a stretch of the text is a person's name, which is no time though it may sound like one ("Theresa May")
     * @param sharePersons whether two sentences name one person: "in the afternoon" he did what the day told of him before
     */
    public WhenReader(
            Language language,
            EventWords words,
            Document document,
            Predicate<Span> isName,
            BiPredicate<Sentence, Sentence> sharePersons) {
        this.article = document.article();
        this.words = words;
        this.moments = new Moments(language, words, document, isName, sharePersons);
        this.ownTimes = new OwnTimes(words, moments);
        this.counted = new CountedTimes(words, moments, new Occasions(document, moments::in));
    }

    /** Whether what is told lies before or after the article. */
    public enum Side {
        PAST,
        FUTURE
    }

    /**
     * @param word the word that tells what happened
     * @param outside stretches whose times belong to something else, such as what somebody said
     */
    public When at(Clause clause, int word, Side side, List<Span> outside) {
        return beforeClause(clause, word, side)
                .or(() -> counted.fromHere(clause, word, side, outside))
                .or(() -> counted.fromOccasion(clause, word))
                .or(() -> ownTimes.of(clause, word, side, outside))
                .or(() -> during(clause, word, side, outside))
                .or(() -> counted.beside(clause, word, side, outside))
                .or(() -> only(clause, side, outside))
                .or(() -> after(clause, word, side, outside))
                .or(() -> afterClause(clause, word, side, outside))
                .orElse(When.UNKNOWN);
    }

    /**
     * "said she would come last Saturday, <i>when</i> she met Bo", whatever the parser hangs the clause on: not where it has a time of its own
     * ("last spring, when she met Bo on March 31").
     */
    private Optional<When> beforeClause(Clause clause, int word, Side side) {
        BitSet below = clause.tree().subtree(word);
        if (moments.in(clause.sentence()).stream().anyMatch(moment -> below.get(Moments.head(clause, moment.span())))) {
            return Optional.empty();
        }
        return clause.tree().children(word, "advmod").stream()
                .filter(adverb -> adverb > 1
                        && clause.token(adverb).tag().equals("WRB")
                        && words.has("same-time", clause.lemma(adverb)))
                .map(adverb -> clause.token(clause.lemma(adverb - 1).equals(",") ? adverb - 2 : adverb - 1))
                .flatMap(last -> moments.in(clause.sentence()).stream()
                        .filter(moment -> moment.span().contains(last.span())))
                .map(moment -> moment.when(side))
                .filter(when -> !(when instanceof When.Unknown))
                .findFirst();
    }

    /** "After the navy opened fire on January 28, Ada summoned Bo": in that month, where it is over. */
    private Optional<When> afterClause(Clause clause, int word, Side side, List<Span> outside) {
        int head = clause.tree().head(word);
        return side == Side.FUTURE
                ? Optional.empty()
                : Stream.of(word, head)
                        .filter(verb -> verb >= 0 && clause.token(verb).isVerb())
                        .flatMap(verb -> clause.tree().children(verb, "advcl").stream())
                        .filter(other -> clause.tree().children(other, "mark").stream()
                                .anyMatch(mark -> words.meaning("count-from", clause.lemma(mark))
                                                .filter("-1"::equals)
                                                .isPresent()
                                        && !words.has("stretch", clause.lemma(mark))))
                        .flatMap(other -> ownTimes.of(clause, other, side, outside).stream())
                        .filter(time -> time.isBefore(article, Period.ofWeeks(1)))
                        .map(When::month)
                        .findFirst();
    }

    /** "When a sailor died in October 2012, Ada met Bo": the time of what happened then. */
    private Optional<When> during(Clause clause, int word, Side side, List<Span> outside) {
        return clause.tree().children(word, "advcl").stream()
                .filter(other -> Stream.of("mark", "advmod")
                        .flatMap(relation -> clause.tree().children(other, relation).stream())
                        .anyMatch(mark -> words.has("same-time", clause.lemma(mark))))
                .flatMap(other -> ownTimes.of(clause, other, side, outside).stream())
                .findFirst();
    }

    /** Whether a word's time is counted from something else: "had met the day after the raid", "days after she met Bo". */
    public boolean isCounted(Clause clause, int word) {
        return counted.isCounted(clause, word);
    }

    /** "came right after the deal". */
    public boolean isShortlyAfter(Clause clause, int word) {
        return counted.isShortlyAfter(clause, word);
    }

    /** The one time of a sentence that tells one thing, wherever the parser hangs it. */
    private Optional<When> only(Clause clause, Side side, List<Span> outside) {
        long told = clause.sentence().tokens().stream()
                .filter(token -> token.tag().matches("VB[DZP]|MD"))
                .count();
        List<Moment> all = moments.outside(clause, List.of()).toList();
        return told > 1 || all.size() != 1
                ? Optional.empty()
                : moments.outside(clause, outside)
                        .filter(moment -> !ownTimes.isBound(clause, Moments.head(clause, moment.span())))
                        .map(moment -> moment.when(side))
                        .filter(when -> !(when instanceof When.Unknown))
                        .findFirst();
    }

    /** The times of the words below one, whatever else stands between: "talks planned for Monday". */
    public Optional<When> below(Clause clause, int word, Side side, List<Span> outside) {
        BitSet below = clause.tree().subtree(word);
        return moments.outside(clause, outside)
                .filter(moment -> below.get(Moments.head(clause, moment.span())))
                .map(moment -> moment.when(side))
                .filter(when -> !(when instanceof When.Unknown))
                .findFirst();
    }

    /** As {@link #below}, of what was to come and will not: what lies far ahead is rather past. */
    public Optional<When> belowNearest(Clause clause, int word, List<Span> outside) {
        Optional<When> ahead = below(clause, word, Side.FUTURE, outside);
        return ahead.filter(this::isFar).isPresent() ? below(clause, word, Side.PAST, outside) : ahead;
    }

    private boolean isFar(When ahead) {
        return ahead instanceof When.Day day
                && moments.published()
                        .filter(published ->
                                ((When.Day) published).value().plusDays(FAR).isBefore(day.value()))
                        .isPresent();
    }

    /** The day a sentence names behind one of some prepositions: "put off from Monday to Friday". */
    public Optional<When> behind(Clause clause, String prepositions, List<Span> outside) {
        return moments.outside(clause, outside)
                .filter(moment -> clause.sentence()
                        .before(moment.span())
                        .filter(token -> words.has(prepositions, token.lemma()))
                        .isPresent())
                .map(moment -> isFar(moment.ahead()) ? moment.past() : moment.ahead())
                .filter(when -> !(when instanceof When.Unknown))
                .findFirst();
    }

    /** As {@link #at}, of what may have been to come or is long past: the day next to the article's. */
    public When nearest(Clause clause, int word, List<Span> outside) {
        When past = at(clause, word, Side.PAST, outside);
        When ahead = at(clause, word, Side.FUTURE, outside);
        boolean later = !isFar(ahead)
                && past instanceof When.Day before
                && ahead instanceof When.Day after
                && moments.published()
                        .map(When.Day.class::cast)
                        .filter(today -> ChronoUnit.DAYS.between(today.value(), after.value())
                                < ChronoUnit.DAYS.between(before.value(), today.value()))
                        .isPresent();
        return later ? ahead : past;
    }

    /** The first day a sentence names, wherever it stands, that bounds no stretch of time. */
    public When firstDay(Sentence sentence, List<Span> outside) {
        return moments.in(sentence).stream()
                .filter(moment -> outside.stream().noneMatch(span -> span.overlaps(moment.span())))
                .filter(moment -> sentence.before(moment.span())
                        .filter(token -> words.has("bound", token.lemma()))
                        .isEmpty())
                .map(Moment::past)
                .filter(When.Day.class::isInstance)
                .findFirst()
                .orElse(When.UNKNOWN);
    }

    public Moments moments() {
        return moments;
    }

    /** "will meet after the election in May", "before the end of the year": where nothing else is said, in that month or year. */
    private Optional<When> after(Clause clause, int word, Side side, List<Span> outside) {
        return side == Side.PAST
                ? Optional.empty()
                : moments.outside(clause, outside)
                        .filter(moment -> moment.span().start()
                                > clause.token(word).span().end())
                        .filter(moment -> moment.when(side) instanceof When.Month || isEndOfYear(clause, moment))
                        .map(moment -> moment.when(side))
                        .findFirst();
    }

    private boolean isEndOfYear(Clause clause, Moment moment) {
        return moment.ahead() instanceof When.InYear
                && clause.sentence().tokens().stream()
                        .anyMatch(token -> moment.span().contains(token.span()) && words.has("close", token.lemma()));
    }

    /** "summoned Bo <i>then</i>": the time told last before a sentence; empty where none is told. */
    public Optional<When> lastBefore(Sentence sentence) {
        return moments.earlier().told(sentence, ChronoUnit.MONTHS, Side.PAST, false);
    }
}
