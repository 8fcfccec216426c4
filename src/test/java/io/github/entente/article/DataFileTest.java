package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.DataFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTest {

    @TempDir
    Path folder;

    @Test
    void cells_are_trimmed_and_lists_split_at_bars() throws IOException {
        DataFile.Row row =
                DataFile.read(file("# c\nkey, names ,note\n a , x | y||z ,\n")).get(0);
        assertThat(row.text("key")).isEqualTo("a");
        assertThat(row.list("names")).containsExactly("x", "y", "z");
        assertThat(row.optional("note")).isEmpty();
        assertThat(row.optional("missing")).isEmpty();
        assertThat(row.line()).isEqualTo(3);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
        assertThat(DataFile.read(file("\uFEFFkey\na\n")).get(0).text("key")).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "key,key\na,b\n", "key\n\"a\n", "key\na,b\n"})
    void what_is_no_table_is_refused_with_the_name_of_the_file(String text) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> DataFile.read(file))
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith(file.toString());
    }

    @Test
    void another_charset_is_refused() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "key\nÅland\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> DataFile.read(file)).hasMessageContaining("not UTF-8");
    }

    @Test
    void a_missing_file_or_resource_is_said_to_be_missing() {
        assertThatThrownBy(() -> DataFile.read(folder.resolve("none.csv")))
                .hasMessageContaining("check that it is there");
        assertThatThrownBy(() -> DataFile.read(DataFileTest.class, "none.csv")).hasMessageContaining("class path");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("data.csv"), text);
    }
}
