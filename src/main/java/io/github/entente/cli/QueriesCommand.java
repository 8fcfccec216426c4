package io.github.entente.cli;

import io.github.entente.store.Library;
import io.github.entente.store.Parameter;
import io.github.entente.store.QueryFile;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente queries}: which questions ship. */
@Command(
        name = "queries",
        description = "List the questions that ship, by what they are about; or explain one, with its parameters.",
        footer = {"", "Examples:", "  entente queries", "  entente queries readouts"})
final class QueriesCommand implements Callable<Integer> {

    private static final String OTHERS = "Others";

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "One of them, to be explained.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        PrintWriter out = verbosity.out();
        Library library = Library.shipped();
        name.ifPresentOrElse(one -> explain(library.query(one), out), () -> list(library, out));
        out.flush();
        return Exit.DONE;
    }

    private static void list(Library library, PrintWriter out) {
        Map<String, List<QueryFile>> groups = library.queries().stream()
                .collect(Collectors.groupingBy(
                        query -> query.group().orElse(OTHERS), TreeMap::new, Collectors.toList()));
        groups.forEach((group, queries) -> {
            out.println(group);
            queries.forEach(query -> out.printf("  %-20s %s%n", query.name(), firstSentence(query.answers())));
            out.println();
        });
        out.println("One and its parameters: entente queries NAME. For example:");
        out.println("  entente query positions -p speaker=\"Wang Yi\" -p from=2023-01-01");
    }

    private static void explain(QueryFile query, PrintWriter out) {
        out.println(query.name() + ": " + query.answers());
        query.parameters().forEach(parameter -> out.println("  -p " + line(parameter)));
        query.example().ifPresent(row -> out.println("A row of it: " + row));
        out.println();
        query.parameters().stream()
                .map(Parameter::type)
                .filter(type -> type != Parameter.Type.CHOICE)
                .distinct()
                .sorted()
                .forEach(type -> out.println(type + ": " + type.words()));
    }

    private static String firstSentence(String answers) {
        int end = answers.indexOf("? ");
        return end < 0 ? answers : answers.substring(0, end + 1);
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
