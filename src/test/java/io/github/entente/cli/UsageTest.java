package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.entente.cli.Shell.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class UsageTest {

    @TempDir
    Path folder;

    static Stream<String> commands() {
        return commandLine().getSubcommands().keySet().stream();
    }

    static Stream<String> commandsOfTheReadme() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .map(String::strip)
                .filter(line -> line.matches("(\\./)?entente .*"))
                .map(line -> line.replaceFirst("\\s+[#>].*", ""));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_explains_itself(String command) {
        Result help = Shell.run(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: entente " + command).contains("--quiet", "--verbose");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commandsOfTheReadme")
    void every_command_of_the_readme_is_one(String line) {
        String[] words = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+")
                .matcher(line)
                .results()
                .skip(1)
                .map(word -> word.group().replaceAll("['\"]", ""))
                .toArray(String[]::new);

        assertThatCode(() -> commandLine().parseArgs(words)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "build, name a SOURCE",
        "bild, Unmatched argument",
        "extract a.txt, --output",
        "build a.txt --store x --to http://localhost:1/ds, mutually exclusive",
        "build a.txt --serve --to http://localhost:1/ds, served already",
        "build a.txt --threads 0, --threads takes 1 or more",
        "query, NAME|FILE.rq",
        "query meetings --format yaml, yaml"
    })
    void a_wrong_command_gets_a_sentence_and_the_way_to_help_and_exit_code_2(String line, String reason) {
        Result result = Shell.run(line.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("entente: ")
                .contains(reason, "--help")
                .doesNotContain("\tat ");
    }

    @Test
    void nothing_at_all_is_wrong_usage() {
        assertThat(Shell.run().code()).isEqualTo(2);
    }

    @Test
    void a_missing_store_is_one_line_that_says_how_to_make_one() {
        Result result = new Shell(folder.resolve("none")).on("query", "meetings");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.faults()).singleElement().asString().contains("none", "entente build");
    }

    @Test
    void verbose_shows_where_in_the_program_it_happened() {
        assertThat(new Shell(folder.resolve("none"))
                        .on("query", "meetings", "-v")
                        .err())
                .contains("\tat io.github.entente");
    }

    @Test
    void an_unknown_query_is_answered_with_those_there_are() {
        Result result = new Shell(folder).on("query", "meeting");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.faults()).singleElement().asString().contains("did you mean meetings", "entente queries");
    }

    @Test
    void what_a_user_or_a_file_says_never_steers_the_terminal() {
        Shell shell = new Shell(folder);
        assertThat(shell.on("query", "no\u001b[31m\nquery").faults())
                .singleElement()
                .asString()
                .contains("no [31m query");
        assertThat(Shell.run("bui\u001b[31mld").err()).doesNotContain("\u001b");
    }

    @Test
    void queries_are_listed_by_what_they_are_about() {
        assertThat(Shell.run("queries").out().lines())
                .contains("Meetings", "Positions", "Several accounts", "Over time")
                .anyMatch(line -> line.startsWith("  readouts") && line.endsWith("?"))
                .allMatch(line -> line.length() < 250)
                .doesNotContain("Others");
    }

    @Test
    void a_query_is_explained_with_its_parameters() {
        assertThat(Shell.run("queries", "meetings").out())
                .contains(
                        "-p actor=ACTOR", "-p status=held|planned|cancelled", "ACTOR: an actor's name", "A row of it");
        assertThat(Shell.run("queries", "meting").err()).contains("did you mean meetings");
    }

    @Test
    void a_shell_can_complete_commands() {
        assertThat(Shell.run("completion").out()).contains("complete -F", "withdraw", "--threads");
    }

    @Test
    void the_version_is_told() {
        assertThat(Shell.run("--version").out()).matches("entente \\d+\\.\\d+\\.\\d+.*\\R");
    }

    private static CommandLine commandLine() {
        return Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    }
}
