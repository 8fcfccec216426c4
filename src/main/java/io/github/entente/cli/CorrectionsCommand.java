package io.github.entente.cli;

import io.github.entente.graph.Correction;
import io.github.entente.graph.RdfFiles;
import io.github.entente.store.Federation;
import io.github.entente.store.Format;
import io.github.entente.store.Library;
import io.github.entente.store.QueryFile;
import io.github.entente.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.rdf4j.model.IRI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente corrections}: which facts somebody judged wrong. */
@Command(
        name = "corrections",
        description = {
            "List the facts that were judged wrong (\"this is wrong\" on the pages of \"entente serve\"), take some back, or write all to a",
            "file. A later build leaves these facts out; the column \"told\" says whether the store has them still."
        },
        footer = {
            "",
            "Examples:",
            "  entente corrections",
            "  entente corrections -o corrections.trig        # others take them with: entente load corrections.trig",
            "  entente corrections --take-back talks.txt#statement-2"
        })
final class CorrectionsCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, tsv, json or xml; ${DEFAULT-VALUE} if left out.")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write them as RDF instead; the ending says in which format: .trig, .nq or .jsonld.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--take-back",
            paramLabel = "FACT",
            description =
                    "Forget that this fact is wrong, before anything is listed: its IRI, or ARTICLE#meeting-1; may be repeated. Build its article anew"
                            + " to have it again.")
    private List<String> takenBack = List.of();

    @Mixin
    private StoreChoice where;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        output.ifPresent(RdfFiles::mustKeepGraphs);
        try (Store store = where.existing()) {
            boolean all = takeBack(store);
            if (output.isPresent()) {
                List<Correction> corrections = store.corrections().all();
                RdfFiles.writeGraphs(output.get(), corrections.stream().map(Correction::model));
                verbosity.say(counted(corrections.size()) + " written to " + output.get());
            } else {
                long rows = new Answer(Library.corrections(), Map.of())
                        .write(store, Federation.offline(verbosity::say), format, false, verbosity.out());
                verbosity.out().flush();
                if (format == Format.TABLE) {
                    verbosity.say(counted(rows));
                }
            }
            return Exit.of(all);
        }
    }

    /** @return whether there was one for each fact named */
    private boolean takeBack(Store store) {
        QueryFile query = Library.corrections();
        boolean all = true;
        for (String written : takenBack) {
            IRI fact = (IRI) query.bind(Map.of("fact", written), store)
                    .values()
                    .iterator()
                    .next();
            if (!store.takeBack(fact)) {
                verbosity.fault(written + ": was not judged wrong; \"entente corrections\" lists what was");
                all = false;
            }
        }
        return all;
    }

    private static String counted(long number) {
        return number + (number == 1 ? " correction" : " corrections");
    }
}
