package io.github.entente.event.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Article;
import io.github.entente.article.Span;
import io.github.entente.event.EventExamples;
import io.github.entente.event.Said;
import io.github.entente.language.Document;
import io.github.entente.language.EnglishArticles;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what, whoever it is: said.txt. A new case is a paragraph there. */
class SaidTest {

    record Example(String title, List<String> paragraphs, List<String> said) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Example> examples() throws IOException {
        return EventExamples.in("said.txt")
                .map(example -> new Example(
                        example.title(),
                        List.of(example.lines().get(0).split(" / ")),
                        example.lines().stream()
                                .filter(line -> line.startsWith(">"))
                                .map(line -> line.substring(1).strip())
                                .toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void all_that_is_said_is_found_and_nothing_else(Example example) {
        Article article = EnglishArticles.article(example.paragraphs());

        assertThat(said(article).stream().map(said -> line(article, said)))
                .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .containsExactlyInAnyOrderElementsOf(example.said());
    }

    @Test
    void officials_are_told_from_others() {
        Article article = EnglishArticles.article(List.of(
                "Chinese Foreign Minister Wang Yi said that the talks would go on. A student said that he was glad."));

        assertThat(said(article)).extracting(Said::official).containsExactly(true, false);
        assertThat(said(article).get(0).speakers())
                .singleElement()
                .satisfies(speaker -> assertThat(speaker.name()).isEqualTo("Wang Yi"));
    }

    private static List<Said> said(Article article) {
        Document document = EnglishArticles.ENGLISH.read(article, sentence -> true);
        return EventExamples.READER.said(document, EventExamples.CASTING.cast(document));
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
