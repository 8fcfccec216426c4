package io.github.entente.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Names;
import io.github.entente.actor.Tenure;
import io.github.entente.actor.gazetteer.Atlas;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.EventExamples;
import io.github.entente.event.Meeting;
import io.github.entente.event.reading.EventReader;
import io.github.entente.language.Document;
import io.github.entente.language.EnglishArticles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of meetings.csv that tells a meeting comes with a sentence that shows it: Ada and Bo must be seen to meet there. */
class MeetingExamplesTest {

    private static final Actor.Person ADA = president("Ada", "XAA");
    private static final Actor.Person BO = president("Bo", "XBB");
    private static final Map<String, Actor.Person> NAMES = Map.of(ADA.name(), ADA, BO.name(), BO);
    private static final EventReader READER = new EventReader(
            EnglishArticles.ENGLISH, iso3 -> Optional.of(state(iso3)), adjective -> Optional.empty(), Atlas.EMPTY);

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
        Document document = EnglishArticles.read(example);
        assertThat(READER.read(document, EventExamples.cast(document, NAMES)))
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
}
