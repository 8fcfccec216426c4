package io.github.entente.pipeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {

    @TempDir
    Path folder;

    @Test
    void what_a_gold_file_says_is_read_and_what_it_leaves_out_is_empty() throws IOException {
        Gold gold = read("""
                {"article": "talks.txt",
                 "actors": [{"name": "Orvania", "type": "State", "wikidata": "Q900", "aliases_used": ["Kotuwa"]}],
                 "meetings": [{"participants": ["A", "B"], "date": "2024-06"}],
                 "statements": [{"quote": "be calm", "speaker": "A", "addressee": "B", "topics": ["calm"]}],
                 "notes": "free words"}
                """);

        assertThat(gold.article()).isEqualTo("talks.txt");
        assertThat(gold.actors().get(0).aliases()).containsExactly("Kotuwa");
        assertThat(gold.meetings().get(0).date()).contains("2024-06");
        assertThat(gold.meetings().get(0).mode()).isEmpty();
        assertThat(gold.statements().get(0).addressees()).containsExactly("B");
        assertThat(gold.statements().get(0).stance()).isEqualTo(Optional.empty());
    }

    @Test
    void a_file_that_does_not_name_its_article_is_about_the_text_of_its_own_name() throws IOException {
        assertThat(read("{}").article()).isEqualTo("talks.txt");
    }

    @Test
    void a_statement_of_several_is_one_of_each() throws IOException {
        assertThat(read("{\"statements\": [{\"quote\": \"q\", \"speaker\": [\"A\", \"B\"]}]}")
                        .statements())
                .extracting(Gold.Statement::speaker)
                .containsExactly("A", "B");
    }

    @Test
    void what_cannot_be_used_is_an_error_that_names_file_and_reason() {
        assertThatThrownBy(() -> read("{\"statements\": [{\"quote\": \"be calm\"}]}"))
                .isInstanceOf(GoldException.class)
                .hasMessageContainingAll("talks.gold.json", "speaker", "be calm");
        assertThatThrownBy(() -> read("{\n\"statements\": oops}"))
                .isInstanceOf(GoldException.class)
                .hasMessageContainingAll("talks.gold.json", "line 2");
        assertThatThrownBy(() -> read("[]")).isInstanceOf(GoldException.class).hasMessageContaining("object");
    }

    private Gold read(String json) throws IOException {
        return GoldFile.read(Files.writeString(folder.resolve("talks.gold.json"), json));
    }
}
