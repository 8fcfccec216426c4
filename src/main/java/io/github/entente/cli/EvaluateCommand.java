package io.github.entente.cli;

import io.github.entente.Entente;
import io.github.entente.article.source.Sources;
import io.github.entente.event.reading.Confidence;
import io.github.entente.graph.Corrections;
import io.github.entente.pipeline.evaluation.Calibration;
import io.github.entente.pipeline.evaluation.Evaluation;
import io.github.entente.pipeline.evaluation.Recheck;
import io.github.entente.store.EmbeddedStore;
import java.nio.file.Files;
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
            "  entente evaluate my-gold/ more-gold/ --format json",
            "  entente evaluate news/ --corrections .entente/store"
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

    @Option(
            names = "--corrections",
            paramLabel = "STORE|FILE",
            description =
                    "Tell how many of the facts that were judged wrong are still read so, by kind: those of a store's folder, or of a file that"
                            + " \"entente corrections -o\" wrote. DIR then needs no gold files, only the articles.")
    private Optional<Path> corrections = Optional.empty();

    @Mixin
    private ReadingChoice reading;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        Entente entente = reading.entente();
        Optional<Recheck> recheck = corrections.map(file -> recheck(entente, file));
        List<Path> gold = recheck.isPresent()
                ? folders.stream().filter(Evaluation::holdsGold).toList()
                : folders;
        Evaluation evaluation = gold.stream()
                .map(folder -> entente.evaluate(folder, articles.orElse(folder)))
                .reduce(Evaluation.NONE, Evaluation::plus);
        evaluation.failures().forEach(verbosity::fault);
        if (calibrate.isPresent()) {
            calibrate(evaluation, calibrate.get());
            return Exit.of(evaluation.failures().isEmpty());
        }
        if (format == Format.JSON) {
            verbosity.out().println(ScoreJson.of(evaluation, recheck));
        } else if (!gold.isEmpty()) {
            verbosity.out().println(ScoreTable.of(evaluation));
        }
        if (format == Format.TABLE) {
            recheck.ifPresent(again -> verbosity.out().println(FigureTable.corrections(again)));
        }
        if (errors && format == Format.TABLE) {
            verbosity.out().println(ErrorText.of(evaluation));
        }
        verbosity.out().flush();
        return Exit.of(evaluation.failures().isEmpty());
    }

    private Recheck recheck(Entente entente, Path file) {
        Corrections judged;
        if (Files.isDirectory(file)) {
            try (EmbeddedStore store = EmbeddedStore.existing(file)) {
                judged = store.corrections();
            }
        } else {
            judged = Corrections.read(file);
        }
        List<String> texts = articles.map(List::of).orElse(folders).stream()
                .map(Path::toString)
                .toList();
        return entente.recheck(judged, Sources.expand(texts));
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
