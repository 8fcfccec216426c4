package io.github.entente.event.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.When;
import io.github.entente.event.words.EventWords;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of times.csv comes with a sentence that shows it. */
class RelativeTimeTest {

    private static final EventWords WORDS = EventWords.shipped();
    private static final When BASE = When.day(LocalDate.of(2024, 3, 5));

    static Stream<Arguments> rows() {
        var rows = DataFile.read(Event.class, "times.csv");
        var times = RelativeTime.shipped();
        return IntStream.range(0, rows.size())
                .mapToObj(at -> Arguments.of(
                        rows.get(at).text("example"),
                        times.get(at),
                        rows.get(at).text("means")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void the_example_of_a_row_means_what_it_says(String example, RelativeTime time, String means) {
        Matcher matcher = time.pattern().matcher(example);
        assertThat(matcher.find()).as(example).isTrue();
        Optional<String> meant = time.steps(matcher, WORDS)
                .flatMap(steps -> RelativeTime.from(BASE, time.unit(), steps))
                .flatMap(When::temporal)
                .map(Temporal::toString);
        assertThat(meant).contains(means);
    }

    @Test
    void nothing_is_counted_in_days_from_a_year() {
        assertThat(RelativeTime.from(new When.InYear(java.time.Year.of(2024)), java.time.temporal.ChronoUnit.DAYS, 1))
                .isEmpty();
    }
}
