package io.github.entente.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.event.EventExamples;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small articles and the meetings read off them: meetings.txt. A new case is a paragraph there. */
class MeetingFinderTest {

    static Stream<EventExamples.Example> examples() throws IOException {
        return EventExamples.in("meetings.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_article_tells_exactly_the_meetings_listed_below_it(EventExamples.Example example) {
        assertThat(example.told().stream().filter(line -> line.startsWith("meeting: ")))
                .containsExactlyInAnyOrderElementsOf(example.expected());
    }
}
