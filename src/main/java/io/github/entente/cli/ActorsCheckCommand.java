package io.github.entente.cli;

import io.github.entente.actor.gazetteer.GazetteerCheck;
import io.github.entente.actor.gazetteer.Holes;
import io.github.entente.actor.gazetteer.Holes.Hole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente actors check}: what is wrong with the files, and who is missing. */
@Command(
        name = "check",
        description =
                "Check the files of actors, and list times for which nobody, or more than one, is known in an office.",
        footer = {
            "",
            "Looks at heads of state and government and foreign ministers. Times of a month or less are not listed.",
            "",
            "Example:",
            "  entente actors check --states G20"
        })
final class ActorsCheckCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        CSV
    }

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "A folder with files of your own, laid over all others.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "YEAR",
            defaultValue = "2010",
            description = "The first year looked at; ${DEFAULT-VALUE} if left out.")
    private int since;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or csv; ${DEFAULT-VALUE} if left out.")
    private Format format;

    @Mixin
    private StateChoice states;

    @Mixin
    private DataChoice data;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        List<Path> layers = new ArrayList<>(data.folder().layers());
        folder.ifPresent(layers::add);
        GazetteerCheck.Result result = GazetteerCheck.of(layers);
        result.problems().forEach(problem -> verbosity.fault(problem.getMessage()));
        var known = result.good().gazetteer().states();
        Set<String> codes = states.codes(known);
        Set<String> chosen = codes.isEmpty()
                ? known.stream().flatMap(state -> state.country().stream()).collect(Collectors.toSet())
                : codes;
        List<Hole> holes = Holes.of(result.good(), chosen, LocalDate.of(since, 1, 1), LocalDate.now());
        if (format == Format.CSV) {
            csv(holes);
        } else {
            holes.forEach(hole -> verbosity
                    .out()
                    .printf(
                            "%-4s %-19s %s to %s  %s%n",
                            hole.state(), hole.office(), hole.from(), hole.to(), holders(hole)));
        }
        verbosity.out().flush();
        long several = holes.stream().filter(hole -> !hole.holders().isEmpty()).count();
        verbosity.say((layers.isEmpty() ? "what ships" : "what ships and " + layers.size() + " folders over it") + ": "
                + result.problems().size() + " rows or files wrong; in " + chosen.size() + " states "
                + (holes.size() - several) + " times with nobody, " + several + " with more than one");
        return Exit.of(result.problems().isEmpty());
    }

    private void csv(List<Hole> holes) {
        try {
            CSVPrinter printer = new CSVPrinter(
                    verbosity.out(),
                    CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
            printer.printRecord("state", "office", "from", "to", "holders");
            for (Hole hole : holes) {
                printer.printRecord(
                        hole.state(), hole.office(), hole.from(), hole.to(), String.join("|", hole.holders()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String holders(Hole hole) {
        boolean never =
                hole.from().equals(LocalDate.of(since, 1, 1)) && !hole.to().isBefore(LocalDate.now());
        return !hole.holders().isEmpty()
                ? String.join(", ", hole.holders())
                : never ? "nobody at all; perhaps the state has no such office" : "nobody";
    }
}
