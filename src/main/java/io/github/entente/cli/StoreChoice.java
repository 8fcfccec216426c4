package io.github.entente.cli;

import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.RemoteStore;
import io.github.entente.store.Store;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreChoice {

    static final Path DEFAULT = Path.of(".entente", "store");

    // Quirk: picocli gives an option that was left out as an empty Optional, but a group that was left out as null.
    @ArgGroup
    private @Nullable Which which;

    private static final class Which {

        @Option(
                names = "--store",
                paramLabel = "DIR",
                description = "The folder of the store; .entente/store below the working directory if left out.")
        private Optional<Path> folder = Optional.empty();

        @Option(
                names = "--to",
                paramLabel = "URL",
                description = "A dataset on a SPARQL 1.1 server instead, such as http://localhost:3030/ds.")
        private Optional<URI> server = Optional.empty();
    }

    boolean isRemote() {
        return server().isPresent();
    }

    /** Opens the store, a new one where there is none. */
    Store open() {
        return server().<Store>map(RemoteStore::at).orElseGet(() -> EmbeddedStore.open(folder()));
    }

    /** Opens a store that must be there. */
    Store existing() {
        return server().<Store>map(RemoteStore::at).orElseGet(() -> EmbeddedStore.existing(folder()));
    }

    /** The same choice, for a command a user is told to type next. */
    String words() {
        return server().map(url -> " --to " + url)
                .or(() -> chosen(choice -> choice.folder).map(folder -> " --store " + folder))
                .orElse("");
    }

    private Path folder() {
        return chosen(choice -> choice.folder).orElse(DEFAULT);
    }

    private Optional<URI> server() {
        return chosen(choice -> choice.server);
    }

    private <T> Optional<T> chosen(Function<Which, Optional<T>> option) {
        return Optional.ofNullable(which).flatMap(option);
    }
}
