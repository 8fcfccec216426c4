package io.github.entente.cli;

import io.github.entente.pipeline.Progress;
import java.io.PrintWriter;
import java.time.InstantSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much a command says. Results go to standard output, everything else to standard error. */
final class Verbosity {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only what went wrong.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more, and after a failure where in the program it happened.")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** A message beside the result. */
    void say(String line) {
        if (!quiet) {
            err().println(line);
            err().flush();
        }
    }

    /** What went wrong; said in any case. */
    void fault(String line) {
        err().println(Faults.oneLine(line));
        err().flush();
    }

    Progress progress() {
        if (quiet) {
            return new QuietProgress(err());
        }
        // A bar overwrites its own line, which only a terminal can show; in a log each step is a line.
        return Main.isTerminal(err())
                ? new BarProgress(err(), verbose)
                : new LineProgress(err(), verbose, InstantSource.system());
    }
}
