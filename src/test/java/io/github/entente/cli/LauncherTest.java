package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on a project of its own, with a Maven and a JDK that only write down how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path folder;

    private Path home;
    private Path tools;
    private Path jdk;

    @BeforeEach
    void lay_out_a_project() throws IOException {
        Path launcher = Path.of("entente").toAbsolutePath();
        assumeTrue(Files.exists(launcher), "tests run where the launcher stands");
        home = Files.createDirectories(folder.resolve("the project"));
        Files.copy(launcher, home.resolve("entente"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("ontology"));
        Files.createDirectories(home.resolve("queries"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        tools = Files.createDirectories(folder.resolve("tools"));
        script(
                tools.resolve("mvn"),
                "echo called >> '" + folder + "/mvn-calls'",
                "mkdir -p '" + home + "/target/classes/io'",
                "printf '%s' '" + home + "/pom.xml' > '" + home + "/target/classpath.txt'");
        jdk = jdk("21.0.1");
    }

    @Test
    void it_works_from_another_directory_and_through_a_symbolic_link() throws Exception {
        Path link = Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("bin")).resolve("entente"), Path.of("../the project/entente"));
        Path second = Files.createSymbolicLink(folder.resolve("e"), link);

        Result result = run(second, "query", "two words");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("io.github.entente.cli.Main", "[query]", "[two words]");
        assertThat(result.out())
                .containsPattern("\\[" + Pattern.quote(home.toRealPath() + "/target/") + "entente\\.runs/[^/]+/classes:"
                        + Pattern.quote(home + "/pom.xml]"));
    }

    @Test
    void it_compiles_what_is_stale_once_and_says_so() throws Exception {
        assertThat(run(home.resolve("entente")).err()).contains("compiling");
        assertThat(run(home.resolve("entente")).err()).doesNotContain("compiling");
        edit(0);
        assertThat(run(home.resolve("entente")).err()).contains("compiling");
        assertThat(Files.readAllLines(folder.resolve("mvn-calls"))).hasSize(2);
    }

    @Test
    void callers_at_the_same_time_compile_once() throws Exception {
        List<Process> callers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            callers.add(start(home.resolve("entente"), Map.of()));
        }
        for (Process caller : callers) {
            assertThat(caller.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(caller.exitValue()).isZero();
        }
        assertThat(Files.readAllLines(folder.resolve("mvn-calls"))).hasSize(1);
    }

    @Test
    void a_program_that_runs_keeps_its_classes_while_others_compile() throws Exception {
        script(jdk.resolve("bin/java"), "echo \"$*\"", "read -r word");
        Process server = start(home.resolve("entente"), Map.of(), "serve");
        Path classes = classes(server.inputReader().readLine());
        script(jdk.resolve("bin/java"), "echo \"$*\"");
        Path last = classes;
        for (int edit = 0; edit < 3; edit++) {
            edit(edit);
            last = classes(run(home.resolve("entente")).out());
        }

        assertThat(classes).isDirectory().isNotEqualTo(last);
        server.outputWriter().append('\n').close();
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        edit(3);
        run(home.resolve("entente"));
        assertThat(classes).doesNotExist();
        try (Stream<Path> copies = Files.list(home.resolve("target/entente.runs"))) {
            assertThat(copies).hasSizeLessThanOrEqualTo(2);
        }
    }

    private static Path classes(String words) {
        return Path.of(words.replaceAll("(?s).* -cp (.*?/classes):.*", "$1"));
    }

    private void edit(int number) throws IOException {
        FileTime later = FileTime.fromMillis(System.currentTimeMillis() + 60_000L * (number + 1));
        Files.setLastModifiedTime(Files.writeString(home.resolve("queries/new.rq"), "# " + number), later);
    }

    @Test
    void a_lock_left_by_a_caller_that_was_killed_stops_nobody() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(
                Files.createDirectories(home.resolve("target/entente.lock")).resolve("pid"), gone.pid() + "\n");

        assertThat(run(home.resolve("entente")).code()).isZero();
    }

    @Test
    void a_compile_that_fails_shows_why_and_is_tried_again() throws Exception {
        script(tools.resolve("mvn"), "echo 'Main.java:3: missing semicolon'", "exit 1");

        Result result = run(home.resolve("entente"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("Main.java:3: missing semicolon", "could not be compiled");
        assertThat(run(home.resolve("entente")).code()).isEqualTo(1);
    }

    @Test
    void options_of_the_user_come_last_and_win() throws Exception {
        Result result = run(home.resolve("entente"), Map.of("ENTENTE_OPTS", "-Xmx5g -Dx=y"));

        assertThat(result.out()).containsSubsequence("[-X", "[-Xmx5g]", "[-Dx=y]", "[-cp]");
    }

    @Test
    void a_newer_java_is_told_not_to_warn_and_an_older_one_is_not_confused() throws Exception {
        assertThat(run(home.resolve("entente")).out()).doesNotContain("--sun-misc-unsafe-memory-access");
        jdk = jdk("25");
        assertThat(run(home.resolve("entente")).out()).contains("[--sun-misc-unsafe-memory-access=allow]");
    }

    @Test
    void a_jdk_that_is_too_old_is_not_taken() throws Exception {
        jdk = jdk("11.0.2");

        assertThat(run(home.resolve("entente")).out()).doesNotContain("fake-11.0.2");
    }

    private Path jdk(String version) throws IOException {
        Path made = Files.createDirectories(folder.resolve("jdk-" + version));
        Files.createDirectories(made.resolve("bin"));
        Files.writeString(made.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(made.resolve("bin/javac"), "exit 0");
        script(made.resolve("bin/java"), "echo fake-" + version, "for word; do echo \"[$word]\"; done");
        return made;
    }

    private static void script(Path file, String... lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Result(int code, String out, String err) {}

    private Result run(Path launcher, String... arguments) throws Exception {
        return run(launcher, Map.of(), arguments);
    }

    private Result run(Path launcher, Map<String, String> variables, String... arguments) throws Exception {
        Process process = start(launcher, variables, arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, err);
    }

    private Process start(Path launcher, Map<String, String> variables, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Files.createDirectories(folder.resolve("elsewhere")).toFile());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("PATH", tools + ":/usr/bin:/bin");
        builder.environment().remove("ENTENTE_OPTS");
        builder.environment().putAll(variables);
        return builder.start();
    }
}
