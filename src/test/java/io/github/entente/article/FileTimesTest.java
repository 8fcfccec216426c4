package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.source.FileTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTimesTest {

    private static final Instant DAY = Instant.parse("2024-09-23T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void files_changed_on_the_day_or_later_are_new_and_what_is_no_file_always_is() throws IOException {
        Source old = file("old.txt", DAY.minusSeconds(1));
        Source fresh = file("fresh.txt", DAY);
        Source text = Source.of("memory", "words");

        assertThat(FileTimes.changedSince(DAY, List.of(old, fresh, text))).containsExactly(fresh, text);
    }

    @Test
    void an_old_file_that_was_put_here_since_has_arrived() throws IOException {
        Source unpacked = file("unpacked.txt", DAY);

        assertThat(FileTimes.arrivedSince(DAY.plusSeconds(60), List.of(unpacked)))
                .containsExactly(unpacked);
        assertThat(FileTimes.arrivedSince(Instant.now().plusSeconds(60), List.of(unpacked)))
                .isEmpty();
    }

    private Source file(String name, Instant changed) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "words");
        Files.setLastModifiedTime(file, FileTime.from(changed));
        return new Source.OfFile(name, file);
    }
}
