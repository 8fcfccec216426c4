package io.github.entente.pipeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Account;
import io.github.entente.event.Act;
import io.github.entente.event.Deed;
import io.github.entente.event.Evidence;
import io.github.entente.event.When;
import io.github.entente.pipeline.evaluation.Count.Marks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeedScorerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final String HEADLINE = "Beijing bans seafood";
    private static final String TOLD = "China's customs suspended imports of Japanese seafood on Thursday.";
    private static final String OTHER = "Tokyo summoned nobody.";
    private static final String TEXT = HEADLINE + "\n\n" + TOLD + "\n\n" + OTHER;

    @Test
    void a_deed_is_right_by_kind_states_and_sentence_and_its_date_is_marked_apart() {
        assertThat(scores(score(deed("impose-restriction", "CHN", "JPN", TOLD))))
                .isEqualTo(new DeedScores(new Count(1, 0, 0), new Marks(0, 1), Marks.NONE));
    }

    @Test
    void a_body_counts_for_its_state() {
        Actor ministry = GAZETTEER.body("foreign-ministry", "CHN").orElseThrow();
        Deed deed = deed("impose-restriction", List.of(ministry), "JPN", TOLD);
        assertThat(scores(score(deed)).found()).isEqualTo(new Count(1, 0, 0));
    }

    @Test
    void another_kind_target_or_sentence_is_wrong() {
        assertThat(List.of(
                        deed("expel", "CHN", "JPN", TOLD),
                        deed("impose-restriction", "CHN", "USA", TOLD),
                        deed("impose-restriction", "JPN", "CHN", TOLD),
                        deed("impose-restriction", "CHN", "JPN", OTHER)))
                .allSatisfy(deed -> {
                    List<Finding> result = score(deed);
                    assertThat(scores(result).found()).isEqualTo(new Count(0, 1, 1));
                    assertThat(result)
                            .extracting(Finding::gold)
                            .contains("deed of China to Japan, impose-restriction, 2023-08-24: \"suspended imports\"");
                });
    }

    @Test
    void a_deed_of_the_same_words_is_the_gold_deed_read_wrongly() {
        assertThat(score(deed("expel", "JPN", "JPN", TOLD))).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Finding.Verdict.MISTAKEN);
            assertThat(finding.wrongParts())
                    .containsExactly(
                            new Judgement(Qualifier.KIND, false, "impose-restriction", "expel"),
                            new Judgement(Qualifier.DOER, false, "China", "Japan"));
        });
        assertThat(score(deed("expel", "CHN", "JPN", OTHER)))
                .extracting(Finding::verdict)
                .containsExactly(Finding.Verdict.FALSE, Finding.Verdict.MISSED);
    }

    @Test
    void what_the_headline_only_repeats_counts_neither_way() {
        assertThat(scores(score(
                                deed("impose-restriction", "CHN", "JPN", TOLD),
                                deed("impose-restriction", "CHN", "JPN", HEADLINE)))
                        .found())
                .isEqualTo(new Count(1, 0, 0));
    }

    @Test
    void where_nobody_looked_for_deeds_none_is_wrong() {
        Gold without = new Gold("a.txt", List.of(), List.of(), List.of(), Optional.empty(), List.of());
        assertThat(score(without, deed("expel", "CHN", "JPN", TOLD))).isEmpty();
    }

    private static DeedScores scores(List<Finding> findings) {
        return Scores.of(findings, Count.NONE, MentionScores.NONE).deeds();
    }

    private static List<Finding> score(Deed... found) {
        Gold.Deed expected = new Gold.Deed(
                "suspended imports",
                "impose-restriction",
                List.of("China"),
                List.of("Japan"),
                Optional.of("2023-08-24"),
                Optional.empty());
        return score(
                new Gold("a.txt", List.of(), List.of(), List.of(), Optional.of(List.of(expected)), List.of()), found);
    }

    private static List<Finding> score(Gold gold, Deed... found) {
        Article article = new Article(
                "a.txt",
                Optional.empty(),
                TEXT,
                List.of(
                        new Part(Part.Kind.HEADLINE, span(HEADLINE)),
                        new Part(Part.Kind.BODY, span(TOLD)),
                        new Part(Part.Kind.BODY, span(OTHER))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Cast nobody = new Cast(List.of(), List.of(), List.of(), List.of());
        Judge judge = new Judge(new Called(gold, new Known(GAZETTEER), Map.of()), topic -> Set.of(), act -> Set.of());
        return new DeedScorer(judge, gold, new Account(article, nobody, List.of(found))).score();
    }

    private static Deed deed(String kind, String doer, String target, String sentence) {
        return deed(kind, List.of(state(doer)), target, sentence);
    }

    private static Deed deed(String kind, List<Actor> doers, String target, String sentence) {
        return new Deed(
                new Act(kind),
                doers,
                List.of(state(target)),
                When.day(LocalDate.of(2023, 8, 23)),
                Optional.empty(),
                Deed.Status.DONE,
                List.of(new Evidence(span(sentence), 0.7, false)));
    }

    private static Actor state(String iso3) {
        return GAZETTEER.state(iso3).orElseThrow();
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return Span.of(start, start + words.length());
    }
}
