package io.github.entente.actor.following;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.actor.naming.Line;
import io.github.entente.article.Article;
import io.github.entente.article.Dateline;
import io.github.entente.article.Part;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the cases of mentions.txt, and writes a cast in the form it is expected in there. */
final class MentionExamples {

    record Example(String name, Article article, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private MentionExamples() {}

    static List<Example> read(String resource) {
        try (InputStream in = Actor.class.getResourceAsStream(resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^== "))
                    .skip(1)
                    .map(MentionExamples::example)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        StringBuilder article = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Optional<PublicationTime> published = Optional.empty();
        Optional<Dateline> dateline = Optional.empty();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("-> ")) {
                expected.add(line.substring(3));
            } else if (line.startsWith("date ")) {
                published = Optional.of(PublicationTime.of(LocalDate.parse(line.substring(5))));
            } else if (line.startsWith("dateline ")) {
                dateline = Optional.of(new Dateline(line.substring(9), Optional.empty()));
            } else {
                Part.Kind kind = line.startsWith("H: ")
                        ? Part.Kind.HEADLINE
                        : line.startsWith("C: ") ? Part.Kind.CAPTION : Part.Kind.BODY;
                String words = kind == Part.Kind.BODY ? line : line.substring(3);
                parts.add(new Part(kind, Span.of(article.length(), article.length() + words.length())));
                article.append(words).append("\n\n");
            }
        }
        return new Example(
                lines.get(0),
                new Article(
                        lines.get(0),
                        Optional.empty(),
                        article.toString(),
                        parts,
                        published,
                        dateline,
                        Optional.empty()),
                expected);
    }

    static List<String> lines(Cast cast, String text) {
        record Line(Span span, String text) {}
        Stream<Line> mentions = cast.mentions().stream()
                .map(mention -> new Line(
                        mention.span(),
                        mention.span().in(text) + " | " + mention.kind() + " | "
                                + mention.actors().stream()
                                        .map(actor -> actor.id().value())
                                        .collect(Collectors.joining(" "))));
        Stream<Line> places = cast.places().stream()
                .map(place -> new Line(
                        place.span(),
                        place.span().in(text) + " | PLACE | "
                                + place.place().id().value()));
        Stream<Line> offices = cast.offices().stream()
                .map(office -> new Line(
                        office.span(),
                        office.title() + " | OFFICE | " + office.holder().id().value() + " | "
                                + office.role().orElse("-") + " | "
                                + office.country().orElse("-")));
        Stream<String> links = cast.links().stream()
                .filter(link -> !link.isSure())
                .map(link -> link.item() + " | MAYBE | " + link.actor().id().value());
        return Stream.concat(
                        Stream.of(mentions, places, offices)
                                .flatMap(lines -> lines)
                                .sorted(Comparator.comparing(Line::span).thenComparing(Line::text))
                                .map(Line::text),
                        links)
                .toList();
    }
}
