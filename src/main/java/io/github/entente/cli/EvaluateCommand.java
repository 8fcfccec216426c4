package io.github.entente.cli;

import io.github.entente.pipeline.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            "overlaps the quote. The other columns are judged on what was right. The lower table",
            "holds the confidence given to statements against how many of them are right. With -v, wrong, missed and differing facts are listed."
        })
final class EvaluateCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON
    }

    @Parameters(paramLabel = "DIR", description = "The folder of the gold files.")
    private Path folder;

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

    @Mixin
    private ReadingChoice reading;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        Evaluation evaluation = reading.entente().evaluate(folder, articles.orElse(folder));
        evaluation.failures().forEach(verbosity::fault);
        verbosity.out().println(format == Format.JSON ? ScoreJson.of(evaluation) : ScoreTable.of(evaluation));
        if (verbosity.isVerbose() && format == Format.TABLE) {
            evaluation.articles().forEach(score -> {
                score.wrong().forEach(fact -> verbosity.out().println(score.article() + ": wrong: " + fact));
                score.missed().forEach(fact -> verbosity.out().println(score.article() + ": missed: " + fact));
                score.differing().forEach(fact -> verbosity.out().println(score.article() + ": differs: " + fact));
            });
        }
        verbosity.out().flush();
        return Exit.of(evaluation.failures().isEmpty());
    }
}
