package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTest {

    private static final Path FILES = Path.of("src/test/resources/io/github/entente/actor/wikidata");

    @TempDir
    Path data;

    private Result actors(String... words) {
        List<String> all = new ArrayList<>(List.of("actors"));
        all.addAll(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        return Shell.run(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wang Yi", "wang yi", "王毅", "Q701801"})
    void somebody_is_found_by_any_name_and_shown_with_offices_and_where_that_is_from(String name) {
        Result shown = actors("show", name);

        assertThat(shown.code()).isZero();
        assertThat(shown.out())
                .startsWith("Wang Yi\n")
                .contains("王毅", "state      CHN", "Q701801", "2013-03-16", "(beginning verified)")
                .contains("what ships: persons.csv");
    }

    @Test
    void several_of_one_name_are_listed() {
        Result shown = actors("show", "Kishida");

        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("Fumio Kishida");
        assertThat(actors("show", "Wang").err()).contains("actors are called \"Wang\"");
    }

    @Test
    void nobody_of_a_name_gets_near_names_and_exit_code_1() {
        Result shown = actors("show", "Fumio Kishidda");

        assertThat(shown.code()).isEqualTo(1);
        assertThat(shown.out()).isEmpty();
        assertThat(shown.faults()).singleElement().asString().contains("near names: ", "Fumio Kishida");
    }

    @Test
    void a_person_added_is_known_and_the_same_again_is_mended_not_doubled() throws IOException {
        String[] mori = {
            "add", "Ken Averin", "--state", "JPN", "--role", "deputy-foreign-minister", "--from", "2021-06-22"
        };
        assertThat(actors(mori).code()).isZero();
        Result again = actors(
                "add",
                "Ken Averin",
                "--state",
                "jpn",
                "--role",
                "deputy-foreign-minister",
                "--title",
                "Vice Minister",
                "--from",
                "2021-06-22",
                "--to",
                "2023",
                "--alias",
                "Averin Ken",
                "--gender",
                "male");

        assertThat(again.out())
                .contains("your own: ", "Averin Ken", "Vice Minister, JPN: 2021-06-22 to 2023 (not verified)");
        assertThat(Files.readAllLines(data.resolve("actors/tenures.csv")))
                .filteredOn(line -> line.startsWith("ken-averin-jpn"))
                .hasSize(1);
        assertThat(Files.readAllLines(data.resolve("actors/persons.csv")))
                .filteredOn(line -> line.startsWith("ken-averin-jpn"))
                .hasSize(1);
    }

    @Test
    void an_office_added_to_somebody_known_leaves_the_other_offices() {
        Result added = actors("add", "Wang Yi", "--state", "CHN", "--title", "Guest of Averia", "--from", "2024");

        assertThat(added.out()).contains("Guest of Averia", "2013-03-16", "Q701801", "called     Wang");
    }

    @Test
    void what_is_wrong_with_an_addition_is_said_and_nothing_is_written() {
        Result added = actors("add", "Ken Averin", "--state", "JPN", "--role", "boss");

        assertThat(added.code()).isEqualTo(1);
        assertThat(added.faults()).singleElement().asString().contains("role \"boss\" is not in roles.csv");
        assertThat(data.resolve("actors")).doesNotExist();
    }

    @Test
    void all_that_is_wrong_with_files_is_listed_with_line_and_reason() throws IOException {
        Path own = Files.createDirectories(data.resolve("actors"));
        Files.write(
                own.resolve("persons.csv"),
                List.of("key,name,country,family", "a-b,A B,XXX,B", "c-d,C D,JPN,D", "c-d,C D,JPN,D", "e f,E F,JPN,F"));
        Files.write(
                own.resolve("tenures.csv"),
                List.of("person,title,verified", "a-b,Minister,no", "c-d,Minister,perhaps", "nobody,Minister,no"));
        Result checked = actors("check", "--states", "JPN");

        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.faults())
                .anyMatch(line -> line.contains("persons.csv, line 2: ") && line.contains("XXX"))
                .anyMatch(line -> line.contains("persons.csv, line 4: ") && line.contains("earlier line"))
                .anyMatch(line -> line.contains("persons.csv, line 5: ") && line.contains("is no id"))
                .anyMatch(line -> line.contains("tenures.csv, line 3: ") && line.contains("perhaps"))
                .anyMatch(line -> line.contains("tenures.csv, line 4: ") && line.contains("nobody"))
                .anyMatch(line -> line.contains("5 rows or files wrong"))
                .noneMatch(line -> line.contains("tenures.csv, line 2"));
    }

    @Test
    void times_with_nobody_and_with_two_are_listed() throws IOException {
        Path own = Files.createDirectories(data.resolve("actors"));
        Files.write(own.resolve("states.csv"), List.of("iso3,name", "XAV,Averia"));
        Files.write(own.resolve("persons.csv"), List.of("key,name,country,family", "a-b,A B,XAV,B", "c-d,C D,XAV,D"));
        Files.write(
                own.resolve("tenures.csv"),
                List.of(
                        "person,role,title,country,from,to,verified",
                        "a-b,foreign-minister,Minister,XAV,2009,2012-03-01,no",
                        "a-b,foreign-minister,Minister,XAV,2013-01-01,2018-06-30,no",
                        "c-d,foreign-minister,Minister,XAV,2018-01-01,,no"));
        Result checked = actors("check", "--states", "XAV", "--format", "csv");

        assertThat(checked.code()).isZero();
        assertThat(checked.out().lines().filter(line -> line.contains("foreign-minister")))
                .containsExactly(
                        "XAV,foreign-minister,2012-03-02,2012-12-31,",
                        "XAV,foreign-minister,2018-01-01,2018-06-30,A B|C D");
        assertThat(actors("check", "--states", "XAV").out()).contains("nobody").contains("A B, C D");
        assertThat(actors("check", "--states", "Mars").code()).isEqualTo(2);
    }

    @Test
    void what_was_taken_from_a_dump_is_shown_with_its_layer_and_known_to_whoever_reads_articles() throws IOException {
        Path own = Files.createDirectories(data.resolve("actors"));
        Files.copy(FILES.resolve("own/states.csv"), own.resolve("states.csv"));
        Result refreshed =
                actors("refresh", "--from", FILES.resolve("averia.json").toString(), "--states", "XAV");

        assertThat(refreshed.err())
                .contains("XAV: 3 persons in 3 offices (1 of 1)", "3 persons with 4 times in office");
        assertThat(refreshed.code()).isZero();
        assertThat(actors("show", "艾达·塔恩").out())
                .contains("Ada Tarn", "party", "Averian Union (Q9000000921)", "by \"entente actors refresh\"");
        assertThat(wikidataOfSpeaker("--data", data.toString())).contains("Q9000000202");
        assertThat(wikidataOfSpeaker()).doesNotContain("Q9000000202");
    }

    private String wikidataOfSpeaker(String... options) throws IOException {
        Path article = Files.writeString(data.resolve("talks.txt"), """
                Published: 2022-09-24
                Averia speaks

                Jon Pell said on Friday that Japan should pay.
                """);
        Path graph = data.resolve("talks.trig");
        List<String> words = new ArrayList<>(List.of("extract", article.toString(), "-o", graph.toString()));
        words.addAll(List.of(options));
        assertThat(Shell.run(words.toArray(String[]::new)).code()).isZero();
        return Files.readString(graph);
    }

    @Test
    void an_endpoint_out_of_reach_gets_one_line_and_leaves_all_as_it_was() {
        Result refreshed = actors("refresh", "--states", "JPN", "--endpoint", "ftp://localhost/sparql");

        assertThat(refreshed.code()).isEqualTo(1);
        assertThat(refreshed.faults()).singleElement().asString().contains("ftp://localhost/sparql", "http");
        assertThat(data.resolve("wikidata")).doesNotExist();
    }
}
