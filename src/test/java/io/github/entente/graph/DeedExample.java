package io.github.entente.graph;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Office;
import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Span;
import io.github.entente.event.Account;
import io.github.entente.event.Act;
import io.github.entente.event.Deed;
import io.github.entente.event.Evidence;
import io.github.entente.event.Meeting;
import io.github.entente.event.Position;
import io.github.entente.event.Statement;
import io.github.entente.event.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An account written by hand: a meeting, a statement, a deed of one state to another, and one that both do together. */
public final class DeedExample {

    private static final String TEXT = """
            Chinese Foreign Minister Wang Yi called Japanese Foreign Minister Yoko Kamikawa on Sept 23, 2024.

            Wang urged Japan to keep calm.

            China had suspended imports of Japanese seafood in 2023.

            China and Japan signed a fishing treaty in New York.
            """;

    private DeedExample() {}

    public static ArticleGraph graph() {
        return ArticleGraph.of(account(), Example.EXTRACTOR, Example.STATES);
    }

    static Account account() {
        Article article = new Article(
                "deeds.txt",
                Optional.empty(),
                TEXT,
                List.of(new Part(Part.Kind.BODY, Span.of(0, TEXT.length()))),
                Optional.of(PublicationTime.of(LocalDate.of(2024, 9, 24))),
                Optional.empty(),
                Optional.empty());
        Cast cast = new Cast(
                List.of(new Mention(span("Wang Yi"), 0, 0, List.of(Example.WANG), Mention.Kind.FULL_NAME, 1)),
                List.of(),
                List.of(office("Chinese Foreign Minister", Example.WANG, "CHN")),
                List.of());
        return new Account(article, cast, List.of(call(), urge(), suspend(), sign()));
    }

    private static Meeting call() {
        return new Meeting(
                List.of(Example.WANG, Example.KAMIKAWA),
                When.day(LocalDate.of(2024, 9, 23)),
                Optional.empty(),
                Meeting.Mode.PHONE,
                Meeting.Status.HELD,
                Optional.empty(),
                evidence("Chinese Foreign Minister Wang Yi called"));
    }

    private static Statement urge() {
        return new Statement(
                List.of(Example.WANG),
                Optional.of(Example.CHINA),
                new Act("urge"),
                List.of(),
                List.of(Example.JAPAN),
                new Position(span("keep calm"), List.of(), Position.Stance.FOR),
                When.UNKNOWN,
                Optional.empty(),
                evidence("Wang urged Japan to keep calm."));
    }

    private static Deed suspend() {
        return new Deed(
                new Act("impose-restriction"),
                List.of(Example.CHINA),
                List.of(Example.JAPAN),
                new When.InYear(java.time.Year.of(2023)),
                Optional.empty(),
                Deed.Status.DONE,
                evidence("China had suspended imports of Japanese seafood in 2023."));
    }

    private static Deed sign() {
        return new Deed(
                new Act("sign-agreement"),
                List.of(Example.CHINA, Example.JAPAN),
                List.of(Example.CHINA, Example.JAPAN),
                When.UNKNOWN,
                Optional.of(Example.NEW_YORK),
                Deed.Status.ANNOUNCED,
                evidence("China and Japan signed a fishing treaty in New York."));
    }

    private static Office office(String title, Actor.Person holder, String code) {
        return new Office(span(title), 0, holder, title, Optional.of("foreign-minister"), Optional.of(code));
    }

    private static List<Evidence> evidence(String words) {
        return List.of(new Evidence(span(words), 0.7, false));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return Span.of(start, start + words.length());
    }
}
