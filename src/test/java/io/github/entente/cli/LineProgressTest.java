package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LineProgressTest {

    private final StringWriter said = new StringWriter();

    @Test
    void bytes_and_articles_are_counted_and_the_time_left_is_told() {
        assertThat(after(OptionalLong.of(80_000_000)))
                .containsExactly("reading 1 source, 80.0 MB ...", "100 articles, 20.0 MB of 80.0 MB, about 3 min left");
    }

    @Test
    void of_a_stream_nobody_knows_how_long_it_will_take() {
        assertThat(after(OptionalLong.empty())).containsExactly("reading 1 source ...", "100 articles, 20.0 MB");
    }

    /** A hundred articles and twenty megabytes in a minute. */
    private List<String> after(OptionalLong bytes) {
        Iterator<Instant> times =
                List.of(Instant.EPOCH, Instant.EPOCH, Instant.ofEpochSecond(60)).iterator();
        LineProgress progress = new LineProgress(new PrintWriter(said), false, times::next);
        progress.begin(1, bytes);
        progress.bytesRead(20_000_000);
        for (int i = 0; i < 100; i++) {
            progress.articleRead("article");
        }
        return said.toString().lines().toList();
    }
}
