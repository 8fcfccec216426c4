package io.github.entente.cli;

import io.github.entente.graph.RdfFiles;
import io.github.entente.store.Exports;
import io.github.entente.store.Store;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente export rdf}: a store, or a part of it, as RDF. */
@Command(
        name = "rdf",
        description = {
            "Write the store, or the part of it about a time, a pair or a topic, as RDF: each fact with its evidence, its article and its run,",
            "and everybody and everything they name. FILE.dcat.ttl beside it tells what it holds."
        },
        footer = {
            "",
            "Examples:",
            "  entente export rdf -o all.trig.gz",
            "  entente export rdf -p state=China -p other=Japan -p from=2024-01-01 -o pair.nq",
            "  entente export rdf -p topic=fukushima-water-discharge -o water.ttl"
        })
final class ExportRdfCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description =
                    "Where to write; the ending says in which format: .trig .nq .jsonld keep each article in its graph, .ttl .nt .rdf put all into one; each may be followed by .gz.")
    private Path output;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description =
                    "Only a part: state=ACTOR, other=ACTOR (a second one), topic=TOPIC, from=DAY, to=DAY; may be repeated.")
    private Map<String, String> part = new LinkedHashMap<>();

    @Mixin
    private StoreChoice where;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        RdfFiles.mustBeKnown(output);
        try (Store store = where.existing()) {
            Comparing.renewIfDue(store, verbosity);
            long triples = new Exports(store).rdf(output, part);
            verbosity.say(triples + " statements written to " + output);
            return Exit.DONE;
        }
    }
}
