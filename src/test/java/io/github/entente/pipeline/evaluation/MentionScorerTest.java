package io.github.entente.pipeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Names;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.article.Span;
import io.github.entente.pipeline.evaluation.Count.Marks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MentionScorerTest {

    private static final String TEXT = "Orvania needs patience,\n  Vela said. She urged Calvessa\tto pay.";

    private static final Actor.State ORVANIA = state("Orvania", "XOR", "Q900");
    private static final Actor.State CALVESSA = state("Calvessa", "XCV", "Q901");
    private static final Actor.State NAMESAKE = state("Calvessa", "XCV", "Q999");

    private static final String MARKED =
            "[[Orvania|full-name|Orvania]] needs patience, [[Vela|surname|Vela]] said. [[She|pronoun|Vela]] urged [[Calvessa|full-name|Calvessa]] to pay.";

    @Test
    void a_mention_is_right_if_the_words_were_taken_for_whom_the_gold_marks_and_nobody_else() {
        MentionScorer.Result result = score(
                MARKED,
                mention("Orvania", ORVANIA, CALVESSA),
                mention("Vela", person("Ana Vela")),
                mention("She", person("Ivo Sol")));

        assertThat(result.scores().resolved())
                .containsOnly(
                        Map.entry(Mention.Kind.SURNAME, new Marks(1, 1)),
                        Map.entry(Mention.Kind.PRONOUN, new Marks(0, 1)),
                        Map.entry(Mention.Kind.FULL_NAME, new Marks(0, 2)));
        assertThat(result.scores().allResolved()).isEqualTo(new Marks(1, 4));
    }

    @Test
    void a_link_is_right_wrong_or_missing_by_its_item_and_not_judged_where_the_gold_has_none() {
        MentionScorer.Result result = score(
                MARKED,
                mention("Orvania", ORVANIA),
                mention("Vela", person("Ana Vela")),
                mention("Calvessa", NAMESAKE));

        assertThat(result.scores().links())
                .containsOnly(
                        Map.entry(Mention.Kind.FULL_NAME, new Count(1, 1, 1)),
                        Map.entry(Mention.Kind.SURNAME, Count.NONE),
                        Map.entry(Mention.Kind.PRONOUN, Count.NONE));
    }

    @Test
    void what_was_not_understood_is_told_with_the_words_around_it() {
        assertThat(score(MARKED, mention("She", person("Ivo Sol"))).wrong())
                .filteredOn(finding -> finding.verdict() == Finding.Verdict.MISTAKEN)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.construction()).isEqualTo("pronoun");
                    assertThat(finding.wrongParts())
                            .containsExactly(new Judgement(Qualifier.MEANT, false, "Vela", "Ivo Sol"));
                    assertThat(finding.place())
                            .hasValueSatisfying(
                                    place -> assertThat(place.before() + "|" + place.words() + "|" + place.after())
                                            .isEqualTo(" Vela said. |She| urged Calvessa to pay."));
                });
    }

    @Test
    void lines_that_do_not_stand_in_the_article_in_this_order_are_an_error_that_names_them() {
        assertThatThrownBy(() -> score("She begged [[Calvessa|full-name|Calvessa]]."))
                .isInstanceOf(GoldException.class)
                .hasMessageContainingAll("a.txt", "She begged Calvessa.");
        assertThatThrownBy(() -> score("[[She|pronoun|Vela]] urged\n[[Orvania|full-name|Orvania]] needs"))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("Orvania needs");
    }

    @Test
    void a_mark_that_cannot_be_read_is_an_error_with_its_line_and_what_is_allowed() {
        assertThatThrownBy(() -> score("[[Vela|nickname|Vela]] said"))
                .isInstanceOf(GoldException.class)
                .hasMessageContainingAll("a.mentions, line 1", "nickname", "surname");
        assertThatThrownBy(() -> score("[[Vela|surname]] said"))
                .isInstanceOf(GoldException.class)
                .hasMessageContainingAll("a.mentions, line 1", "[[Vela|surname]]");
    }

    private static MentionScorer.Result score(String marked, Mention... mentions) {
        Gold gold = new Gold(
                "a.txt",
                List.of(
                        actor("Orvania", Optional.of("Q900")),
                        actor("Calvessa", Optional.of("Q901")),
                        new Gold.Actor(
                                "Ana Vela", Optional.empty(), Optional.empty(), Optional.empty(), List.of("Vela"))),
                List.of(),
                List.of(),
                Optional.empty(),
                marked.lines()
                        .map(line -> MarkedLine.of(line, "a.mentions, line 1"))
                        .toList());
        Known known = new Known(Gazetteer.of(Path.of("src/test/resources/io/github/entente/evaluation/actors")));
        Article article = new Article(
                "a.txt", Optional.empty(), TEXT, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        Cast cast = new Cast(Stream.of(mentions).toList(), List.of(), List.of(), List.of());
        return MentionScorer.score(gold, new Called(gold, known, Map.of()), article, cast);
    }

    private static Gold.Actor actor(String name, Optional<String> item) {
        return new Gold.Actor(name, Optional.empty(), Optional.empty(), item, List.of());
    }

    private static Mention mention(String words, Actor... actors) {
        int start = TEXT.indexOf(words);
        return new Mention(Span.of(start, start + words.length()), 0, 0, List.of(actors), Mention.Kind.FULL_NAME, 1);
    }

    private static Actor.State state(String name, String iso3, String item) {
        return new Actor.State(new ActorId(item), Names.of(name), Optional.of(item), Optional.of(iso3));
    }

    private static Actor.Person person(String name) {
        return new Actor.Person(
                new ActorId(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')),
                Names.of(name),
                Optional.empty(),
                Optional.empty(),
                name.substring(name.indexOf(' ') + 1),
                Actor.Gender.UNKNOWN,
                List.of());
    }
}
