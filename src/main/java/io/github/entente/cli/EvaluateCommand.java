package io.github.entente.cli;

import io.github.entente.Entente;
import io.github.entente.event.reading.Confidence;
import io.github.entente.pipeline.evaluation.Calibration;
import io.github.entente.pipeline.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate}: how well articles are read, beside what a person found in them. */
@Command(
        name = "evaluate",
        description = "Read articles and score what is found against gold files.",
        footer = {
            "",
            "DIR holds NAME.gold.json for each article. A statement is right if its speaker is and its words overlap the gold's quote;",
            "a meeting, if its participants, date and mode are; a deed, if its kind and the states of doer and target are and its sentence",
            "overlaps the quote. The other columns are judged on what is right. Below stand the figures of each construction (R: of the gold",
            "facts that it told, how many were read rightly) and the confidences given, beside the share of such facts that is right.",
            "",
            "Examples:",
            "  entente evaluate my-gold/ --errors",
            "  entente evaluate my-gold/ --calibrate src/main/resources/io/github/entente/event/confidence.csv",
            "  entente evaluate my-gold/ more-gold/ --format json"
        })
final class EvaluateCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON
    }

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders of the gold files.")
    private List<Path> folders;

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description = "The folder of the articles, if they do not stand beside their gold files.")
    private Optional<Path> articles = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json; ${DEFAULT-VALUE} if left out.")
    private Format format;

    @Option(
            names = "--errors",
            description = "List below the table all that was read wrongly or missed, with the words of the article.")
    private boolean errors;

    @Option(
            names = "--calibrate",
            paramLabel = "FILE",
            description =
                    "Count how often what was found is right, and write that into FILE, which is confidence.csv or its like; the table"
                            + " then tells what confidence is worth on articles that were not counted.")
    private Optional<Path> calibrate = Optional.empty();

    @Mixin
    private ReadingChoice reading;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        Entente entente = reading.entente();
        Evaluation evaluation = folders.stream()
                .map(folder -> entente.evaluate(folder, articles.orElse(folder)))
                .reduce(Evaluation.NONE, Evaluation::plus);
        evaluation.failures().forEach(verbosity::fault);
        if (calibrate.isPresent()) {
            calibrate(evaluation, calibrate.get());
            return Exit.of(evaluation.failures().isEmpty());
        }
        verbosity.out().println(format == Format.JSON ? ScoreJson.of(evaluation) : ScoreTable.of(evaluation));
        if (errors && format == Format.TABLE) {
            verbosity.out().println(ErrorText.of(evaluation));
        }
        verbosity.out().flush();
        return Exit.of(evaluation.failures().isEmpty());
    }

    private void calibrate(Evaluation evaluation, Path file) {
        Calibration calibration = new Calibration(evaluation);
        String names = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize().getFileName().toString())
                .collect(Collectors.joining(", "));
        CalibrationFile.write(file, calibration, evaluation.articles().size() + " articles: " + names);
        for (Confidence.Kind kind : Confidence.Kind.values()) {
            verbosity.out().println(FigureTable.confidence(ScoreTable.plural(kind), calibration.outOfFold(kind)));
            verbosity.out().println();
        }
        verbosity.out().flush();
    }
}
