package io.github.entente.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Casting;
import io.github.entente.actor.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Span;
import io.github.entente.event.Meeting;
import io.github.entente.event.reading.EventReader;
import io.github.entente.language.Document;
import io.github.entente.language.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small articles and the meetings read off them: meetings.txt. A new case is a paragraph there. */
class MeetingFinderTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/io/github/entente/event/meetings.txt");
    private static final Gazetteer GAZETTEER =
            Gazetteer.shipped().with(Path.of("src/main/resources/io/github/entente/samples/actors"));
    private static final English ENGLISH = new English();
    private static final Casting CASTING = new Casting(GAZETTEER, ENGLISH);
    private static final EventReader READER = new EventReader(ENGLISH, GAZETTEER::state, GAZETTEER::called);

    record Example(String title, List<String> paragraphs, List<String> meetings) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Example> examples() throws IOException {
        return Arrays.stream(Files.readString(EXAMPLES).split("(?m)^== "))
                .skip(1)
                .map(block -> block.lines().filter(line -> !line.isBlank()).toList())
                .map(lines -> new Example(
                        lines.get(0),
                        lines.stream().skip(1).filter(line -> !isMeeting(line)).toList(),
                        lines.stream().filter(MeetingFinderTest::isMeeting).toList()));
    }

    private static boolean isMeeting(String line) {
        return line.startsWith("meeting: ");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_article_tells_exactly_the_meetings_listed_below_it(Example example) {
        Document document = ENGLISH.read(article(example.paragraphs()), READER::isWorthParsing);
        List<String> told = READER.read(document, CASTING.cast(document)).stream()
                .filter(Meeting.class::isInstance)
                .map(event -> line((Meeting) event))
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(example.meetings());
    }

    private static Article article(List<String> paragraphs) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            parts.add(new Part(Part.Kind.BODY, Span.of(at, at + paragraph.length())));
            at += paragraph.length() + 2;
        }
        return new Article(
                "example.txt",
                Optional.empty(),
                String.join("\n\n", paragraphs),
                parts,
                Optional.of(PublicationTime.of(LocalDate.of(2024, 3, 13))),
                Optional.empty(),
                Optional.empty());
    }

    private static String line(Meeting meeting) {
        return "meeting: "
                + meeting.participants().stream().map(Actor::name).collect(Collectors.joining(", ")) + " | "
                + meeting.when().temporal().map(Object::toString).orElse("-") + " | "
                + meeting.place().map(place -> place.names().en()).orElse("-") + " | "
                + word(meeting.mode()) + " | "
                + word(meeting.status());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
