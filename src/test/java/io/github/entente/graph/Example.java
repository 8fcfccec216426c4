package io.github.entente.graph;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Detail;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Names;
import io.github.entente.actor.Office;
import io.github.entente.actor.Place;
import io.github.entente.actor.PlaceMention;
import io.github.entente.actor.Tenure;
import io.github.entente.article.Article;
import io.github.entente.article.Dateline;
import io.github.entente.article.Part;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Span;
import io.github.entente.event.Account;
import io.github.entente.event.Act;
import io.github.entente.event.Evidence;
import io.github.entente.event.Meeting;
import io.github.entente.event.Position;
import io.github.entente.event.Position.Stance;
import io.github.entente.event.Statement;
import io.github.entente.event.Topic;
import io.github.entente.event.When;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An account written by hand: two meetings, four statements, one of them joint, and offices. */
public final class Example {

    // The sign in the headline is one code point and two UTF-16 units: every offset behind it tells the two ways of
    // counting apart.
    static final String TEXT = """
            Ministers talk in New York \uD83E\uDD1D

            BEIJING - Chinese Foreign Minister Wang Yi met Japanese Foreign Minister Yoko Kamikawa in New York on Sept 23, 2024.

            Wang urged Japan to stick to its word on the discharge of contaminated water.

            Kamikawa said Japan attaches importance to relations with China. She hoped that China would keep its visitors safe.

            China and Japan agreed to keep up dialogue. The two ministers will speak by phone in November.
            """;

    static final Actor.State CHINA =
            state("Q148", new Names("China", Optional.of("中国"), Optional.of("中国"), List.of("PRC")), "CHN");
    static final Actor.State JAPAN =
            state("Q17", new Names("Japan", Optional.of("日本"), Optional.of("日本"), List.of()), "JPN");
    static final Actor.Person WANG = person(
            "Q701801",
            "Wang Yi",
            "Wang",
            "CHN",
            List.of(
                    tenure(Optional.empty(), "State Councilor", "CHN", "2018-03-19", "2023-03-12"),
                    tenure(Optional.empty(), "Minister of Foreign Affairs", "CHN", "2023-07-25", "")),
            List.of());
    static final Actor.Person KAMIKAWA = person(
            "Q276275",
            "Yoko Kamikawa",
            "Kamikawa",
            "JPN",
            List.of(
                    tenure(Optional.of("Q841904"), "Minister of Justice", "JPN", "2020-09-16", "2021-10-04"),
                    tenure(Optional.of("Q1355043"), "Minister for Foreign Affairs", "JPN", "2023-09-13", "2024-10-01")),
            List.of(
                    new Detail(Detail.Property.PARTY, Optional.of("Q232595"), "Liberal Democratic Party"),
                    new Detail(Detail.Property.BIRTHPLACE, Optional.of("Q131320"), "Shizuoka Prefecture"),
                    new Detail(Detail.Property.PORTRAIT, Optional.empty(), "Some Body (2023), 上川.jpg")));
    static final Place NEW_YORK =
            new Place(new ActorId("Q60"), Names.of("New York City"), Optional.of("Q60"), Optional.of("USA"));

    static final States STATES = code -> Stream.of(CHINA, JAPAN)
            .filter(state -> state.country().equals(Optional.of(code)))
            .findFirst();
    static final Extractor EXTRACTOR =
            new Extractor("1.0", "en", Optional.of("0".repeat(64)), List.of("CoreNLP 4.5.10"));

    private Example() {}

    public static ArticleGraph graph() {
        return ArticleGraph.of(account(), EXTRACTOR, STATES);
    }

    public static Account account() {
        Meeting held = new Meeting(
                List.of(WANG, KAMIKAWA),
                When.day(LocalDate.of(2024, 9, 23)),
                Optional.of(NEW_YORK),
                Meeting.Mode.IN_PERSON,
                Meeting.Status.HELD,
                Optional.of("UN General Assembly"),
                List.of(evidence("Chinese Foreign Minister Wang Yi met", 0.95, false)));
        Meeting planned = new Meeting(
                List.of(WANG, KAMIKAWA),
                new When.Month(YearMonth.of(2024, 11)),
                Optional.empty(),
                Meeting.Mode.PHONE,
                Meeting.Status.PLANNED,
                Optional.empty(),
                List.of(evidence("The two ministers will speak by phone in November", 0.8, false)));
        // Out of order on purpose: the graph numbers facts as the text tells them.
        return new Account(article(), cast(), List.of(planned, joint(), hope(), importance(), urge(held), held));
    }

    private static Statement urge(Meeting venue) {
        return new Statement(
                List.of(WANG),
                Optional.of(CHINA),
                new Act("urge"),
                List.of(KAMIKAWA),
                List.of(JAPAN),
                position(
                        "stick to its word on the discharge of contaminated water",
                        Stance.AGAINST,
                        "fukushima-water-discharge"),
                When.day(LocalDate.of(2024, 9, 23)),
                Optional.of(venue),
                List.of(evidence(
                        "Wang urged Japan to stick to its word on the discharge of contaminated water.", 0.87, false)));
    }

    private static Statement importance() {
        return new Statement(
                List.of(KAMIKAWA),
                Optional.of(JAPAN),
                new Act("state"),
                List.of(),
                List.of(CHINA),
                position("Japan attaches importance to relations with China", Stance.FOR, "bilateral-relations"),
                When.UNKNOWN,
                Optional.empty(),
                List.of(evidence("Kamikawa said Japan attaches importance to relations with China.", 0.9, false)));
    }

    private static Statement hope() {
        return new Statement(
                List.of(KAMIKAWA),
                Optional.of(JAPAN),
                new Act("hope"),
                List.of(),
                List.of(CHINA),
                position("China would keep its visitors safe", Stance.NEUTRAL, "nationals-safety", "visas-and-travel"),
                When.UNKNOWN,
                Optional.empty(),
                List.of(evidence("She hoped that China would keep its visitors safe.", 0.5, true)));
    }

    private static Statement joint() {
        return new Statement(
                List.of(CHINA, JAPAN),
                Optional.empty(),
                new Act("agree"),
                List.of(),
                List.of(),
                position("keep up dialogue", Stance.FOR, "dialogue"),
                When.UNKNOWN,
                Optional.empty(),
                List.of(evidence("China and Japan agreed to keep up dialogue.", 0.75, false)));
    }

    private static Article article() {
        return new Article(
                "ministers.txt",
                Optional.of(URI.create("https://news.example/2024/ministers")),
                TEXT,
                List.of(new Part(Part.Kind.HEADLINE, Span.of(0, TEXT.indexOf('\n')))),
                Optional.of(PublicationTime.of(LocalDate.of(2024, 9, 24), LocalTime.of(15, 19), ZoneOffset.ofHours(8))),
                Optional.of(new Dateline("BEIJING", Optional.empty())),
                Optional.of("Example News"),
                Optional.of("1".repeat(64)));
    }

    private static Cast cast() {
        return new Cast(
                List.of(
                        mention("Wang Yi", 1, Mention.Kind.FULL_NAME, WANG),
                        mention("Yoko Kamikawa", 1, Mention.Kind.FULL_NAME, KAMIKAWA),
                        mention("Wang urged", 2, Mention.Kind.SURNAME, WANG),
                        mention("Japan to stick", 2, Mention.Kind.FULL_NAME, JAPAN),
                        mention("She", 4, Mention.Kind.PRONOUN, KAMIKAWA),
                        mention("China would", 4, Mention.Kind.FULL_NAME, CHINA),
                        mention("The two ministers", 6, Mention.Kind.GROUP, WANG, KAMIKAWA)),
                List.of(new PlaceMention(span("New York on"), 1, 0, NEW_YORK)),
                List.of(
                        office("Chinese Foreign Minister", WANG, "CHN"),
                        office("Japanese Foreign Minister", KAMIKAWA, "JPN")),
                List.of());
    }

    private static Actor.State state(String id, Names names, String code) {
        return new Actor.State(new ActorId(id), names, Optional.of(id), Optional.of(code));
    }

    private static Tenure tenure(Optional<String> office, String title, String code, String from, String to) {
        return new Tenure(
                Optional.empty(), office, title, Optional.of(code), Optional.of(LocalDate.parse(from)), day(to));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static Actor.Person person(
            String id, String name, String family, String code, List<Tenure> tenures, List<Detail> details) {
        return new Actor.Person(
                new ActorId(id),
                Names.of(name),
                Optional.of(id),
                Optional.of(code),
                family,
                Actor.Gender.UNKNOWN,
                tenures,
                details);
    }

    private static Mention mention(String words, int sentence, Mention.Kind kind, Actor... actors) {
        return new Mention(span(words), sentence, 0, List.of(actors), kind, 0.9);
    }

    private static Office office(String title, Actor.Person holder, String code) {
        return new Office(span(title), 1, holder, title, Optional.of("foreign-minister"), Optional.of(code));
    }

    private static Position position(String words, Stance stance, String... topics) {
        return new Position(span(words), Stream.of(topics).map(Topic::new).toList(), stance);
    }

    private static Evidence evidence(String words, double confidence, boolean inferred) {
        return new Evidence(span(words), confidence, inferred);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the example has no \"" + words + "\"");
        }
        return Span.of(start, start + words.length());
    }
}
