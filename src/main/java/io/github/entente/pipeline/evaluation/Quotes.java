package io.github.entente.pipeline.evaluation;

import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the quotes of a gold file stand in its article. */
final class Quotes {

    /** How many longer words a headline shares with a quote that it repeats. */
    private static final int REPEATED_WORDS = 2;

    private static final int LONGER_WORD = 5;

    /** A gold statement and everywhere its words stand: those of a joint one, or said twice, are at several places for several statements. */
    private record Placed(Gold.Statement statement, List<Span> spans) {

        int overlap(Span other) {
            return spans.stream().mapToInt(other::common).reduce(0, Math::max);
        }
    }

    private final Article article;
    private final List<Placed> quotes;

    private Quotes(Article article, List<Placed> quotes) {
        this.article = article;
        this.quotes = quotes;
    }

    static Quotes of(Gold gold, Article article) {
        return new Quotes(
                article,
                gold.statements().stream()
                        .map(statement -> new Placed(statement, spans(statement.quote(), gold, article)))
                        .toList());
    }

    /** Right speaker and overlap; best overlap first. What the headline only repeats counts neither way. */
    Matching<Utterance, Gold.Statement> match(List<Statement> found, Called called) {
        Matching<Utterance, Placed> all = Matching.of(
                found.stream().flatMap(Utterance::of).toList(),
                quotes,
                (utterance, quote) ->
                        called.is(utterance.speaker(), quote.statement().speaker())
                                ? quote.overlap(utterance.span())
                                : 0);
        return new Matching<>(
                all.pairs().stream()
                        .map(pair ->
                                new Matching.Pair<>(pair.found(), pair.gold().statement()))
                        .toList(),
                all.wrong().stream()
                        .filter(utterance -> !repeats(utterance, called))
                        .toList(),
                all.missed().stream().map(Placed::statement).toList());
    }

    private boolean repeats(Utterance utterance, Called called) {
        Set<String> words = longerWords(utterance.span().in(article.text()));
        return isInHeadline(utterance.span(), article)
                && quotes.stream()
                        .map(Placed::statement)
                        .filter(expected -> called.is(utterance.speaker(), expected.speaker()))
                        .anyMatch(expected -> longerWords(expected.quote()).stream()
                                        .filter(words::contains)
                                        .count()
                                >= REPEATED_WORDS);
    }

    /** All places with these words, those in the headline only if there are no others. */
    static List<Span> spans(String quote, Gold gold, Article article) {
        String words =
                Arrays.stream(quote.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(words).matcher(article.text());
        List<Span> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(Span.of(matcher.start(), matcher.end()));
        }
        if (places.isEmpty()) {
            throw new GoldException(gold.article() + ": the gold quote \"" + quote
                    + "\" is not in the article; quote it to the letter");
        }
        List<Span> told =
                places.stream().filter(span -> !isInHeadline(span, article)).toList();
        return told.isEmpty() ? places : told;
    }

    static boolean isInHeadline(Span span, Article article) {
        return article.parts().stream()
                .filter(part -> part.kind() == Part.Kind.HEADLINE)
                .anyMatch(part -> part.span().overlaps(span));
    }

    private static Set<String> longerWords(String text) {
        return Arrays.stream(Folded.of(text).text().split(" "))
                .filter(word -> word.length() >= LONGER_WORD)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
