package io.github.entente.event.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.event.EventExamples;
import io.github.entente.event.Statement;
import io.github.entente.language.Document;
import io.github.entente.language.EnglishArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stated in single sentences, what that amounts to and towards whom: statements.txt; and to whom it is said: addressees.txt. */
class StatementExamplesTest {

    static Stream<Arguments> sentences() throws IOException {
        return examples("statements.txt");
    }

    static Stream<Arguments> addressed() throws IOException {
        return examples("addressees.txt");
    }

    private static Stream<Arguments> examples(String file) throws IOException {
        List<Arguments> found = new ArrayList<>();
        List<String> lines = EventExamples.lines(file).toList();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).startsWith("> ")) {
                List<String> expected = lines.stream()
                        .skip(at + 1L)
                        .takeWhile(line -> line.startsWith("> "))
                        .map(line -> line.substring(2))
                        .toList();
                found.add(Arguments.of(lines.get(at), expected));
            }
        }
        return found.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void a_sentence_states_what_the_file_says(String sentence, List<String> expected) {
        assertThat(told(sentence, StatementExamplesTest::line)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addressed")
    void words_are_spoken_to_whom_the_file_says(String article, List<String> expected) {
        assertThat(told(
                        article,
                        (statement, text) -> names(statement.speakers()) + " | " + names(statement.addressees()) + " | "
                                + statement.position().span().in(text)))
                .containsExactlyElementsOf(expected);
    }

    private static List<String> told(String article, BiFunction<Statement, String, String> line) {
        Document document = EnglishArticles.read(article);
        return EventExamples.READER.read(document, EventExamples.CASTING.cast(document)).stream()
                .filter(Statement.class::isInstance)
                .map(event -> line.apply((Statement) event, document.article().text()))
                .toList();
    }

    private static String line(Statement statement, String text) {
        return names(statement.speakers()) + " | " + statement.act().key() + " | " + names(statement.toward()) + " | "
                + statement.position().span().in(text);
    }

    private static String names(Collection<? extends Actor> actors) {
        return actors.isEmpty() ? "-" : actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }
}
