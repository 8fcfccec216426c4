package io.github.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente export}: what a store holds, in the forms other tools read. */
@Command(
        name = "export",
        synopsisSubcommandLabel = "KIND",
        description = "Write what a store holds in a form that other tools read.",
        commandListHeading = "%nKinds:%n",
        footer = {"", "Example:", "  entente export network --format gexf -o network.gexf"},
        subcommands = {
            ExportRdfCommand.class,
            ExportNanopubsCommand.class,
            ExportNetworkCommand.class,
            ExportPositionsCommand.class,
            ExportEventsCommand.class
        })
final class ExportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Verbosity verbosity;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "a kind of export is missing: rdf, nanopubs, network, positions or events");
    }
}
