package io.github.entente.event.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Casting;
import io.github.entente.actor.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Said;
import io.github.entente.event.reading.EventReader;
import io.github.entente.language.Document;
import io.github.entente.language.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what, whoever it is: said.txt. A new case is a paragraph there. */
class SaidTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/io/github/entente/event/said.txt");
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final English ENGLISH = new English();
    private static final EventReader READER = new EventReader(ENGLISH, GAZETTEER::state, GAZETTEER::called);

    record Example(String title, List<String> paragraphs, List<String> said) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Example> examples() throws IOException {
        return Arrays.stream(Files.readString(EXAMPLES).split("(?m)^== "))
                .skip(1)
                .map(SaidTest::example);
    }

    private static Example example(String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        return new Example(
                lines.get(0),
                List.of(lines.get(1).split(" / ")),
                lines.stream()
                        .filter(line -> line.startsWith(">"))
                        .map(line -> line.substring(1).strip())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void all_that_is_said_is_found_and_nothing_else(Example example) {
        Article article = article(example.paragraphs());

        assertThat(said(article).stream().map(said -> line(article, said)))
                .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .containsExactlyInAnyOrderElementsOf(example.said());
    }

    @Test
    void officials_are_told_from_others() {
        Article article = article(List.of(
                "Chinese Foreign Minister Wang Yi said that the talks would go on. A student said that he was glad."));

        assertThat(said(article)).extracting(Said::official).containsExactly(true, false);
        assertThat(said(article).get(0).speakers())
                .singleElement()
                .satisfies(speaker -> assertThat(speaker.name()).isEqualTo("Wang Yi"));
    }

    private static List<Said> said(Article article) {
        Document document = ENGLISH.read(article, sentence -> true);
        return READER.said(document, new Casting(GAZETTEER, ENGLISH).cast(document));
    }

    private static Article article(List<String> paragraphs) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            parts.add(new Part(Part.Kind.BODY, Span.of(start, start + paragraph.length())));
            start += paragraph.length() + 2;
        }
        return new Article(
                "example",
                Optional.empty(),
                String.join("\n\n", paragraphs),
                parts,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String line(Article article, Said said) {
        return (words(article, said.source()) + " | " + words(article, said.cue()) + " | "
                        + words(article, said.content()))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String words(Article article, List<Span> spans) {
        return spans.stream().map(span -> span.in(article.text())).collect(Collectors.joining(" ... "));
    }
}
