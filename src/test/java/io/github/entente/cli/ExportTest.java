package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.graph.DeedExample;
import io.github.entente.store.EmbeddedStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    @TempDir
    private Path folder;

    private String store;

    @BeforeEach
    void fill() {
        Path path = folder.resolve("store");
        store = path.toString();
        try (EmbeddedStore filled = EmbeddedStore.open(path)) {
            filled.put(List.of(DeedExample.graph()));
        }
    }

    @Test
    void events_go_to_standard_output_in_cameo_codes() {
        Shell.Result result = Shell.run("export", "events", "--store", store);
        assertThat(result.code()).isEqualTo(Exit.DONE);
        assertThat(result.out().lines()).hasSize(7).anyMatch(line -> line.contains(",16,163,-8.0,4,deeds.txt,"));
    }

    @Test
    void events_go_to_a_file_in_plover_types() throws Exception {
        Path file = folder.resolve("events.csv");
        Shell.Result result =
                Shell.run("export", "events", "--format", "plover", "-o", file.toString(), "--store", store);
        assertThat(result.code()).isEqualTo(Exit.DONE);
        assertThat(Files.readAllLines(file)).hasSize(7).anyMatch(line -> line.contains(",COERCE,restrict,"));
    }

    @Test
    void an_export_of_no_kind_is_wrong_usage() {
        assertThat(Shell.run("export").code()).isEqualTo(2);
    }
}
