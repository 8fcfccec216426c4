package io.github.entente.cli;

import io.github.entente.store.Federation;
import io.github.entente.store.Format;
import io.github.entente.store.Store;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente query}: asks a store. */
@Command(
        name = "query",
        description = "Ask a store a question: one of those that ship (see \"entente queries\"), or a SPARQL file.",
        footer = {
            "",
            "Examples:",
            "  entente query meetings",
            "  entente query positions -p topic=fukushima-water-discharge --format csv > positions.csv",
            "  entente query offices-held -p actor=Japan",
            "  entente query mine.rq --iri"
        })
final class QueryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME|FILE.rq", description = "The name of a query, or a file with SPARQL.")
    private String query;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A value for a parameter of the query; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "table, csv, tsv, json or xml; ${DEFAULT-VALUE} if left out. json and xml are SPARQL results, always with IRIs.")
    private Format format;

    @Option(names = "--iri", description = "Show IRIs, not names.")
    private boolean iri;

    @Option(
            names = "--wikidata",
            paramLabel = "URL",
            description = "Another SPARQL server with Wikidata's data, for queries that join with Wikidata.")
    private URI wikidata = Federation.WIKIDATA;

    @Option(
            names = "--offline",
            description = "Ask no other server: answer for Wikidata from what the store knows of it.")
    private boolean offline;

    @Mixin
    private StoreChoice where;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        Answer answer = Answer.of(query, parameters);
        try (Store store = where.existing()) {
            Comparing.renewIfDue(store, verbosity);
            long rows = answer.write(store, federation(), format, iri, verbosity.out());
            verbosity.out().flush();
            if (format == Format.TABLE) {
                verbosity.say(rows == 1 ? "1 row" : rows + " rows");
            }
            return Exit.DONE;
        }
    }

    private Federation federation() {
        return offline
                ? Federation.offline(verbosity::say)
                : Federation.live(verbosity::say, verbosity::fault).withWikidata(wikidata);
    }
}
