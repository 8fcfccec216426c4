package io.github.entente.event.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Casting;
import io.github.entente.actor.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Span;
import io.github.entente.event.Deed;
import io.github.entente.event.Event;
import io.github.entente.event.Meeting;
import io.github.entente.event.Statement;
import io.github.entente.event.Topic;
import io.github.entente.event.When;
import io.github.entente.language.Document;
import io.github.entente.language.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small articles and all that is read off them: events.txt. A new case is a paragraph there. */
class EventReaderTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/io/github/entente/event/events.txt");
    private static final Gazetteer GAZETTEER =
            Gazetteer.shipped().with(Path.of("src/main/resources/io/github/entente/samples/actors"));
    private static final English ENGLISH = new English();
    private static final Casting CASTING = new Casting(GAZETTEER, ENGLISH);
    private static final EventReader READER = new EventReader(ENGLISH, GAZETTEER::state, GAZETTEER::called);

    record Example(String title, List<String> paragraphs, List<String> events) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Example> examples() throws IOException {
        return Arrays.stream(Files.readString(EXAMPLES).split("(?m)^== "))
                .skip(1)
                .map(EventReaderTest::example);
    }

    private static Example example(String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        List<String> events = lines.stream().filter(EventReaderTest::isEvent).toList();
        List<String> paragraphs =
                lines.stream().skip(1).filter(line -> !isEvent(line)).toList();
        return new Example(lines.get(0), paragraphs, events);
    }

    private static boolean isEvent(String line) {
        return line.startsWith("meeting: ") || line.startsWith("statement: ") || line.startsWith("deed: ");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_article_tells_exactly_what_is_listed_below_it(Example example) {
        assertThat(told(example)).containsExactlyElementsOf(example.events());
    }

    private static List<String> told(Example example) {
        Article article = article(example.paragraphs());
        Document document = ENGLISH.read(article, READER::isWorthParsing);
        return READER.read(document, CASTING.cast(document)).stream()
                .map(event -> line(event, article.text()))
                .toList();
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

    private static String line(Event event, String text) {
        if (event instanceof Meeting meeting) {
            return "meeting: " + names(meeting.participants()) + " | " + date(meeting.when()) + " | "
                    + meeting.place().map(place -> place.names().en()).orElse("-") + " | " + word(meeting.mode())
                    + " | "
                    + word(meeting.status());
        }
        if (event instanceof Deed deed) {
            return "deed: " + names(deed.doers()) + " | " + deed.act().key() + " | " + names(deed.targets()) + " | "
                    + date(deed.when()) + " | " + word(deed.status());
        }
        Statement statement = (Statement) event;
        boolean inferred = statement.evidence().get(0).inferred();
        return "statement: " + names(statement.speakers()) + " | "
                + statement.act().key() + " | "
                + names(statement.toward()) + " | "
                + statement.position().topics().stream().map(Topic::key).collect(Collectors.joining(", ")) + " | "
                + word(statement.position().stance()) + " | " + (inferred ? "~ " : "")
                + statement.position().span().in(text);
    }

    private static String names(Collection<? extends Actor> actors) {
        return actors.isEmpty() ? "-" : actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    private static String date(When when) {
        return when.temporal().map(Object::toString).orElse("-");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
