package io.github.entente.cli;

import io.github.entente.Entente;
import io.github.entente.article.Source;
import io.github.entente.article.source.Sources;
import io.github.entente.pipeline.Samples;
import io.github.entente.pipeline.Summary;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.Federation;
import io.github.entente.store.Format;
import io.github.entente.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente build}: the main job. */
@Command(
        name = "build",
        description = "Read articles and put their graphs into a store.",
        footer = {
            "",
            "An article that is in the store as it is, is not read again; a corrected one replaces the one before; one from several",
            "sources is stored once. A build that was stopped goes on where it stood. Examples:",
            "  entente build --samples --serve",
            "  entente build news/ 'archive/2023-*.html' https://example.org/article",
            "  entente build crawl.jsonl --to http://localhost:3030/ds",
            "  entente build crawl/ --since last --report failures.jsonl"
        })
final class BuildCommand implements Callable<Integer> {

    /** How many rows of the first answer fit on a screen beside the summary. */
    private static final int FIRST_ROWS = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..*",
            description = "A file of articles in any usual format, a folder, a glob, a URL, or - for standard input.")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--samples", description = "Read the sample articles that ship.")
    private boolean samples;

    @Option(names = "--again", description = "Read also articles that are in the store as they are.")
    private boolean again;

    @Option(names = "--serve", description = "Serve the store over HTTP afterwards.")
    private boolean serve;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + ServeCommand.PORT,
            description = "The port to serve at; ${DEFAULT-VALUE} if left out.")
    private int port;

    @Mixin
    private StoreChoice where;

    @Mixin
    private ReadingChoice reading;

    @Mixin
    private SinceChoice since;

    @Mixin
    private FailureChoice failures;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        if (arguments.isEmpty() && !samples) {
            throw new ParameterException(spec.commandLine(), "name a SOURCE to read, or --samples for those that ship");
        } else if (serve && where.isRemote()) {
            throw new ParameterException(
                    spec.commandLine(), "--serve serves a store of this machine; what is at --to is served already");
        }
        try (Store store = where.open()) {
            Summary summary = build(store);
            Comparing.renew(store, verbosity);
            if (!verbosity.isQuiet()) {
                verbosity.out().println(SummaryText.of(summary));
                verbosity.out().println();
                firstAnswer(store);
                verbosity.out().flush();
            }
            if (serve && store instanceof EmbeddedStore embedded) {
                ServeCommand.serve(embedded, port, false, verbosity);
            }
            return Exit.of(summary.skippedInAll() == 0);
        }
    }

    private Summary build(Store store) {
        Instant began = Instant.now();
        List<Source> sources = new ArrayList<>(samples ? Samples.sources() : List.of());
        sources.addAll(since.newOf(Sources.expand(arguments), arguments, store, verbosity));
        Summary summary = samples
                ? TemporaryFolder.with(folder -> {
                    Samples.copyActors(folder);
                    return build(reading.entente(folder), store, sources);
                })
                : build(reading.entente(), store, sources);
        if (!failures.isStrict() || summary.skippedInAll() == 0) {
            store.built(SinceChoice.name(arguments), began);
        }
        return summary;
    }

    private Summary build(Entente entente, Store store, List<Source> sources) {
        return failures.reporting(
                verbosity,
                progress -> entente.build(progress)
                        .with(entente.options().strict(failures.isStrict()).again(again))
                        .into(store, sources));
    }

    private void firstAnswer(Store store) {
        String query = samples ? "china-japan" : "meetings";
        Answer answer = Answer.of(query, Map.of()).first(FIRST_ROWS);
        verbosity.out().println("entente query " + query);
        answer.write(store, Federation.offline(verbosity::say), Format.TABLE, false, verbosity.out());
        if (!serve) {
            verbosity.say("");
            verbosity.say("Next: entente query positions" + where.words() + "   or, to look around: entente serve"
                    + (where.isRemote() ? "" : where.words()));
        }
    }
}
