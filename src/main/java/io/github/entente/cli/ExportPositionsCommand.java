package io.github.entente.cli;

import io.github.entente.store.DiscourseTable;
import io.github.entente.store.Exports;
import io.github.entente.store.Store;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente export positions}: for and against, for Discourse Network Analyzer. */
@Command(
        name = "positions",
        description = {
            "Write positions as the list of statements of Discourse Network Analyzer: person, organization, concept, agreement.",
            "One row for each speaker and topic; positions that are neither for nor against, or on no topic, are left out."
        },
        footer = {"", "Example:", "  entente export positions -p topic=taiwan -o positions.csv"})
final class ExportPositionsCommand implements Callable<Integer> {

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description =
                    "A value for a parameter of the query \"positions\", see \"entente queries positions\"; may be repeated.")
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
                DiscourseTable.write(store, parameters, verbosity.out());
                verbosity.out().flush();
            } else {
                long rows = new Exports(store).positions(output.get(), parameters);
                verbosity.say((rows == 1 ? "1 row" : rows + " rows") + " written to " + output.get());
            }
            return Exit.DONE;
        }
    }
}
