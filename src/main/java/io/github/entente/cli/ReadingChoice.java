package io.github.entente.cli;

import io.github.entente.Entente;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How articles are read. */
final class ReadingChoice {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--actors",
            paramLabel = "DIR",
            description =
                    "A folder with files of persons, states, organisations or places of your own, laid over all others.")
    private Optional<Path> actors = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at a time; as many as there are cores if left out.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "WHAT=NAME",
            split = ",",
            description =
                    "Which columns of a table, or fields of JSON records, hold what: text=body,title=head,date=when. WHAT is text, title, date, updated, author, publisher, url, id or language.")
    private Map<String, String> columns = Map.of();

    @Mixin
    private DataChoice data;

    /** Builds the reader of articles; the user's actors are laid over these others. */
    Entente entente(Path... more) {
        int count = threads.orElse(Runtime.getRuntime().availableProcessors());
        if (count < 1) {
            throw new ParameterException(command.commandLine(), "--threads takes 1 or more, not " + count);
        }
        Entente.Builder builder = Entente.builder().threads(count).data(data.folder());
        try {
            builder.columns(columns);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--columns: " + e.getMessage());
        }
        for (Path folder : more) {
            builder.actors(folder);
        }
        actors.ifPresent(builder::actors);
        return builder.build();
    }
}
