package io.github.entente.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a file is does not matter to how much memory reading it takes; the benchmark reads two gigabytes so. */
class FlatMemoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"warc", "jsonl"})
    void a_hundred_megabytes_are_read_in_a_heap_of_48(String kind) throws IOException, InterruptedException {
        assertThat(FlatMemory.in("48m", kind, 100)).isEqualTo("249 of 249");
    }
}
