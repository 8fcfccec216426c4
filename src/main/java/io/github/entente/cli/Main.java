package io.github.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente}: shows what there is to do. */
@Command(
        name = "entente",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        description = "Turns news articles into a knowledge graph of relations between states.",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Begin with:  entente build --samples --serve",
            "Help on one command:  entente build --help",
            "",
            "Exit codes: 0 done; 1 some inputs failed, each named on standard error, the rest done; 2 wrong usage."
        },
        subcommands = {
            BuildCommand.class,
            ExtractCommand.class,
            AttributionsCommand.class,
            LoadCommand.class,
            QueryCommand.class,
            QueriesCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            WithdrawCommand.class,
            CorrectionsCommand.class,
            CompareCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class,
            ActorsCommand.class,
            CompletionCommand.class
        })
public final class Main implements Runnable {

    private static final int NARROWEST = 60;
    private static final int USUAL_WIDTH = 160;

    @Spec
    private CommandSpec spec;

    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Mixin
    private Verbosity verbosity;

    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = commandLine(out, err).execute(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The whole command line, saying what it says to these two. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Faults::wrongUsage)
                .setExecutionExceptionHandler(Faults::failure);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** Whether what is said is read on a terminal, so that a line may be overwritten. */
    static boolean isTerminal(PrintWriter err) {
        return err instanceof Screen;
    }

    /** How wide a table may be: the terminal's width, which the launcher knows; in a file or a pipe, a usual one. */
    static int columns() {
        return Math.max(NARROWEST, Integer.getInteger("entente.columns", USUAL_WIDTH));
    }

    /** Not System.out: its charset is the terminal's, and names come in any script. */
    private static PrintWriter utf8(FileDescriptor target) {
        OutputStreamWriter writer = new OutputStreamWriter(new FileOutputStream(target), StandardCharsets.UTF_8);
        boolean screen = target == FileDescriptor.err && Boolean.getBoolean("entente.terminal");
        return screen ? new Screen(writer) : new PrintWriter(writer);
    }

    /** A writer to a terminal. */
    private static final class Screen extends PrintWriter {
        Screen(OutputStreamWriter writer) {
            super(writer);
        }
    }
}
