package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/io/github/entente/graph/example.trig");

    @TempDir
    Path folder;

    @Test
    void a_store_that_conforms_is_said_to() {
        Shell shell = new Shell(folder.resolve("store"));
        assertThat(shell.on("load", EXAMPLE.toString()).code()).isZero();
        Shell.Result result = shell.on("validate");
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("the store conforms");
    }

    @Test
    void what_does_not_conform_is_listed_one_line_each_and_the_way_out_told() throws Exception {
        Path broken = Files.writeString(
                folder.resolve("broken.trig"),
                Files.readString(EXAMPLE)
                        .replace("ent:mode ent:phone", "ent:mode ent:telepathy")
                        .replace("ent:iso3 \"JPN\"", "ent:iso3 \"jp\""));
        Shell shell = new Shell(folder.resolve("store"));
        shell.on("load", broken.toString());
        Shell.Result result = shell.on("validate");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "ministers.txt: meeting (Wang Yi, Yoko Kamikawa, 2024-11): A meeting has one mode: ")
                        .contains("Found: telepathy."))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "ministers.txt: state \"Japan\": A state has at most one ISO code, three capital letters.")
                        .contains("Found: jp."));
        assertThat(result.err()).contains("2 findings", "entente withdraw");
    }
}
