package io.github.entente.pipeline.evaluation;

import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the quotes of a gold file stand in its article. */
final class Quotes {

    /** How many longer words a headline shares with a quote that it repeats. */
    private static final int REPEATED_WORDS = 2;

    private static final int LONGER_WORD = 5;

    private final Article article;
    private final Map<Gold.Statement, Span> spans;

    private Quotes(Article article, Map<Gold.Statement, Span> spans) {
        this.article = article;
        this.spans = spans;
    }

    static Quotes of(Gold gold, Article article) {
        Map<Gold.Statement, Span> spans = new LinkedHashMap<>();
        List<Span> taken = new ArrayList<>();
        for (Gold.Statement statement : gold.statements()) {
            Span span = find(statement.quote(), article, taken)
                    .orElseThrow(() -> new GoldException(gold.article() + ": the gold quote \"" + statement.quote()
                            + "\" is not in the article; quote it to the letter"));
            taken.add(span);
            spans.put(statement, span);
        }
        return new Quotes(article, spans);
    }

    /** Right speaker and overlap; best overlap first. What the headline only repeats counts neither way. */
    Matching<Utterance, Gold.Statement> match(List<Statement> found, Called called) {
        List<Utterance> utterances = found.stream().flatMap(Utterance::of).toList();
        Matching<Utterance, Gold.Statement> all = Matching.of(
                utterances,
                List.copyOf(spans.keySet()),
                (utterance, expected) -> called.is(utterance.speaker(), expected.speaker())
                        ? overlap(utterance.span(), spans.get(expected))
                        : 0);
        List<Utterance> wrong = all.wrong().stream()
                .filter(utterance -> !repeats(utterance, called))
                .toList();
        return new Matching<>(all.pairs(), wrong, all.missed());
    }

    private boolean repeats(Utterance utterance, Called called) {
        Set<String> words = longerWords(utterance.span().in(article.text()));
        return !outsideHeadline(utterance.span(), article)
                && spans.keySet().stream()
                        .filter(expected -> called.is(utterance.speaker(), expected.speaker()))
                        .anyMatch(expected -> longerWords(expected.quote()).stream()
                                        .filter(words::contains)
                                        .count()
                                >= REPEATED_WORDS);
    }

    /** The first place with these words that no other quote has taken, not in the headline if it can be helped. */
    private static Optional<Span> find(String quote, Article article, List<Span> taken) {
        String words =
                Arrays.stream(quote.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(words).matcher(article.text());
        List<Span> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(Span.of(matcher.start(), matcher.end()));
        }
        return places.stream()
                .filter(span -> !taken.contains(span) && outsideHeadline(span, article))
                .findFirst()
                .or(() -> places.stream().findFirst());
    }

    private static boolean outsideHeadline(Span span, Article article) {
        return article.parts().stream()
                .filter(part -> part.kind() == Part.Kind.HEADLINE)
                .noneMatch(part -> part.span().overlaps(span));
    }

    private static int overlap(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private static Set<String> longerWords(String text) {
        return Arrays.stream(Folded.of(text).text().split(" "))
                .filter(word -> word.length() >= LONGER_WORD)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
