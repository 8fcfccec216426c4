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
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Account;
import io.github.entente.event.Act;
import io.github.entente.event.Event;
import io.github.entente.event.Evidence;
import io.github.entente.event.Meeting;
import io.github.entente.event.Position;
import io.github.entente.event.Statement;
import io.github.entente.event.Topic;
import io.github.entente.event.When;
import io.github.entente.event.reading.Confidence;
import io.github.entente.pipeline.evaluation.Count.Marks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

    private static final String HEADLINE = "Orvania says harbour project needs patience";
    private static final String FIRST = "Orvania's harbour project needs patience and money, Vela said.";
    private static final String SECOND = "She urged Calvessa to pay its share and to keep calm.";
    private static final String TEXT = HEADLINE + "\n" + FIRST + "\n" + SECOND + "\nTo keep calm is to keep calm.";

    private static final Actor.State ORVANIA = state("Orvania", "XOR", "Q900");
    private static final Actor.State CALVESSA = state("Calvessa", "XCV", "Q901");
    private static final Actor.Person VELA = person("Ana Véla", "XOR");
    private static final Actor.Person SOL = person("Ivo Sol", "XCV");

    private static final Gold.Actor GOLD_VELA =
            new Gold.Actor("Ana Vela", Optional.of("Person"), Optional.of("XOR"), Optional.empty(), List.of("Vela"));
    private static final Gold.Actor GOLD_CALVESSA =
            new Gold.Actor("Calvessa", Optional.of("State"), Optional.empty(), Optional.of("Q901"), List.of());

    private final Scorer scorer = new Scorer(
            Gazetteer.of(Path.of("src/test/resources/io/github/entente/evaluation/actors")),
            topic -> topic.key().equals("harbour-works") ? Set.of("port building", "港湾") : Set.of(),
            act -> act.key().equals("urge") ? Set.of("exhort") : Set.of());

    @Test
    void an_actor_is_found_by_its_name_without_accents_and_by_its_wikidata_item_where_gold_has_one() {
        Actor wrongItem = state("Calvessa", "XCV", "Q999");

        Count actors = score(gold(), account(List.of(VELA, wrongItem))).scores().actors();

        assertThat(actors).isEqualTo(new Count(1, 1, 1));
    }

    @Test
    void states_that_meet_are_the_states_the_gold_names_and_nobody_else() {
        Gold gold = new Gold(
                "a.txt",
                List.of(),
                List.of(new Gold.Meeting(
                        List.of("Republic of Orvania", "Calvessa"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                Optional.empty(),
                List.of());

        assertThat(score(gold, account(List.of(), meeting(CALVESSA, ORVANIA)))
                        .scores()
                        .meetings())
                .isEqualTo(new Count(1, 0, 0));
        assertThat(score(gold, account(List.of(), meeting(CALVESSA, VELA)))
                        .scores()
                        .meetings())
                .isEqualTo(new Count(0, 1, 1));
        assertThat(score(gold, account(List.of(), meeting(CALVESSA, ORVANIA, SOL)))
                        .scores()
                        .meetings())
                .isEqualTo(new Count(0, 1, 1));
    }

    @Test
    void a_meeting_is_right_by_participants_in_any_order_date_and_mode_and_its_place_is_marked_apart() {
        Gold.Meeting expected = new Gold.Meeting(
                List.of("Ana Vela", "Ivo Sol"),
                Optional.of("2024-06-17"),
                Optional.of("inPerson"),
                Optional.of("Samberra"));
        Gold gold = new Gold("a.txt", List.of(GOLD_VELA), List.of(expected), List.of(), Optional.empty(), List.of());
        Meeting right = meeting(LocalDate.of(2024, 6, 17), Meeting.Mode.IN_PERSON);
        Meeting wrongDay = meeting(LocalDate.of(2024, 6, 16), Meeting.Mode.IN_PERSON);
        Meeting wrongMode = meeting(LocalDate.of(2024, 6, 17), Meeting.Mode.PHONE);

        Scores scores =
                score(gold, account(List.of(), wrongDay, right, wrongMode)).scores();

        assertThat(scores.meetings()).isEqualTo(new Count(1, 2, 0));
        assertThat(scores.place()).isEqualTo(new Marks(0, 1));
    }

    @Test
    void a_statement_needs_the_right_speaker_and_words_that_overlap() {
        Gold gold = gold(quote("urged Calvessa to pay its share", "Vela"));

        assertThat(statements(gold, said(VELA, "Calvessa to pay"))).isEqualTo(new Count(1, 0, 0));
        assertThat(statements(gold, said(SOL, "Calvessa to pay"))).isEqualTo(new Count(0, 1, 1));
        assertThat(statements(gold, said(VELA, "needs patience and money"))).isEqualTo(new Count(0, 1, 1));
    }

    @Test
    void the_best_overlap_wins_and_a_gold_statement_is_matched_once() {
        Gold gold = gold(quote("urged Calvessa to pay its share", "Vela"), quote("to keep calm", "Vela"));

        Count statements = statements(gold, said(VELA, SECOND), said(VELA, "keep calm"), said(VELA, "pay its share"));

        assertThat(statements).isEqualTo(new Count(2, 1, 0));
    }

    @Test
    void a_headline_that_repeats_what_was_found_counts_neither_way_and_any_other_headline_is_wrong() {
        Gold gold = gold(quote("harbour project needs patience and money", "Vela"));

        assertThat(statements(gold, said(VELA, FIRST), headline(VELA))).isEqualTo(new Count(1, 0, 0));
        assertThat(statements(gold, said(VELA, FIRST), headline(SOL))).isEqualTo(new Count(1, 1, 0));
    }

    @Test
    void a_joint_statement_is_one_of_each_speaker() {
        Gold gold = gold(quote("to keep calm", "Ana Vela"), quote("to keep calm", "Ivo Sol"));

        assertThat(statements(gold, statement(List.of(VELA, SOL), "urge", List.of(), span("keep calm"))))
                .isEqualTo(new Count(2, 0, 0));
    }

    @Test
    void a_joint_statement_is_of_each_speaker_towards_the_others() {
        Statement joint = statement(List.of(VELA, SOL), "agree", List.of(VELA, SOL), span("keep calm"));
        Gold each = gold(
                toward(quote("keep calm", "Ana Vela"), "Calvessa"), toward(quote("keep calm", "Ivo Sol"), "Ana Vela"));
        Gold all = gold(
                toward(quote("keep calm", "Ana Vela"), "Ana Vela", "Calvessa"),
                toward(quote("keep calm", "Ivo Sol"), "Ana Vela", "Calvessa"));

        assertThat(score(each, account(List.of(), joint)).scores().toward()).isEqualTo(new Marks(2, 2));
        assertThat(score(all, account(List.of(), joint)).scores().toward()).isEqualTo(new Marks(2, 2));
    }

    @Test
    void words_that_stand_twice_may_be_found_at_either_place() {
        Gold gold = gold(quote("keep calm", "Ana Vela"));
        int again = TEXT.lastIndexOf("keep calm");
        Span second = Span.of(again, again + 9);

        assertThat(statements(gold, said(VELA, "keep calm"))).isEqualTo(new Count(1, 0, 0));
        assertThat(statements(gold, statement(List.of(VELA), "urge", List.of(), second)))
                .isEqualTo(new Count(1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "harbour-works, true",
        "Harbour works, true",
        "PORT BUILDING, true",
        "港湾, true",
        "works, false",
        "harbour works of Samberra, false"
    })
    void a_topic_is_named_by_its_key_or_a_label_and_by_nothing_near(String named, boolean right) {
        Gold gold = gold(qualified("urge", List.of(), List.of("calm", named), Optional.empty()));

        assertThat(score(gold, account(List.of(), said(VELA, "pay its share")))
                        .scores()
                        .topic())
                .isEqualTo(new Marks(right ? 1 : 0, 1));
    }

    @Test
    void a_statement_whose_gold_names_no_topic_does_not_count_for_topics() {
        Gold gold = gold(quote("to keep calm", "Vela"));

        assertThat(score(gold, account(List.of(), said(VELA, "keep calm")))
                        .scores()
                        .topic())
                .isEqualTo(Marks.NONE);
    }

    @Test
    void an_act_is_named_by_its_key_or_a_label() {
        Gold gold = gold(qualified("Exhort", List.of(), List.of(), Optional.empty()));

        assertThat(score(gold, account(List.of(), said(VELA, "pay its share")))
                        .scores()
                        .act())
                .isEqualTo(new Marks(1, 1));
    }

    @Test
    void confidence_is_held_against_what_was_right() {
        Gold gold = gold(quote("urged Calvessa to pay its share", "Vela"));

        ArticleScore score = score(
                gold,
                account(
                        List.of(),
                        said(VELA, "pay its share", 0.7),
                        said(SOL, "pay its share", 0.78),
                        said(SOL, "keep calm", 1)));
        Reliability confidence = new Evaluation(List.of(score), List.of()).reliability(Confidence.Kind.STATEMENT);

        assertThat(confidence.bands())
                .filteredOn(band -> band.facts() > 0)
                .containsExactly(new Reliability.Band(0.7, 0.8, 2, 0.74, 1), new Reliability.Band(0.9, 1, 1, 1, 0));
    }

    @Test
    void each_part_that_differs_is_told() {
        Gold gold = gold(qualified("hope", List.of("Calvessa"), List.of("port building"), Optional.of("for")));

        assertThat(statementsOf(score(gold, account(List.of(), said(VELA, "pay its share")))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.wrongParts())
                        .extracting(Judgement::toString)
                        .containsExactly(
                                "act expected hope, got urge",
                                "toward expected Calvessa, got -",
                                "stance expected for, got neutral"));
    }

    @Test
    void qualifiers_are_judged_on_matched_statements_and_only_where_gold_has_them() {
        Gold.Statement expected = qualified("urge", List.of("Calvessa"), List.of("Port building"), Optional.of("for"));

        Scores scores = score(
                        gold(expected),
                        account(List.of(), statement(List.of(VELA), "hope", List.of(SOL), span("pay its share"))))
                .scores();

        assertThat(scores.act()).as("hope is not urge").isEqualTo(new Marks(0, 1));
        assertThat(scores.toward()).as("a person counts as the state served").isEqualTo(new Marks(1, 1));
        assertThat(scores.topic()).as("by any label").isEqualTo(new Marks(1, 1));
        assertThat(scores.stance()).isEqualTo(new Marks(0, 1));
        assertThat(scores.addressee()).as("gold names none").isEqualTo(Marks.NONE);
    }

    @Test
    void wrong_and_missed_facts_are_told_in_words() {
        ArticleScore score =
                score(gold(quote("to keep calm", "Vela")), account(List.of(SOL), said(SOL, "to keep calm")));

        assertThat(score.findings())
                .filteredOn(finding -> finding.verdict() == Finding.Verdict.MISSED)
                .extracting(Finding::gold)
                .contains("actor Calvessa (Q901)");
        assertThat(statementsOf(score)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict())
                    .as("the words are there, of another speaker")
                    .isEqualTo(Finding.Verdict.MISTAKEN);
            assertThat(finding.found()).isEqualTo("statement of Ivo Sol, urge, harbour-works: \"to keep calm\"");
            assertThat(finding.gold()).isEqualTo("statement of Vela: \"to keep calm\"");
            assertThat(finding.wrongParts())
                    .containsExactly(new Judgement(Qualifier.SPEAKER, false, "Vela", "Ivo Sol"));
            assertThat(finding.place()).hasValueSatisfying(place -> {
                assertThat(place.line()).isEqualTo(3);
                assertThat(place.words()).isEqualTo("to keep calm");
            });
        });
        assertThat(score.scores().statements()).isEqualTo(new Count(0, 1, 1));
    }

    @Test
    void a_meeting_on_another_day_is_the_gold_meeting_read_wrongly_and_one_of_others_is_none() {
        Gold.Meeting expected = new Gold.Meeting(
                List.of("Ana Vela", "Ivo Sol"), Optional.of("2024-06-17"), Optional.empty(), Optional.empty());
        Gold gold = new Gold("a.txt", List.of(GOLD_VELA), List.of(expected), List.of(), Optional.empty(), List.of());

        ArticleScore score = score(
                gold,
                account(
                        List.of(),
                        meeting(LocalDate.of(2024, 6, 16), Meeting.Mode.IN_PERSON),
                        meeting(CALVESSA, VELA)));

        assertThat(score.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.MEETING)
                .satisfiesExactlyInAnyOrder(
                        finding -> assertThat(finding.wrongParts())
                                .containsExactly(new Judgement(Qualifier.DATE, false, "2024-06-17", "2024-06-16")),
                        finding -> assertThat(finding.verdict()).isEqualTo(Finding.Verdict.FALSE));
    }

    @Test
    void every_topic_counts_by_itself() {
        Gold.Statement expected = qualified("urge", List.of(), List.of("Port building", "fishing"), Optional.empty());

        Scores scores = score(gold(expected), account(List.of(), said(VELA, "pay its share")))
                .scores();

        assertThat(scores.topics()).isEqualTo(new Count(1, 0, 1));
    }

    private static List<Finding> statementsOf(ArticleScore score) {
        return score.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.STATEMENT)
                .toList();
    }

    @Test
    void a_quote_that_is_not_in_the_article_is_an_error_that_names_it() {
        assertThatThrownBy(() -> score(gold(quote("to keep warm", "Vela")), account(List.of())))
                .isInstanceOf(GoldException.class)
                .hasMessageContainingAll("a.txt", "to keep warm");
    }

    private Count statements(Gold gold, Event... events) {
        return score(gold, account(List.of(), events)).scores().statements();
    }

    private ArticleScore score(Gold gold, Account account) {
        return scorer.score(gold, account);
    }

    private static Gold gold(Gold.Statement... statements) {
        return new Gold(
                "a.txt",
                List.of(GOLD_VELA, GOLD_CALVESSA),
                List.of(),
                List.of(statements),
                Optional.empty(),
                List.of());
    }

    private static Gold.Statement quote(String quote, String speaker) {
        return new Gold.Statement(quote, speaker, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }

    private static Gold.Statement toward(Gold.Statement statement, String... sides) {
        return new Gold.Statement(
                statement.quote(),
                statement.speaker(),
                Optional.empty(),
                List.of(),
                List.of(sides),
                List.of(),
                Optional.empty());
    }

    private static Gold.Statement qualified(
            String act, List<String> toward, List<String> topics, Optional<String> stance) {
        return new Gold.Statement(
                "urged Calvessa to pay its share", "Vela", Optional.of(act), List.of(), toward, topics, stance);
    }

    private static Account account(List<Actor> actors, Event... events) {
        Part headline = new Part(Part.Kind.HEADLINE, Span.of(0, HEADLINE.length()));
        Part body = new Part(Part.Kind.BODY, Span.of(HEADLINE.length() + 1, TEXT.length()));
        Article article = new Article(
                "a.txt",
                Optional.empty(),
                TEXT,
                List.of(headline, body),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<Mention> mentions = actors.stream()
                .map(actor -> new Mention(Span.of(0, 1), 0, 0, List.of(actor), Mention.Kind.FULL_NAME, 1))
                .toList();
        return new Account(article, new Cast(mentions, List.of(), List.of(), List.of()), List.of(events));
    }

    private static Statement said(Actor speaker, String words) {
        return statement(List.of(speaker), "urge", List.of(), span(words));
    }

    private static Statement said(Actor speaker, String words, double confidence) {
        return statement(List.of(speaker), "urge", List.of(), span(words), confidence);
    }

    private static Statement headline(Actor speaker) {
        return statement(List.of(speaker), "state", List.of(), Span.of(0, HEADLINE.length()));
    }

    private static Statement statement(List<Actor> speakers, String act, List<Actor> toward, Span span) {
        return statement(speakers, act, toward, span, 1);
    }

    private static Statement statement(
            List<Actor> speakers, String act, List<Actor> toward, Span span, double confidence) {
        Position position = new Position(span, List.of(new Topic("harbour-works")), Position.Stance.NEUTRAL);
        return new Statement(
                speakers,
                Optional.empty(),
                new Act(act),
                List.of(),
                toward,
                position,
                When.UNKNOWN,
                Optional.empty(),
                List.of(new Evidence(span, confidence, false)));
    }

    private static Meeting meeting(LocalDate day, Meeting.Mode mode) {
        return meeting(List.of(SOL, VELA), When.day(day), mode);
    }

    private static Meeting meeting(Actor... participants) {
        return meeting(List.of(participants), When.UNKNOWN, Meeting.Mode.IN_PERSON);
    }

    private static Meeting meeting(List<Actor> participants, When when, Meeting.Mode mode) {
        return new Meeting(
                participants,
                when,
                Optional.empty(),
                mode,
                Meeting.Status.HELD,
                Optional.empty(),
                List.of(new Evidence(Span.of(0, 1), 1, false)));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words, HEADLINE.length());
        return Span.of(start, start + words.length());
    }

    private static Actor.State state(String name, String iso3, String item) {
        return new Actor.State(new ActorId(item), Names.of(name), Optional.of(item), Optional.of(iso3));
    }

    private static Actor.Person person(String name, String iso3) {
        return new Actor.Person(
                new ActorId(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')),
                Names.of(name),
                Optional.empty(),
                Optional.of(iso3),
                name.substring(name.indexOf(' ') + 1),
                Actor.Gender.UNKNOWN,
                List.of());
    }
}
