package io.github.entente.cli;

import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.store.EventTable;
import io.github.entente.store.Exports;
import io.github.entente.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente export events}: a store as a table of events. */
@Command(
        name = "events",
        description = {
            "Write meetings held, statements and deeds as a table of events in CSV, to be put beside GDELT, ICEWS or POLECAT:",
            "date, source and target with their CAMEO actor codes, event code, Goldstein score, quad class, article, sentence."
        },
        footer = {
            "",
            "An event without a date of its own has the day its article was published. A meeting is one row each way, as a deed done together is.",
            "",
            "Examples:",
            "  entente export events > events.csv",
            "  entente export events --format plover -o events.csv"
        })
final class ExportEventsCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "cameo",
            description = "cameo or plover: whose event codes; ${DEFAULT-VALUE} if left out.")
    private EventTable.Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output if left out.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private StoreChoice where;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        EventTable table = new EventTable(Gazetteer.shipped());
        try (Store store = where.existing()) {
            Comparing.renewIfDue(store, verbosity);
            if (output.isEmpty()) {
                table.write(store, format, verbosity.out());
                verbosity.out().flush();
                return Exit.DONE;
            }
            long count = new Exports(store).events(output.get(), table, format);
            verbosity.say((count == 1 ? "1 event" : count + " events") + " written to " + output.get());
            return Exit.DONE;
        }
    }
}
