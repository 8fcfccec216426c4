package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Mention;
import io.github.entente.article.Article;
import io.github.entente.article.Span;
import io.github.entente.pipeline.evaluation.Count.Marks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds whom mentions were taken to mean against whom a person says they mean. */
final class MentionScorer {

    private final Gold gold;
    private final Called called;
    private final Cast cast;
    private final Article article;
    private final List<Finding> wrong = new ArrayList<>();
    private MentionScores scores = MentionScores.NONE;

    private MentionScorer(Gold gold, Called called, Cast cast, Article article) {
        this.gold = gold;
        this.called = called;
        this.cast = cast;
        this.article = article;
    }

    /** Scores, and the mentions that were not understood. */
    record Result(MentionScores scores, List<Finding> wrong) {}

    static Result score(Gold gold, Called called, Article article, Cast cast) {
        MentionScorer scorer = new MentionScorer(gold, called, cast, article);
        PlainText text = PlainText.of(article.text());
        int from = 0;
        for (MarkedLine line : gold.marked()) {
            int at = text.find(line.text(), from)
                    .orElseThrow(() -> new GoldException(gold.article() + ": the marked line \"" + line.text()
                            + "\" is not in the article, or not in this order; copy it to the letter"));
            line.marks().forEach(mark -> scorer.mark(mark, text.span(at + mark.start(), at + mark.end())));
            from = at + line.text().length();
        }
        return new Result(scorer.scores, List.copyOf(scorer.wrong));
    }

    private void mark(MarkedLine.Mark mark, Span span) {
        Optional<Mention> found = cast.mentions().stream()
                .filter(mention -> mention.span().overlaps(span))
                .max(Comparator.comparingInt(mention -> mention.span().common(span)));
        List<Actor> actors = found.map(Mention::actors).orElse(List.of());
        boolean right = called.are(actors, mark.actors());
        scores = scores.plus(MentionScores.of(mark.kind(), new Marks(right ? 1 : 0, 1), links(actors, mark.actors())));
        if (!right) {
            String meant = String.join(", ", mark.actors());
            wrong.add(new Finding(
                    Finding.Kind.MENTION,
                    actors.isEmpty() ? Finding.Verdict.MISSED : Finding.Verdict.MISTAKEN,
                    MarkedLine.word(mark.kind()),
                    List.of(),
                    Optional.of(Excerpt.of(article, span)),
                    Wording.names(actors),
                    meant,
                    List.of(new Judgement(Qualifier.MEANT, false, meant, Wording.names(actors)))));
        }
    }

    /** Links to Wikidata: an actor whose item the gold does not tell is not judged, unless it was taken for somebody else. */
    private Count links(List<Actor> found, List<String> names) {
        List<Gold.Actor> expected =
                names.stream().flatMap(name -> gold.actor(name).stream()).toList();
        Set<String> items =
                expected.stream().flatMap(actor -> actor.wikidata().stream()).collect(Collectors.toSet());
        Set<String> linked =
                found.stream().flatMap(actor -> actor.wikidata().stream()).collect(Collectors.toSet());
        int right = (int) items.stream().filter(linked::contains).count();
        int wrong = (int) found.stream()
                .filter(actor -> actor.wikidata().isPresent())
                .filter(actor -> expected.stream().noneMatch(one -> called.is(actor, one)))
                .count();
        return new Count(right, wrong, items.size() - right);
    }
}
