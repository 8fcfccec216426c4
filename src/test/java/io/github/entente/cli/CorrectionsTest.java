package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.cli.Shell.Result;
import io.github.entente.graph.Correction;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.Rows;
import io.github.entente.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does about a fact that was read wrongly. */
class CorrectionsTest {

    private static final String TALKS = """
            Published: 15:19, September 24, 2024
            Foreign ministers of China and Japan meet in New York

            NEW YORK - Chinese Foreign Minister Wang Yi met his Japanese counterpart Yoko Kamikawa on Monday in New York.

            Wang urged Japan to keep to the right direction in bilateral relations.

            Kamikawa said that Japan opposes the ban on its seafood.
            """;

    @TempDir
    Path folder;

    private Shell shell;
    private Path talks;

    @BeforeEach
    void build() throws IOException {
        talks = Files.writeString(Files.createDirectory(folder.resolve("news")).resolve("talks.txt"), TALKS);
        shell = new Shell(folder.resolve("store"));
        assertThat(shell.on("build", talks.toString()).code()).isZero();
    }

    /** The first statement of the article, judged wrong as a reader of the pages does. */
    private IRI judge() {
        try (EmbeddedStore store = EmbeddedStore.existing(shell.store())) {
            IRI fact = facts(store, "Statement").get(0);
            store.correct(fact, Correction.Reason.TOWARD, Optional.of("It was meant for both."))
                    .orElseThrow();
            return fact;
        }
    }

    private static List<IRI> facts(Store store, String kind) {
        List<IRI> facts = new ArrayList<>();
        try (Rows rows = store.query(
                "SELECT ?fact { GRAPH ?g { ?fact a <https://w3id.org/entente#" + kind + "> } } ORDER BY STR(?fact)")) {
            rows.forEachRemaining(row -> facts.add((IRI) row.value("fact").orElseThrow()));
        }
        return facts;
    }

    private List<IRI> stored(String kind) {
        try (EmbeddedStore store = EmbeddedStore.existing(shell.store())) {
            return facts(store, kind);
        }
    }

    @Test
    void a_build_leaves_out_what_was_judged_wrong_and_says_how_much() {
        IRI wrong = judge();
        List<IRI> before = stored("Statement");
        assertThat(before).contains(wrong);

        Result again = shell.on("build", talks.toString());

        assertThat(again.out()).contains("left out as wrong          1");
        assertThat(stored("Statement")).hasSize(before.size() - 1).doesNotContain(wrong);
        assertThat(stored("Meeting")).isNotEmpty();
        assertThat(shell.on("validate").code()).isZero();
    }

    @Test
    void corrections_outlive_a_withdrawal_and_what_is_taken_back_is_read_again() {
        IRI wrong = judge();
        assertThat(shell.on("withdraw", "talks.txt").code()).isZero();
        shell.on("build", talks.toString());
        assertThat(stored("Statement")).doesNotContain(wrong);

        String fact = "talks.txt#" + wrong.getLocalName();
        assertThat(shell.on("corrections", "--take-back", fact).code()).isZero();
        assertThat(shell.on("corrections", "--take-back", fact))
                .matches(refused -> refused.code() == 1)
                .satisfies(refused -> assertThat(refused.err()).contains(fact + ": was not judged wrong"));
        Result again = shell.on("build", talks.toString());
        assertThat(again.out()).doesNotContain("left out");
        assertThat(stored("Statement")).contains(wrong);
    }

    @Test
    void they_are_listed_with_what_a_person_needs_to_know() {
        IRI wrong = judge();
        Result table = shell.on("corrections");
        assertThat(table.out()).contains("talks.txt#" + wrong.getLocalName(), "toward", "It was meant", "yes");
        assertThat(table.err()).contains("1 correction");
        shell.on("build", talks.toString());
        assertThat(shell.on("corrections", "--format", "csv").out().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith(wrong + ",toward,It was meant for both.,Wang urged Japan")
                        && line.endsWith(",no"));
        assertThat(shell.on("corrections", "--format", "json").out()).contains("\"fact\"", wrong.stringValue());
    }

    @Test
    void they_can_be_given_to_others() {
        judge();
        Path file = folder.resolve("corrections.trig");
        Result written = shell.on("corrections", "-o", file.toString());
        assertThat(written.code()).isZero();
        assertThat(written.err()).contains("1 correction written to " + file);

        Shell other = new Shell(folder.resolve("other"));
        assertThat(other.on("load", file.toString()).code()).isZero();
        assertThat(other.on("build", talks.toString()).out()).contains("left out as wrong          1");
        assertThat(shell.on(
                                "corrections",
                                "-o",
                                folder.resolve("corrections.ttl").toString())
                        .code())
                .isNotZero();
    }

    @Test
    void evaluating_tells_what_is_still_read_wrongly() throws IOException {
        judge();
        Path file = folder.resolve("corrections.trig");
        shell.on("corrections", "-o", file.toString());
        String news = talks.getParent().toString();

        assertThat(Shell.run("evaluate", news, "--corrections", file.toString())
                        .out()
                        .lines())
                .anyMatch(line -> line.matches("statements +1 +1 +1"))
                .anyMatch(line -> line.matches("meetings +0 +0 +0"));
        assertThat(Shell.run("evaluate", news, "--corrections", shell.store().toString(), "--format", "json")
                        .out())
                .containsPattern("\"statements\" : \\{\\s+\"judged\" : 1,\\s+\"readAgain\" : 1,\\s+\"stillGiven\" : 1");

        // What is read otherwise now is no longer the fact that was judged.
        Files.writeString(talks, TALKS.replace("Wang urged Japan", "Wang urged Japan and Canada"));
        assertThat(Shell.run("evaluate", news, "--corrections", file.toString())
                        .out()
                        .lines())
                .anyMatch(line -> line.matches("statements +1 +1 +0"));
    }
}
