package io.github.entente.store;

import static io.github.entente.store.Invented.KELL;
import static io.github.entente.store.Invented.MORI;
import static io.github.entente.store.Invented.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final String QUERY = """
            PREFIX schema: <https://schema.org/>
            SELECT ?a ?article ?both ?h ?none {
              GRAPH ?article { ?article schema:headline ?h . ?a <https://w3id.org/entente#meets> ?b }
              FILTER(STRENDS(STR(?a), "mori-ard"))
              BIND(CONCAT(STR(?a), " ", STR(?b)) AS ?both)
            } ORDER BY ?article""";

    private final EmbeddedStore store = EmbeddedStore.inMemory();

    @BeforeEach
    void fill() {
        store.put(List.of(
                meeting(1, MORI, KELL, "says \"no\", twice\nand\tagain"), meeting(2, MORI, KELL, "森武雄在布雷尔会见凯尔")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String written(Results results) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Rows rows = store.query(QUERY)) {
            assertThat(results.write(rows, out)).isEqualTo(2);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void csv_shows_labels_and_quotes_what_needs_it() {
        assertThat(written(Results.as(Format.CSV).withLabels(store.labels()))).isEqualTo("""
                        a,article,both,h,none
                        Takeo Mori,1.txt,Takeo Mori; Ana Kell,"says ""no"", twice
                        and\tagain",
                        Takeo Mori,2.txt,Takeo Mori; Ana Kell,森武雄在布雷尔会见凯尔,
                        """);
    }

    @Test
    void csv_without_labels_shows_iris() {
        assertThat(written(Results.as(Format.CSV)))
                .contains(MORI + "," + Invented.article(2) + "," + MORI + " " + KELL + ",");
    }

    @Test
    void tsv_has_tabs() {
        assertThat(written(Results.as(Format.TSV).withLabels(store.labels())))
                .contains("Takeo Mori\t2.txt\tTakeo Mori; Ana Kell\t森武雄在布雷尔会见凯尔\t");
    }

    @Test
    void a_table_is_aligned_also_with_wide_characters() {
        assertThat(written(Results.as(Format.TABLE).withLabels(store.labels()))).isEqualTo("""
                        a           article  both                  h                           none
                        ----------  -------  --------------------  --------------------------  ----
                        Takeo Mori  1.txt    Takeo Mori; Ana Kell  says "no", twice and again
                        Takeo Mori  2.txt    Takeo Mori; Ana Kell  森武雄在布雷尔会见凯尔
                        """);
    }

    @Test
    void a_narrow_table_breaks_its_long_values_between_words() {
        assertThat(written(Results.as(Format.TABLE).withLabels(store.labels()).withWidth(60)))
                .isEqualTo("""
                        a           article  both             h                 none
                        ----------  -------  ---------------  ----------------  ----
                        Takeo Mori  1.txt    Takeo Mori; Ana  says "no", twice
                                             Kell             and again
                        Takeo Mori  2.txt    Takeo Mori; Ana  森武雄在布雷尔会
                                             Kell             见凯尔
                        """);
    }

    @Test
    void a_very_long_value_is_cut_and_shows_it() {
        assertThat(Columns.wrap("one two three four five", 9, 2)).containsExactly("one two", "three…");
        assertThat(Columns.wrap("abcdefghij klm", 4, 9)).containsExactly("abcd", "efgh", "ij", "klm");
        assertThat(Columns.wrap("森武雄在布雷尔会见凯尔", 9, 9)).allMatch(line -> Columns.width(line) <= 9);
        assertThat(Columns.wrap("", 9, 2)).containsExactly("");
    }

    @Test
    void a_table_runs_no_terminal_commands() {
        assertThat(Columns.oneLine("a\u001b[31mred\u0007\u202Eb\u009Bc")).isEqualTo("a[31mredbc");
    }

    @Test
    void an_answer_without_rows_still_has_its_head() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Rows rows = store.query("SELECT ?one ?two { GRAPH <urn:none> { ?one ?p ?two } }")) {
            assertThat(Results.as(Format.TABLE).write(rows, out)).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("one  two\n---  ---\n");
    }

    @Test
    void json_and_xml_are_the_formats_of_sparql() {
        assertThat(written(Results.as(Format.JSON)))
                .contains("\"vars\": [ \"a\" , \"article\" , \"both\" , \"h\" , \"none\" ]", "\"type\": \"uri\"");
        assertThat(written(Results.as(Format.XML))).contains("http://www.w3.org/2005/sparql-results#", "<uri>" + MORI);
    }

    @Test
    void an_unknown_format_is_answered_with_those_there_are() {
        assertThat(Format.of("CSV")).isEqualTo(Format.CSV);
        assertThatThrownBy(() -> Format.of("pdf")).hasMessageContaining("table, csv, tsv, json, xml");
    }
}
