package io.github.entente.cli;

import io.github.entente.actor.gazetteer.DataFolder;
import io.github.entente.actor.gazetteer.Tables;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where the user's own data is. */
final class DataChoice {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "The folder of your own data: what was taken from Wikidata, and actors you added. Where ENTENTE_DATA says, or your system keeps such data, if left out.")
    private Optional<Path> folder = Optional.empty();

    DataFolder folder() {
        return folder.map(DataFolder::new).orElseGet(DataFolder::ofUser);
    }

    /** All that is known: what ships, the folder's layers over it, and over them a folder of the user's. */
    Tables tables(Optional<Path> actors) {
        Tables tables = Tables.shipped();
        for (Path layer :
                Stream.concat(folder().layers().stream(), actors.stream()).toList()) {
            tables = tables.with(Tables.of(layer));
        }
        return tables;
    }
}
