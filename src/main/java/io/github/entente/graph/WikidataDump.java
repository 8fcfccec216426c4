package io.github.entente.graph;

import io.github.entente.actor.wikidata.DumpSource;
import io.github.entente.actor.wikidata.JsonDump;
import io.github.entente.actor.wikidata.Wanted;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Dumps of Wikidata, by what their names end with. */
public final class WikidataDump {

    private static final Pattern TRIPLES = Pattern.compile("(?i).*\\.nt(\\.gz|\\.bz2)?");

    private WikidataDump() {}

    /** Truthy N-Triples if the name ends with .nt, else JSON; either may be packed. */
    public static DumpSource of(Path file, Wanted wanted) {
        return TRIPLES.matcher(file.toString()).matches()
                ? DumpSource.of(
                        file,
                        new TruthyDump(),
                        wanted,
                        List.of(
                                "a truthy dump has no dates of offices; those kept are the ones that were known before"))
                : DumpSource.of(file, new JsonDump(), wanted, List.of());
    }
}
