package io.github.entente.event.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Act;
import io.github.entente.event.Event;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Document;
import io.github.entente.language.EnglishArticles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of speech.csv comes with a sentence that shows it: the finder must see it there. */
class SpeechExamplesTest {

    private static final SpeechFinder FINDER = new SpeechFinder(SpeechLexicon.shipped(), EventWords.shipped());

    static Stream<Arguments> rows() {
        return DataFile.read(Event.class, "speech.csv").stream()
                .filter(row -> !row.text("pos").equals("carrier"))
                .map(row -> Arguments.of(
                        row.text("lemma"),
                        row.text("frame"),
                        row.optional("act").orElse("state"),
                        row.text("example")));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("rows")
    void the_example_of_a_row_shows_its_cue(String lemma, String frame, String act, String example) {
        Document document = EnglishArticles.read(example);
        List<Attribution> found = document.sentences().stream()
                .flatMap(sentence -> FINDER.in(sentence, Quotes.of(document.article())).stream())
                .toList();
        assertThat(found).as("%s [%s] %s", lemma, frame, example).anySatisfy(attribution -> {
            assertThat(attribution.act()).isEqualTo(new Act(act));
            assertThat(attribution.source()).isPresent();
            assertThat(attribution.content()).isNotEmpty();
        });
    }
}
