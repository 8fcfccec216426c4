package io.github.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Meeting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways of telling a meeting, with the actors the program ships: meeting-wordings.csv. A new case is a row there. */
class MeetingWordingTest {

    private static final EnglishReader READER = new EnglishReader(Gazetteer.shipped());
    private static final PublicationTime SUNDAY = PublicationTime.of(LocalDate.of(2021, 9, 26));

    static Stream<DataFile.Row> rows() {
        return DataFile.read(Path.of("src/test/resources/io/github/entente/event/meeting-wordings.csv")).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_sentence_tells_exactly_the_meetings_beside_it(DataFile.Row row) {
        Article article = Article.story("sentence", row.text("sentence")).on(SUNDAY);
        List<String> expected = row.optional("meetings").stream()
                .flatMap(meetings -> Arrays.stream(meetings.split(" \\+ ")))
                .toList();

        assertThat(READER.read(article).events().stream()
                        .filter(Meeting.class::isInstance)
                        .map(Meeting.class::cast)
                        .map(MeetingWordingTest::line))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String line(Meeting meeting) {
        return String.join(
                " | ",
                meeting.participants().stream().map(Actor::name).collect(Collectors.joining(", ")),
                meeting.when().temporal().map(Object::toString).orElse("-"),
                word(meeting.mode()),
                word(meeting.status()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
