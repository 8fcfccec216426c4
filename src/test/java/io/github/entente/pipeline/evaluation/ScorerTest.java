package io.github.entente.pipeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Names;
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
import io.github.entente.pipeline.evaluation.Count.Marks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final String HEADLINE = "Orvania says harbour project needs patience";
    private static final String FIRST = "Orvania's harbour project needs patience and money, Vela said.";
    private static final String SECOND = "She urged Calvessa to pay its share and to keep calm.";
    private static final String TEXT = HEADLINE + "\n" + FIRST + "\n" + SECOND;

    private static final Actor.State ORVANIA = state("Orvania", "XOR", "Q900");
    private static final Actor.State CALVESSA = state("Calvessa", "XCV", "Q901");
    private static final Actor.Person VELA = person("Ana Véla", "XOR");
    private static final Actor.Person SOL = person("Ivo Sol", "XCV");

    private static final Gold.Actor GOLD_VELA =
            new Gold.Actor("Ana Vela", Optional.of("Person"), Optional.of("XOR"), Optional.empty(), List.of("Vela"));
    private static final Gold.Actor GOLD_CALVESSA =
            new Gold.Actor("Calvessa", Optional.of("State"), Optional.empty(), Optional.of("Q901"), List.of());

    private final Scorer scorer = new Scorer(
            iso3 -> Stream.of(ORVANIA, CALVESSA)
                    .filter(state -> state.country().equals(Optional.of(iso3)))
                    .findFirst(),
            topic -> topic.key().equals("harbour-works") ? Set.of("port building") : Set.of());

    @Test
    void an_actor_is_found_by_its_name_without_accents_and_by_its_wikidata_item_where_gold_has_one() {
        Actor wrongItem = state("Calvessa", "XCV", "Q999");

        Count actors = score(gold(), account(List.of(VELA, wrongItem))).scores().actors();

        assertThat(actors).isEqualTo(new Count(1, 1, 1));
    }

    @Test
    void a_meeting_is_right_by_participants_in_any_order_date_and_mode_and_its_place_is_marked_apart() {
        Gold.Meeting expected = new Gold.Meeting(
                List.of("Ana Vela", "Ivo Sol"),
                Optional.of("2024-06-17"),
                Optional.of("inPerson"),
                Optional.of("Samberra"));
        Gold gold = new Gold("a.txt", List.of(GOLD_VELA), List.of(expected), List.of());
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
    void qualifiers_are_judged_on_matched_statements_and_only_where_gold_has_them() {
        Gold.Statement expected = new Gold.Statement(
                "urged Calvessa to pay its share",
                "Vela",
                Optional.of("urge"),
                List.of(),
                List.of("Calvessa"),
                List.of("Port building"),
                Optional.of("for"));

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

        assertThat(score.wrong()).contains("statement of Ivo Sol, urge: \"to keep calm\"");
        assertThat(score.missed()).contains("actor Calvessa (Q901)", "statement of Vela: \"to keep calm\"");
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
        return new Gold("a.txt", List.of(GOLD_VELA, GOLD_CALVESSA), List.of(), List.of(statements));
    }

    private static Gold.Statement quote(String quote, String speaker) {
        return new Gold.Statement(quote, speaker, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
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
        return new Account(article, new Cast(mentions, List.of(), List.of()), List.of(events));
    }

    private static Statement said(Actor speaker, String words) {
        return statement(List.of(speaker), "urge", List.of(), span(words));
    }

    private static Statement headline(Actor speaker) {
        return statement(List.of(speaker), "state", List.of(), Span.of(0, HEADLINE.length()));
    }

    private static Statement statement(List<Actor> speakers, String act, List<Actor> toward, Span span) {
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
                List.of(new Evidence(span, 1, false)));
    }

    private static Meeting meeting(LocalDate day, Meeting.Mode mode) {
        return new Meeting(
                List.of(SOL, VELA),
                When.day(day),
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
