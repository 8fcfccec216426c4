package io.github.entente.cli;

import io.github.entente.store.Library;
import io.github.entente.store.Parameter;
import io.github.entente.store.QueryFile;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente queries}: which questions ship. */
@Command(name = "queries", description = "List the queries that ship, what they answer and their parameters.")
final class QueriesCommand implements Callable<Integer> {

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        PrintWriter out = verbosity.out();
        for (QueryFile query : Library.shipped().queries()) {
            out.println(query.name());
            out.println("    " + query.answers());
            for (Parameter parameter : query.parameters()) {
                out.println("    -p " + parameter.name() + "=...  "
                        + parameter.type().words()
                        + parameter
                                .preset()
                                .map(value -> "; " + value + " if left out")
                                .orElse(""));
            }
        }
        out.flush();
        return Exit.DONE;
    }
}
