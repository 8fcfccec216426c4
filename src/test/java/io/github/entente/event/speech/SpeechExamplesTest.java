package io.github.entente.event.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.article.DataFile;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Act;
import io.github.entente.event.Event;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.English;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of speech.csv comes with a sentence that shows it: the finder must see it there. */
class SpeechExamplesTest {

    private static final English ENGLISH = new English();
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
        Article article = new Article(
                "example",
                Optional.empty(),
                example,
                List.of(new Part(Part.Kind.BODY, Span.of(0, example.length()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<Attribution> found = ENGLISH.read(article, sentence -> true).sentences().stream()
                .flatMap(sentence -> FINDER.in(sentence, Quotes.of(article)).stream())
                .toList();
        assertThat(found).as("%s [%s] %s", lemma, frame, example).anySatisfy(attribution -> {
            assertThat(attribution.act()).isEqualTo(new Act(act));
            assertThat(attribution.source()).isPresent();
            assertThat(attribution.content()).isNotEmpty();
        });
    }
}
