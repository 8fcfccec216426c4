package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Detail;
import io.github.entente.actor.gazetteer.DataFolder;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Table;
import io.github.entente.actor.gazetteer.Tables;
import io.github.entente.actor.wikidata.Refresh;
import io.github.entente.actor.wikidata.WikidataException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small dumps of an invented state, whose people stand before the offices they hold. */
class WikidataDumpTest {

    private static final Path FILES = Path.of("src/test/resources/io/github/entente/actor/wikidata");

    @TempDir
    Path root;

    private DataFolder folder;

    @BeforeEach
    void know_the_state() throws IOException {
        folder = new DataFolder(root.resolve("data"));
        Files.createDirectories(folder.actors());
        for (String file : List.of("states.csv", "persons.csv", "tenures.csv")) {
            Files.copy(FILES.resolve("own/" + file), folder.actors().resolve(file));
        }
    }

    private Refresh.Report read(Path dump) {
        Refresh refresh = Refresh.into(folder, 1990, line -> {});
        return refresh.from(WikidataDump.of(dump, refresh.wanted()), Set.of("XAV"), false);
    }

    private Path packed(String file, String packing, String ending) throws Exception {
        Path packed = root.resolve(file + ending);
        try (OutputStream out =
                new CompressorStreamFactory().createCompressorOutputStream(packing, Files.newOutputStream(packed))) {
            Files.copy(FILES.resolve(file), out);
        }
        return packed;
    }

    private Actor.Person person(String key) {
        return (Actor.Person) Gazetteer.shipped()
                .with(folder.actors())
                .with(folder.wikidata())
                .actor(new ActorId(key))
                .orElseThrow();
    }

    private List<String> tenures(String person) {
        return Tables.of(folder.wikidata()).of(Table.TENURES).stream()
                .filter(row -> row.text("person").equals(person))
                .map(row -> row.optional("role").orElse("-") + " " + row.text("title") + " "
                        + row.optional("from").orElse("") + ".."
                        + row.optional("to").orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gz", "bzip2"})
    void a_json_dump_tells_names_offices_with_dates_and_details_however_packed(String packing) throws Exception {
        Refresh.Report report =
                read(packing.isEmpty() ? FILES.resolve("averia.json") : packed("averia.json", packing, "." + packing));

        assertThat(report.gaps()).isEmpty();
        Actor.Person ada = person("Q9000000102");
        assertThat(ada.names().en()).isEqualTo("Ada Tarn");
        assertThat(ada.names().zh()).contains("艾达·塔恩");
        assertThat(ada.names().aliases()).containsExactly("Ada M. Tarn");
        assertThat(ada.family()).isEqualTo("Tarn");
        assertThat(ada.gender()).isEqualTo(Actor.Gender.FEMALE);
        assertThat(ada.details())
                .extracting(Detail::value)
                .containsExactlyInAnyOrder("Averian Union", "Port Aver", "Ada Tarn+2.jpg");
        assertThat(tenures("Q9000000102")).containsExactly("head-of-state Averian Lantern Keeper 2016-05-01..");
        assertThat(tenures("Q9000000202"))
                .containsExactlyInAnyOrder(
                        "ambassador Ambassador of Averia to Japan 2015..2018",
                        "foreign-minister Minister for External Matters 2021-06..");
        assertThat(tenures("ilse-marr"))
                .containsExactlyInAnyOrder(
                        "foreign-minister Minister for External Matters 2019-02-04..2021",
                        "special-envoy Special Envoy 2022..");
    }

    @Test
    void who_is_not_wanted_is_left_out() {
        read(FILES.resolve("averia.json"));

        assertThat(Tables.of(folder.wikidata()).of(Table.PERSONS))
                .extracting(row -> row.text("name"))
                .containsExactlyInAnyOrder("Ada Tarn", "Ilse Marr", "Jon Pell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gz", "bzip2"})
    void a_truthy_dump_tells_names_and_undated_offices_and_says_so(String packing) throws Exception {
        Path dump = packing.isEmpty()
                ? FILES.resolve("averia.nt")
                : packed("averia.nt", packing, packing.equals("gz") ? ".gz" : ".bz2");
        Refresh.Report report = read(dump);

        assertThat(report.gaps()).singleElement().asString().contains("XAV: a truthy dump has no dates");
        assertThat(person("Q9000000102").names().ja()).contains("アダ・タルン");
        assertThat(person("Q9000000102").details())
                .extracting(Detail::value)
                .contains("Averian Union", "Ada Tarn+2.jpg");
        // One person at a time holds that office: without a date it would be held on all days.
        assertThat(tenures("Q9000000202"))
                .containsExactlyInAnyOrder(
                        "ambassador Ambassador of Averia to Japan ..", "- Minister for External Matters ..");
        assertThat(tenures("ilse-marr"))
                .containsExactlyInAnyOrder(
                        "foreign-minister Foreign Minister 2019..2021", "special-envoy Special Envoy 2022..");
    }

    @Test
    void a_dump_that_breaks_off_is_named_and_leaves_what_was_there() throws IOException {
        read(FILES.resolve("averia.json"));
        String before = Files.readString(folder.wikidata().resolve("persons.csv"));
        String whole = Files.readString(FILES.resolve("averia.json"));
        Path broken = Files.writeString(root.resolve("broken.json"), whole.substring(0, whole.length() / 2));

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(WikidataException.class)
                .hasMessageContaining("broken.json: cannot be read as a dump of Wikidata")
                .hasMessageContaining("stays as it was");
        assertThat(Files.readString(folder.wikidata().resolve("persons.csv"))).isEqualTo(before);
    }

    @Test
    void something_else_is_no_dump() throws IOException {
        Path json = Files.writeString(root.resolve("a.json"), "{\"entities\": {}}");
        Path triples = Files.writeString(root.resolve("a.nt"), "no triples\n");

        assertThatThrownBy(() -> read(json)).hasMessageContaining("does not begin with [");
        assertThatThrownBy(() -> read(triples)).hasMessageContaining("is not good N-Triples");
        assertThatThrownBy(() -> read(root.resolve("none.json"))).hasMessageContaining("none.json");
    }
}
