package io.github.entente.pipeline.evaluation;

import io.github.entente.article.Article;
import io.github.entente.article.Span;
import io.github.entente.event.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the statements of an account against gold. One is right when its speaker is and its position overlaps the gold's quote. */
final class StatementScorer {

    private final Judge judge;
    private final Gold gold;
    private final Article article;
    private final Wording wording;

    StatementScorer(Judge judge, Gold gold, Article article) {
        this.judge = judge;
        this.gold = gold;
        this.article = article;
        this.wording = new Wording(article);
    }

    /** @param topics how many were found rightly, wrongly and not at all, on the statements that are right */
    record Result(List<Finding> findings, Count topics) {}

    Result score(List<Statement> found) {
        Matching<Utterance, Gold.Statement> statements =
                Quotes.of(gold, article).match(found, judge.called());
        Matching<Utterance, Gold.Statement> near = Matching.of(
                statements.wrong(),
                statements.missed(),
                (utterance, statement) -> spans(statement).stream()
                        .mapToInt(span -> utterance.span().common(span))
                        .reduce(0, Math::max));
        List<Finding> findings = new ArrayList<>();
        Count topics = Count.NONE;
        for (var pair : statements.pairs()) {
            findings.add(finding(
                    Finding.Verdict.RIGHT,
                    pair.found(),
                    Wording.of(pair.gold()),
                    judge.judge(pair.found(), pair.gold())));
            topics = topics.plus(judge.topics(pair.found().statement(), pair.gold()));
        }
        for (var pair : near.pairs()) {
            Judgement speaker = new Judgement(
                    Qualifier.SPEAKER,
                    false,
                    pair.gold().speaker(),
                    pair.found().speaker().name());
            findings.add(finding(Finding.Verdict.MISTAKEN, pair.found(), Wording.of(pair.gold()), List.of(speaker)));
        }
        near.wrong().forEach(utterance -> findings.add(finding(Finding.Verdict.FALSE, utterance, "", List.of())));
        near.missed().forEach(statement -> findings.add(missed(statement)));
        return new Result(findings, topics);
    }

    private Finding finding(Finding.Verdict verdict, Utterance utterance, String expected, List<Judgement> parts) {
        var evidence = utterance.statement().evidence();
        return new Finding(
                Finding.Kind.STATEMENT,
                verdict,
                Finding.construction(evidence),
                evidence,
                Optional.of(
                        Excerpt.of(article, utterance.span(), evidence.get(0).span())),
                wording.of(utterance),
                expected,
                parts);
    }

    private Finding missed(Gold.Statement statement) {
        return new Finding(
                Finding.Kind.STATEMENT,
                Finding.Verdict.MISSED,
                "",
                List.of(),
                spans(statement).stream().findFirst().map(span -> Excerpt.of(article, span)),
                "",
                Wording.of(statement),
                List.of());
    }

    private List<Span> spans(Gold.Statement statement) {
        return Quotes.spans(statement.quote(), gold, article);
    }
}
