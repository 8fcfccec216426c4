package io.github.entente.cli;

import io.github.entente.store.Library;
import io.github.entente.store.Parameter;
import io.github.entente.store.QueryFile;
import java.io.PrintWriter;
import java.util.List;
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
        List<QueryFile> queries = Library.shipped().queries();
        for (QueryFile query : queries) {
            out.println(query.name());
            out.println("    " + query.answers());
            query.parameters().forEach(parameter -> out.println("    -p " + line(parameter)));
        }
        out.println();
        queries.stream()
                .flatMap(query -> query.parameters().stream())
                .map(Parameter::type)
                .filter(type -> type != Parameter.Type.CHOICE)
                .distinct()
                .sorted()
                .forEach(type -> out.println(type + ": " + type.words()));
        out.println();
        out.println("Example: entente query positions -p speaker=\"Wang Yi\" -p from=2023-01-01");
        out.flush();
        return Exit.DONE;
    }

    private static String line(Parameter parameter) {
        String value =
                parameter.choices().isEmpty() ? parameter.type().toString() : String.join("|", parameter.choices());
        String named = parameter.name() + "=" + value;
        String preset = parameter
                .preset()
                .filter(given -> !given.contains(":"))
                .map(given -> "; " + given + " if left out")
                .orElse("");
        return String.format("%-34s %s", named, parameter.description() + preset);
    }
}
