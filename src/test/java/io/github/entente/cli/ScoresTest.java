package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.entente.actor.Mention;
import io.github.entente.pipeline.evaluation.ArticleScore;
import io.github.entente.pipeline.evaluation.Count;
import io.github.entente.pipeline.evaluation.Count.Marks;
import io.github.entente.pipeline.evaluation.DeedScores;
import io.github.entente.pipeline.evaluation.Evaluation;
import io.github.entente.pipeline.evaluation.MentionScores;
import io.github.entente.pipeline.evaluation.Reliability;
import io.github.entente.pipeline.evaluation.Scores;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private final Evaluation evaluation = new Evaluation(List.of(article("a.txt"), article("b.txt")), List.of());

    @Test
    void the_table_ends_with_all_articles_what_confidence_is_worth_and_how_mentions_were_understood() {
        assertThat(ScoreTable.of(evaluation).lines().map(line -> line.replaceAll(" +", " ")))
                .anyMatch(line -> line.startsWith("in all (2) 0.75 1.00 0.86"))
                .contains("in all 4 2 2 0.67 0.67 0.67 0.50 -")
                .endsWith(
                        "confidence of statements given right share",
                        "0.7 to 0.8 8 6 0.75",
                        "",
                        "mentions of right share Wikidata links P R F1",
                        "surname 4 2 0.50 1.00 0.50 0.67 ",
                        "in all 4 2 0.50 1.00 0.50 0.67 ");
    }

    @Test
    void programs_get_every_bin_of_confidence_and_what_differs() throws IOException {
        JsonNode root = new JsonMapper().readTree(ScoreJson.of(evaluation));

        assertThat(root.path("inAll")
                        .path("mentions")
                        .path("surname")
                        .path("accuracy")
                        .doubleValue())
                .isEqualTo(0.5);
        assertThat(root.path("inAll")
                        .path("deeds")
                        .path("date")
                        .path("accuracy")
                        .doubleValue())
                .isEqualTo(0.5);
        assertThat(root.path("confidence")).hasSize(10);
        assertThat(root.path("confidence").path(7).toString())
                .isEqualTo("{\"from\":0.7,\"to\":0.8,\"given\":8,\"right\":6,\"share\":0.75}");
        assertThat(root.path("confidence").path(0).path("share").isNull()).isTrue();
        assertThat(root.path("articles").path(0).path("differing").path(0).textValue())
                .startsWith("act expected");
    }

    private static ArticleScore article(String name) {
        Count statements = new Count(3, 1, 0);
        Marks none = Marks.NONE;
        List<Marks> bins = new ArrayList<>(Reliability.NONE.bins());
        bins.set(7, new Marks(3, 4));
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
                        none,
                        none,
                        new Reliability(bins),
                        new MentionScores(
                                Map.of(Mention.Kind.SURNAME, new Marks(1, 2)),
                                Map.of(Mention.Kind.SURNAME, new Count(1, 0, 1))),
                        new DeedScores(new Count(2, 1, 1), new Marks(1, 2), Marks.NONE)),
                List.of(),
                List.of(),
                List.of("act expected hope, got urge: \"be calm\""));
    }
}
