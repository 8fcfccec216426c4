package io.github.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.graph.Example;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {

    @TempDir
    Path folder;

    private final EmbeddedStore store = EmbeddedStore.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    private static Path example() {
        try {
            return Path.of(Objects.requireNonNull(LoadTest.class.getResource("one-article.trig"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String dump() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_loaded_twice_is_there_once_and_can_be_withdrawn() {
        store.load(example());
        String once = dump();
        store.load(example());
        assertThat(dump()).isEqualTo(once).contains("Takeo Mori");
        assertThat(store.withdraw("aa.txt")).isTrue();
        assertThat(dump()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"0.90\"^^xsd:decimal",
                "0.90 , 0.9",
                "\"1\"^^xsd:decimal",
                "1.0",
                "100.0",
                "\"+.50\"^^xsd:decimal",
                "-0.0",
                "0.12345678901234567890123456789",
                "\"no number\"^^xsd:decimal",
                "007",
                "\"+7\"^^xsd:integer",
                "\"1\"^^xsd:boolean",
                "1.50e0",
                "\"2031-05-04T10:00:00.000Z\"^^xsd:dateTime",
                "\"2031-05-04T10:00:00+00:00\"^^xsd:dateTime",
                "\"2031-05-04T24:00:00\"^^xsd:dateTime",
                "\"2031-02-30\"^^xsd:date"
            })
    void a_number_or_date_may_be_written_in_any_way_and_still_be_withdrawn(String value) throws IOException {
        Path file = Files.writeString(
                folder.resolve("numbers.trig"),
                Files.readString(example())
                        .replace("ent:sourceName", "ent:confidence " + value + " ;\n        ent:sourceName"));
        store.load(file);
        String once = dump();
        store.load(file);

        assertThat(dump()).isEqualTo(once).contains("confidence");
        assertThat(store.withdraw("aa.txt")).isTrue();
        assertThat(dump()).isEmpty();
    }

    @Test
    void what_is_dumped_loads_as_the_same() throws IOException {
        store.load(example());
        Path dumped = Files.writeString(folder.resolve("all.nq"), dump());
        try (EmbeddedStore other = EmbeddedStore.inMemory()) {
            other.load(dumped);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            other.dump(out);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(dump());
        }
    }

    @Test
    void turtle_files_of_an_article_and_of_what_is_shared_find_their_graphs() throws IOException {
        String trig = Files.readString(example());
        String prefixes = trig.substring(0, trig.indexOf("<https://w3id.org/entente/id/article/"));
        String article = trig.substring(trig.indexOf("{") + 1, trig.indexOf("}"));
        String shared = trig.substring(trig.lastIndexOf("{") + 1, trig.lastIndexOf("}"));
        store.load(Files.writeString(folder.resolve("shared.ttl"), prefixes + shared));
        store.load(Files.writeString(folder.resolve("article.ttl"), prefixes + article));
        String apart = dump();
        try (EmbeddedStore other = EmbeddedStore.inMemory()) {
            other.load(example());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            other.dump(out);
            assertThat(apart).isEqualTo(out.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void one_turtle_file_of_an_article_and_of_what_is_shared_is_told_apart_too() throws IOException {
        store.put(List.of(Example.graph()));
        String put = dump();
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        Txn.executeRead(
                store.dataset(),
                () -> RDFDataMgr.write(
                        turtle,
                        new Union(
                                store.dataset()
                                        .getGraph(Bridge.node(Example.graph().iri())),
                                store.dataset().getGraph(Graphs.SHARED)),
                        Lang.TURTLE));
        Path file = Files.write(folder.resolve("all.ttl"), turtle.toByteArray());
        store.withdraw("ministers.txt");
        store.load(file);
        assertThat(dump()).isEqualTo(put);
        assertThat(store.withdraw("ministers.txt")).isTrue();
        assertThat(dump()).isEmpty();
    }

    @Test
    void a_graph_of_the_right_shape_conforms() {
        store.load(example());
        assertThat(store.validate().words()).isEqualTo("conforms");
        assertThat(store.validate().conforms()).isTrue();
    }

    @Test
    void a_graph_of_the_wrong_shape_is_told_in_words() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.trig"),
                Files.readString(example()).replace("schema:inLanguage \"en\"", "schema:inLanguage \"???\""));
        store.load(wrong);
        Validation validation = store.validate();
        assertThat(validation.conforms()).isFalse();
        assertThat(validation.words())
                .contains("article/00000000000000aa", "inLanguage", "An article has one language", "???");
    }

    @Test
    void a_file_that_is_no_rdf_leaves_the_store_as_it_was() throws IOException {
        store.load(example());
        String before = dump();
        Path broken = Files.writeString(folder.resolve("broken.nq"), "<urn:a> <urn:b> .\n");
        assertThatThrownBy(() -> store.load(broken)).hasMessageContaining("broken.nq");
        assertThat(dump()).isEqualTo(before);
    }
}
