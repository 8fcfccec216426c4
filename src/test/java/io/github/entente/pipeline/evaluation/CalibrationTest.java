package io.github.entente.pipeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Span;
import io.github.entente.event.Evidence;
import io.github.entente.event.Trace;
import io.github.entente.event.Trace.Signal;
import io.github.entente.event.reading.Confidence;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    /** Forty articles, each with a right find by "said" and one by "put" that is right in every other. */
    private final Evaluation evaluation = new Evaluation(
            IntStream.range(0, 40)
                    .mapToObj(article -> new ArticleScore(
                            "a" + article,
                            Scores.NONE,
                            List.of(
                                    found("said", Finding.Verdict.RIGHT),
                                    found(
                                            "put",
                                            article / 10 % 2 == 0 ? Finding.Verdict.RIGHT : Finding.Verdict.FALSE))))
                    .toList(),
            List.of());

    private final Calibration calibration = new Calibration(evaluation);

    @Test
    void each_signal_has_its_share_and_few_cases_stay_near_the_mean() {
        assertThat(calibration.csv().lines())
                .startsWith("fact,signal,value,right,of,confidence", "statement,all,all,60,80,0.744")
                .contains("statement,construction,put,20,40,0.591", "statement,construction,said,40,40,0.904");
    }

    @Test
    void articles_are_judged_by_what_the_others_say() {
        assertThat(calibration.outOfFold(Confidence.Kind.STATEMENT).bands())
                .filteredOn(band -> band.facts() > 0)
                .satisfiesExactly(
                        band -> assertThat(band.share()).isEqualTo(0.5),
                        band -> assertThat(band.share()).isEqualTo(1));
        assertThat(calibration.outOfFold(Confidence.Kind.DEED).bands()).allMatch(band -> band.facts() == 0);
    }

    @Test
    void what_stands_in_one_article_only_says_nothing_of_that_article() {
        ArticleScore odd =
                new ArticleScore("odd", Scores.NONE, Collections.nCopies(10, found("odd", Finding.Verdict.FALSE)));
        Calibration with = new Calibration(new Evaluation(List.of(odd), List.of()).plus(evaluation));

        assertThat(with.rows())
                .filteredOn(row -> row.signal().value().equals("odd"))
                .singleElement()
                .satisfies(row -> assertThat(row.confidence()).isLessThan(0.5));
        assertThat(with.outOfFold(Confidence.Kind.STATEMENT).bands().get(0).facts())
                .as("below 0.5")
                .isZero();
    }

    private static Finding found(String construction, Finding.Verdict verdict) {
        Trace trace = new Trace(List.of(new Signal("construction", construction)), Optional.empty(), Optional.empty());
        return new Finding(
                Finding.Kind.STATEMENT,
                verdict,
                construction,
                List.of(new Evidence(Span.of(0, 1), 0.5, false, trace)),
                Optional.empty(),
                "",
                "",
                List.of());
    }
}
