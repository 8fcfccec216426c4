package io.github.entente.cli;

import io.github.entente.article.Source;
import io.github.entente.article.source.FileTimes;
import io.github.entente.store.Store;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which files are opened at all: when they came counts, not when their articles were published, as a crawl finds articles late. */
final class SinceChoice {

    private static final String LAST = "last";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "Open only files changed on that day (2024-09-23) or later; \"last\" for those that came since the last build of the same SOURCEs into this store began.")
    private Optional<String> since = Optional.empty();

    /** The new ones of these; sources that are no files always are. */
    List<Source> newOf(List<Source> sources, List<String> arguments, Store store, Verbosity verbosity) {
        if (since.isEmpty()) {
            return sources;
        }
        List<Source> fresh = since.get().equals(LAST)
                ? store.ledger()
                        .lastBuild(name(arguments))
                        .map(time -> FileTimes.arrivedSince(time, sources))
                        .orElse(sources)
                : FileTimes.changedSince(day(since.get()), sources);
        if (fresh.size() < sources.size()) {
            verbosity.say((sources.size() - fresh.size()) + " files are older and were not opened");
        }
        return fresh;
    }

    /** The same sources by the same words in another folder are others. */
    static String name(List<String> arguments) {
        return arguments.stream().map(SinceChoice::absolute).sorted().collect(Collectors.joining("\n"));
    }

    private static String absolute(String argument) {
        try {
            Path path = Path.of(argument);
            return Files.exists(path)
                    ? path.toRealPath().toString()
                    : Path.of("").toAbsolutePath() + " " + argument;
        } catch (InvalidPathException | java.io.IOException noFile) {
            return argument;
        }
    }

    private Instant day(String text) {
        try {
            return LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException wrong) {
            throw new ParameterException(
                    command.commandLine(), "--since takes a day such as 2024-09-23, or last; not \"" + text + "\"");
        }
    }
}
