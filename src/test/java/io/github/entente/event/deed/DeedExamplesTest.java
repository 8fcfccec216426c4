package io.github.entente.event.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Names;
import io.github.entente.actor.gazetteer.Atlas;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Deed;
import io.github.entente.event.Event;
import io.github.entente.event.EventExamples;
import io.github.entente.event.reading.EventReader;
import io.github.entente.language.Document;
import io.github.entente.language.EnglishArticles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of deeds.csv comes with a sentence that shows it: Ardania must be seen to do just that to Belmora there. */
class DeedExamplesTest {

    private static final Actor.State ARDANIA = state("Ardania", "XAA");
    private static final Actor.State BELMORA = state("Belmora", "XBB");
    private static final Map<String, Actor.State> NAMES = Map.of("Ardania", ARDANIA, "Belmora", BELMORA);
    private static final Map<String, Actor.State> ADJECTIVES =
            Map.of("Ardanian", ARDANIA, "Belmoran", BELMORA, "Ardania", ARDANIA, "Belmora", BELMORA);
    private static final EventReader READER = new EventReader(
            EnglishArticles.ENGLISH,
            iso3 -> Stream.of(ARDANIA, BELMORA)
                    .filter(state -> state.country().equals(Optional.of(iso3)))
                    .findFirst(),
            word -> Optional.ofNullable(ADJECTIVES.get(word)),
            Atlas.EMPTY);

    private static Actor.State state(String name, String iso3) {
        return new Actor.State(new ActorId(iso3), Names.of(name), Optional.empty(), Optional.of(iso3));
    }

    static Stream<Arguments> rows() {
        return DataFile.read(Event.class, "deeds.csv").stream()
                .map(row -> Arguments.of(row.text("deed"), row.text("frame"), row.text("example")));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("rows")
    void the_example_of_a_row_shows_its_deed(String deed, String frame, String example) {
        assertThat(deeds(example)).singleElement().satisfies(found -> {
            assertThat(found.act().key()).isEqualTo(deed);
            if (frame.equals("together")) {
                assertThat(found.targets()).containsExactlyInAnyOrder(ARDANIA, BELMORA);
            } else {
                assertThat(found.doers()).containsExactly(ARDANIA);
                assertThat(found.targets()).containsExactly(BELMORA);
            }
        });
    }

    static Stream<Arguments> sentences() throws IOException {
        return EventExamples.lines("deeds.txt")
                .map(line -> line.split(" \\| "))
                .map(parts -> Arguments.of(parts[0], parts[1]));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("sentences")
    void a_deed_is_seen_in_any_construction(String deed, String sentence) {
        assertThat(deeds(sentence)).singleElement().satisfies(found -> {
            assertThat(found.act().key()).isEqualTo(deed);
            assertThat(found.doers()).containsExactly(ARDANIA);
            assertThat(found.targets()).containsExactly(BELMORA);
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Ardania and Belmora were recalling their ambassadors.",
                "Ardania and Belmora expelled each other's envoys on Monday.",
                "The armies of Ardania and Belmora shelled each other."
            })
    void what_two_do_to_each_other_is_a_deed_of_each(String sentence) {
        assertThat(deeds(sentence))
                .extracting(Deed::doers, Deed::targets)
                .containsExactlyInAnyOrder(
                        tuple(List.of(ARDANIA), List.of(BELMORA)), tuple(List.of(BELMORA), List.of(ARDANIA)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Diplomatic ties between Ardania and Belmora were broken off on Monday.",
                "Talks between Ardania and Belmora were broken off on Monday.",
                "Ardania and Belmora signed a deal brokered by the islands.",
                "Ardania and Belmora pulled back their troops from the border on Monday."
            })
    void what_lies_between_two_is_broken_or_moved_by_both(String sentence) {
        assertThat(deeds(sentence)).singleElement().satisfies(found -> {
            assertThat(found.doers()).containsExactlyInAnyOrder(ARDANIA, BELMORA);
            assertThat(found.targets()).containsExactlyInAnyOrder(ARDANIA, BELMORA);
        });
    }

    static Stream<String> others() throws IOException {
        return EventExamples.lines("no-deeds.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void what_nobody_did_is_no_deed(String sentence) {
        assertThat(deeds(sentence)).isEmpty();
    }

    private static List<Deed> deeds(String text) {
        Document document = EnglishArticles.read(text);
        return READER.read(document, EventExamples.cast(document, NAMES)).stream()
                .filter(Deed.class::isInstance)
                .map(Deed.class::cast)
                .toList();
    }
}
