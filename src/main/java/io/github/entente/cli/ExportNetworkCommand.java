package io.github.entente.cli;

import io.github.entente.store.Exports;
import io.github.entente.store.Network;
import io.github.entente.store.NetworkFormat;
import io.github.entente.store.Store;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente export network}: who is tied to whom, for programs that draw networks. */
@Command(
        name = "network",
        description =
                "Write who meets whom and who speaks of whom as a network, for Gephi, yEd, NetworkX, igraph or Graphviz.",
        footer = {
            "",
            "Examples:",
            "  entente export network --format gexf -o network.gexf",
            "  entente export network --format graphml -p level=state -p from=2024-01-01 > states.graphml"
        })
final class ExportNetworkCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "gexf",
            description = "gexf, graphml, csv or dot; ${DEFAULT-VALUE} if left out.")
    private NetworkFormat format;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description =
                    "A value for a parameter of the query \"network\", see \"entente queries network\"; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write, with FILE.dcat.ttl beside it; standard output if left out.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private StoreChoice where;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        try (Store store = where.existing()) {
            Comparing.renewIfDue(store, verbosity);
            if (output.isEmpty()) {
                format.write(Network.of(store, parameters), verbosity.out());
                verbosity.out().println();
                verbosity.out().flush();
            } else {
                long ties = new Exports(store).network(output.get(), format, parameters);
                verbosity.say((ties == 1 ? "1 tie" : ties + " ties") + " written to " + output.get());
            }
            return Exit.DONE;
        }
    }
}
