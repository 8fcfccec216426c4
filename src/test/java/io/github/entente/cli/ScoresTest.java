package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.entente.actor.Mention;
import io.github.entente.article.Span;
import io.github.entente.event.Evidence;
import io.github.entente.event.Trace;
import io.github.entente.pipeline.evaluation.ArticleScore;
import io.github.entente.pipeline.evaluation.Count;
import io.github.entente.pipeline.evaluation.Count.Marks;
import io.github.entente.pipeline.evaluation.DeedScores;
import io.github.entente.pipeline.evaluation.Evaluation;
import io.github.entente.pipeline.evaluation.Excerpt;
import io.github.entente.pipeline.evaluation.Finding;
import io.github.entente.pipeline.evaluation.Judgement;
import io.github.entente.pipeline.evaluation.MentionScores;
import io.github.entente.pipeline.evaluation.Qualifier;
import io.github.entente.pipeline.evaluation.Scores;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private final Evaluation evaluation = new Evaluation(List.of(article("a.txt"), article("b.txt")), List.of());

    @Test
    void the_table_tells_the_figures_of_all_articles_of_each_construction_and_what_confidence_is_worth() {
        assertThat(ScoreTable.of(evaluation).lines().map(line -> line.replaceAll(" +", " ")))
                .anyMatch(line -> line.startsWith("in all (2) 0.75 1.00 0.86"))
                .contains("in all 4 2 2 0.67 0.67 0.67 0.50 -")
                .containsSequence(
                        "statements by construction found right P R", "said-that 4 2 0.50 0.50", "not found 0")
                .containsSequence("confidence of statements facts promised right", "0.7 to 0.8 4 0.75 0.50")
                .endsWith(
                        "mentions of right share Wikidata links P R F1",
                        "surname 4 2 0.50 1.00 0.50 0.67 ",
                        "in all 4 2 0.50 1.00 0.50 0.67 ");
    }

    @Test
    void programs_get_every_band_of_confidence_every_construction_and_every_finding() throws IOException {
        JsonNode root = new JsonMapper().readTree(ScoreJson.of(evaluation));

        assertThat(root.at("/inAll/mentions/surname/accuracy").doubleValue()).isEqualTo(0.5);
        assertThat(root.at("/inAll/deeds/date/accuracy").doubleValue()).isEqualTo(0.5);
        assertThat(root.at("/confidence/statements/3").toString())
                .isEqualTo("{\"from\":0.7,\"to\":0.8,\"facts\":4,\"promised\":0.75,\"right\":0.5}");
        assertThat(root.at("/confidence/deeds/0/right").isNull()).isTrue();
        assertThat(root.at("/constructions/statements/said-that").toString())
                .isEqualTo("{\"found\":4,\"right\":2,\"precision\":0.5,\"recall\":0.5}");
        assertThat(root.at("/articles/0/findings/1/parts/0").toString())
                .isEqualTo("{\"part\":\"speaker\",\"right\":false,\"gold\":\"Vela\",\"found\":\"Ivo Sol\"}");
    }

    @Test
    void errors_are_listed_by_what_told_them_with_their_place_and_what_is_wrong_in_them() {
        assertThat(ErrorText.of(evaluation)).isEqualToNormalizingNewlines("""

                        == statement: said-that
                        a.txt:7  read wrongly
                            He said [[it was late]].
                            gold:  statement of Vela
                            found: statement of Ivo Sol
                            wrong: speaker is Vela, found Ivo Sol
                        b.txt:7  read wrongly
                            He said [[it was late]].
                            gold:  statement of Vela
                            found: statement of Ivo Sol
                            wrong: speaker is Vela, found Ivo Sol""".stripTrailing());
    }

    private static Finding finding(Finding.Verdict verdict, List<Judgement> parts) {
        Trace trace =
                new Trace(List.of(new Trace.Signal("construction", "said-that")), Optional.empty(), Optional.empty());
        return new Finding(
                Finding.Kind.STATEMENT,
                verdict,
                "said-that",
                List.of(new Evidence(Span.of(0, 1), 0.75, false, trace)),
                Optional.of(new Excerpt(7, "He said ", "it was late", ".")),
                "statement of Ivo Sol",
                "statement of Vela",
                parts);
    }

    private static ArticleScore article(String name) {
        Count statements = new Count(3, 1, 0);
        Marks none = Marks.NONE;
        return new ArticleScore(
                name,
                new Scores(
                        statements,
                        Count.NONE,
                        none,
                        statements,
                        none,
                        none,
                        none,
                        Count.NONE,
                        none,
                        none,
                        new MentionScores(
                                Map.of(Mention.Kind.SURNAME, new Marks(1, 2)),
                                Map.of(Mention.Kind.SURNAME, new Count(1, 0, 1))),
                        new DeedScores(new Count(2, 1, 1), new Marks(1, 2), Marks.NONE)),
                List.of(
                        finding(Finding.Verdict.RIGHT, List.of()),
                        finding(
                                Finding.Verdict.MISTAKEN,
                                List.of(new Judgement(Qualifier.SPEAKER, false, "Vela", "Ivo Sol")))));
    }
}
