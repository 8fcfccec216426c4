package io.github.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente actors}: who is known. */
@Command(
        name = "actors",
        synopsisSubcommandLabel = "COMMAND",
        description = "Look up who is known, take what Wikidata knows, and add your own.",
        footer = {"", "Help on one command:  entente actors show --help"},
        subcommands = {
            ActorsShowCommand.class,
            ActorsRefreshCommand.class,
            ActorsAddCommand.class,
            ActorsCheckCommand.class
        })
final class ActorsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: show, refresh, add or check");
    }
}
