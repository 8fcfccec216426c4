package io.github.entente.event;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Mention;
import io.github.entente.actor.following.Casting;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.event.reading.EventReader;
import io.github.entente.language.Document;
import io.github.entente.language.EnglishArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small articles and what is read off them, and the reader of the actors that ship, loaded once for all tests. */
public final class EventExamples {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/entente/event");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

    private static final Gazetteer GAZETTEER =
            Gazetteer.shipped().with(Path.of("src/main/resources/io/github/entente/samples/actors"));

    public static final Casting CASTING = new Casting(GAZETTEER, EnglishArticles.ENGLISH);
    public static final EventReader READER =
            new EventReader(EnglishArticles.ENGLISH, GAZETTEER::state, GAZETTEER::called, GAZETTEER.atlas());

    private EventExamples() {}

    /** @param lines all that follows the title */
    public record Example(String title, List<String> lines) {

        /** What is to be read off it. */
        public List<String> expected() {
            return lines.stream().filter(Example::isEvent).toList();
        }

        /** What is read off it, in the form of the file. */
        public List<String> told() {
            List<String> paragraphs =
                    lines.stream().filter(line -> !isEvent(line)).toList();
            Article article = EnglishArticles.article(paragraphs, PUBLISHED);
            Document document = EnglishArticles.ENGLISH.read(article, READER::isWorthParsing);
            return READER.read(document, CASTING.cast(document)).stream()
                    .map(event -> line(event, article.text()))
                    .toList();
        }

        private static boolean isEvent(String line) {
            return line.startsWith("meeting: ") || line.startsWith("statement: ") || line.startsWith("deed: ");
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** The blocks of a file, each headed by "== " and its title. */
    public static Stream<Example> in(String file) throws IOException {
        return Arrays.stream(Files.readString(FOLDER.resolve(file)).split("(?m)^== "))
                .skip(1)
                .map(block -> block.lines().filter(line -> !line.isBlank()).toList())
                .map(lines -> new Example(lines.get(0), lines.subList(1, lines.size())));
    }

    public static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** Invented actors, found where the word that names one stands. */
    public static Cast cast(Document document, Map<String, ? extends Actor> named) {
        List<Mention> mentions = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> named.containsKey(token.text()))
                        .map(token -> new Mention(
                                token.span(),
                                sentence.index(),
                                token.index(),
                                List.of(named.get(token.text())),
                                Mention.Kind.FULL_NAME,
                                1)))
                .toList();
        return new Cast(mentions, List.of(), List.of(), List.of());
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
