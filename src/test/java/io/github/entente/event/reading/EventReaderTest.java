package io.github.entente.event.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.event.EventExamples;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small articles and all that is read off them: events.txt. A new case is a paragraph there. */
class EventReaderTest {

    static Stream<EventExamples.Example> examples() throws IOException {
        return EventExamples.in("events.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_article_tells_exactly_what_is_listed_below_it(EventExamples.Example example) {
        assertThat(example.told()).containsExactlyElementsOf(example.expected());
    }
}
