package io.github.entente.cli;

import io.github.entente.pipeline.Progress;
import io.github.entente.pipeline.Summary;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What is done about sources that cannot be read. */
final class FailureChoice {

    @Option(
            names = "--strict",
            description = "Stop at the first source or record that cannot be read; what came before it is kept.")
    private boolean strict;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Write failures and warnings as JSON lines, as they happen: kind, source, position, reason, remedy.")
    private Optional<Path> report = Optional.empty();

    boolean isStrict() {
        return strict;
    }

    /** Does work that tells its failures where the user wants them. */
    Summary reporting(Verbosity verbosity, Function<Progress, Summary> work) {
        if (report.isEmpty()) {
            return work.apply(verbosity.progress());
        }
        try (Report file = Report.to(report.get(), verbosity.progress())) {
            return work.apply(file);
        }
    }
}
