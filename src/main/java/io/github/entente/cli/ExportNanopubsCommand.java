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

/** {@code entente export nanopubs}: each fact of a store, or of a part of it, as a nanopublication. */
@Command(
        name = "nanopubs",
        description = {
            "Write each meeting, statement, deed and office as a nanopublication: what is asserted, where it comes from (article, sentence, run) and who published it,",
            "each in a graph of its own, so that a single fact can be cited. FILE.dcat.ttl beside it tells what the file holds."
        },
        footer = {
            "",
            "They are neither signed nor published: that is up to you. Examples:",
            "  entente export nanopubs -o facts.trig",
            "  entente export nanopubs -p state=China -p other=Japan -o pair.trig.gz"
        })
final class ExportNanopubsCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description =
                    "Where to write; the ending says in which format: .trig .nq .jsonld, each may be followed by .gz.")
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
        RdfFiles.mustKeepGraphs(output);
        try (Store store = where.existing()) {
            long facts = new Exports(store).nanopublications(output, part);
            verbosity.say(facts + " nanopublications written to " + output);
            return Exit.DONE;
        }
    }
}
