package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.cli.Shell.Result;
import io.github.entente.graph.Example;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.LocalWikidata;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that join with Wikidata, as a user types them. */
class WikidataTest {

    private static final String JUSTICE = "Yoko Kamikawa,Minister of Justice,2020-09-16,2021-10-04,Q276275,Q841904";
    private static final String FOREIGN =
            "Yoko Kamikawa,Minister for Foreign Affairs,2023-09-13,2024-10-01,Q276275,Q1355043";

    @TempDir
    Path folder;

    private LocalWikidata wikidata;
    private Shell shell;

    @BeforeEach
    void start() {
        wikidata = LocalWikidata.start();
        shell = new Shell(folder.resolve("store"));
        try (EmbeddedStore store = EmbeddedStore.open(folder.resolve("store"))) {
            store.put(List.of(Example.graph()));
        }
    }

    @AfterEach
    void stop() {
        wikidata.close();
    }

    private Result offices(String... more) {
        return shell.on(
                "query",
                Stream.concat(Stream.of("offices-held", "-p", "actor=JPN", "--format", "csv"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void standard_output_has_the_rows_and_standard_error_who_answered() {
        Result result = offices("--wikidata", wikidata.endpoint().toString());
        assertThat(result.out().lines())
                .containsExactly("actor,office,start,end,wikidata,officeItem", JUSTICE, FOREIGN);
        assertThat(result.err().lines()).containsExactly("answered with " + wikidata.endpoint());
        assertThat(result.code()).isZero();
    }

    @Test
    void without_wikidata_the_same_rows_come_and_it_is_said_why() {
        String before = wikidata.endpoint().toString();
        wikidata.close();
        Result result = offices("--wikidata", before, "-q");
        assertThat(result.out().lines()).contains(JUSTICE, FOREIGN);
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .startsWith("Wikidata cannot be reached (no connection to localhost:")
                .endsWith("answered from the local snapshot");
        assertThat(result.code()).isZero();
    }

    @Test
    void offline_asks_nobody() {
        Result result = offices("--offline", "--wikidata", wikidata.endpoint().toString());
        assertThat(result.out().lines()).contains(JUSTICE, FOREIGN);
        assertThat(result.err().lines()).containsExactly("answered from the local snapshot of Wikidata");
        assertThat(wikidata.asked()).isEmpty();
    }

    @Test
    void offices_without_an_item_are_named_too() {
        Result result = shell.on("query", "met-in-office", "-p", "actor=Wang Yi", "--offline", "--format", "csv");
        assertThat(result.out().lines())
                .anyMatch(
                        line -> line.endsWith(
                                "Wang Yi,Minister of Foreign Affairs,2023-07-25,,held,ministers.txt,Minister of Foreign Affairs"));
    }

    @Test
    void an_address_that_is_none_is_refused_before_anything_is_asked() {
        Result result = offices("--wikidata", "wikidata.org");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("a server's address begins with http://");
    }
}
