package io.github.entente.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Names;
import io.github.entente.actor.Tenure;
import io.github.entente.article.Article;
import io.github.entente.article.DataFile;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Event;
import io.github.entente.event.Meeting;
import io.github.entente.event.reading.EventReader;
import io.github.entente.language.Document;
import io.github.entente.language.English;
import io.github.entente.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of meetings.csv that tells a meeting comes with a sentence that shows it: Ada and Bo must be seen to meet there. */
class MeetingExamplesTest {

    private static final English ENGLISH = new English();
    private static final Actor.Person ADA = president("Ada", "XAA");
    private static final Actor.Person BO = president("Bo", "XBB");
    private static final EventReader READER =
            new EventReader(ENGLISH, iso3 -> Optional.of(state(iso3)), adjective -> Optional.empty());

    private static Actor.State state(String iso3) {
        return new Actor.State(new ActorId(iso3), Names.of(iso3), Optional.empty(), Optional.of(iso3));
    }

    private static Actor.Person president(String name, String iso3) {
        Tenure tenure = new Tenure(
                Optional.of("head-of-state"),
                Optional.empty(),
                "President",
                Optional.of(iso3),
                Optional.empty(),
                Optional.empty());
        return new Actor.Person(
                new ActorId(name),
                Names.of(name),
                Optional.empty(),
                Optional.of(iso3),
                name,
                Actor.Gender.UNKNOWN,
                List.of(tenure));
    }

    static Stream<Arguments> rows() {
        return DataFile.read(Event.class, "meetings.csv").stream()
                .filter(row -> row.optional("example").isPresent())
                .map(row -> Arguments.of(row.text("lemma"), row.text("example"), row.optional("mode")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rows")
    void the_example_of_a_row_shows_a_meeting(String lemma, String example, Optional<String> mode) {
        Article article = new Article(
                "example",
                Optional.empty(),
                example,
                List.of(new Part(Part.Kind.BODY, Span.of(0, example.length()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Document document = ENGLISH.read(article, sentence -> true);
        assertThat(READER.read(document, cast(document)))
                .as(lemma)
                .filteredOn(Meeting.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Meeting.class, meeting -> {
                    assertThat(meeting.participants()).containsExactlyInAnyOrder(ADA, BO);
                    assertThat(meeting.status()).isEqualTo(Meeting.Status.HELD);
                    mode.ifPresent(
                            name -> assertThat(meeting.mode().name()).isEqualToIgnoringCase(name.replace('-', '_')));
                });
    }

    private static Cast cast(Document document) {
        List<Mention> mentions = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .flatMap(token -> person(token)
                                .map(person -> new Mention(
                                        token.span(),
                                        sentence.index(),
                                        token.index(),
                                        List.of(person),
                                        Mention.Kind.FULL_NAME,
                                        1))
                                .stream()))
                .toList();
        return new Cast(mentions, List.of(), List.of(), List.of());
    }

    private static Optional<Actor.Person> person(Token token) {
        return Stream.of(ADA, BO)
                .filter(person -> person.name().equals(token.text()))
                .findFirst();
    }
}
