package io.github.entente.cli;

import io.github.entente.actor.wikidata.Refresh;
import io.github.entente.actor.wikidata.SparqlSource;
import io.github.entente.actor.wikidata.WikidataSource;
import io.github.entente.graph.WikidataDump;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente actors refresh}: what Wikidata knows of those who hold offices. */
@Command(
        name = "refresh",
        description =
                "Take states and the holders of their offices from Wikidata into your data folder, over those that ship.",
        footer = {
            "",
            "Each state is kept as soon as it is told; a refresh that was stopped goes on where it stood. A truthy dump (.nt) has",
            "no dates of offices: who holds an office of one person at a time is taken from it by name and title only.",
            "",
            "Examples:",
            "  entente actors refresh",
            "  entente actors refresh --states CHN,JPN --again",
            "  entente actors refresh --from latest-all.json.bz2"
        })
final class ActorsRefreshCommand implements Callable<Integer> {

    // Quirk: picocli gives a group that was left out as null.
    @ArgGroup
    private @Nullable From from;

    private static final class From {

        @Option(
                names = "--endpoint",
                paramLabel = "URL",
                description = "A SPARQL endpoint with data in Wikidata's model; Wikidata's own if left out.")
        private Optional<URI> endpoint = Optional.empty();

        @Option(
                names = "--from",
                paramLabel = "DUMP",
                description =
                        "A dump of Wikidata instead: JSON, or truthy N-Triples (.nt); each may be packed as .gz or .bz2.")
        private Optional<Path> dump = Optional.empty();
    }

    @Mixin
    private StateChoice states;

    @Option(
            names = "--since",
            paramLabel = "YEAR",
            defaultValue = "1990",
            description = "Whoever left office, or died, before this year is left out; ${DEFAULT-VALUE} if left out.")
    private int since;

    @Option(names = "--again", description = "Ask also for states that were told less than a day ago.")
    private boolean again;

    @Mixin
    private DataChoice data;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        Refresh refresh = Refresh.into(data.folder(), since, verbosity::say);
        Set<String> chosen = states.codes(refresh.states());
        WikidataSource source = dump().<WikidataSource>map(file -> WikidataDump.of(file, refresh.wanted()))
                .orElseGet(() -> SparqlSource.at(endpoint(), refresh.wanted(), Version.userAgent(), verbosity::say));
        Refresh.Report report = refresh.from(source, chosen, again);
        report.gaps().forEach(gap -> verbosity.say("warning: " + gap));
        if (report.keptBefore() > 0) {
            verbosity.say(
                    report.keptBefore() + " states were told less than a day ago and not asked for; --again asks");
        }
        verbosity.say(report.persons() + " persons with " + report.tenures() + " times in office, " + report.linked()
                + " of them known before without a Wikidata item, are in "
                + data.folder().wikidata());
        return Exit.DONE;
    }

    private Optional<Path> dump() {
        return Optional.ofNullable(from).flatMap(choice -> choice.dump);
    }

    private URI endpoint() {
        return Optional.ofNullable(from).flatMap(choice -> choice.endpoint).orElse(SparqlSource.WIKIDATA);
    }
}
