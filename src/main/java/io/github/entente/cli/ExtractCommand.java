package io.github.entente.cli;

import io.github.entente.Entente;
import io.github.entente.article.source.Sources;
import io.github.entente.graph.RdfFiles;
import io.github.entente.pipeline.Summary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente extract}: articles to a file of RDF. */
@Command(
        name = "extract",
        description = "Read articles and write their graphs to a file of RDF.",
        footer = {"", "Examples:", "  entente extract news/ -o news.trig.gz", "  entente extract news/ -o graphs/"})
final class ExtractCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "A file of articles in any usual format, a folder, a glob, a URL, or - for standard input.")
    private List<String> arguments;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description =
                    "Where to write; the ending says in which format: .trig .nq .jsonld for any number of articles, .ttl .nt .rdf for one; each may be followed by .gz. A folder (ending with /) gets one .ttl file an article.")
    private String output;

    @Mixin
    private ReadingChoice reading;

    @Mixin
    private FailureChoice failures;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        Path target = Path.of(output);
        boolean folder = output.endsWith("/") || Files.isDirectory(target);
        if (!folder) {
            RdfFiles.mustBeKnown(target);
        }
        Entente entente = reading.entente();
        Summary summary = failures.reporting(
                verbosity,
                progress -> entente.build(progress)
                        .with(entente.options().strict(failures.isStrict()))
                        .run(Sources.expand(arguments), graphs -> {
                            if (folder) {
                                RdfFiles.writeFolder(target, graphs);
                            } else {
                                RdfFiles.write(target, graphs);
                            }
                        }));
        verbosity.say(SummaryText.of(summary));
        verbosity.say("written to " + output + "; next: entente load " + output);
        return Exit.of(summary.skippedInAll() == 0);
    }
}
