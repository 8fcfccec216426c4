package io.github.entente.cli;

import io.github.entente.actor.gazetteer.DataFolder;
import io.github.entente.server.EntenteServer;
import io.github.entente.store.EmbeddedStore;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente serve}: a store over HTTP, to be asked and not changed. */
@Command(
        name = "serve",
        description = "Serve a store over HTTP until stopped (Ctrl-C). Anybody may ask, nobody may change it.",
        footer = {"", "It listens to this machine only. SPARQL is answered at http://localhost:3330/entente/sparql."})
final class ServeCommand implements Callable<Integer> {

    static final int PORT = EntenteServer.USUAL_PORT;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder of the store; .entente/store below the working directory if left out.")
    private Path folder = StoreChoice.DEFAULT;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + PORT,
            description = "The port; ${DEFAULT-VALUE} if left out.")
    private int port;

    @Option(
            names = "--read-only",
            description =
                    "Take no corrections (\"this is wrong\"), which else are taken from this machine and kept in the store.")
    private boolean readOnly;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        try (EmbeddedStore store = EmbeddedStore.existing(folder)) {
            serve(store, port, readOnly, verbosity);
        }
        return Exit.DONE;
    }

    /** Serves until the process is told to stop. */
    static void serve(EmbeddedStore store, int port, boolean readOnly, Verbosity verbosity) {
        try (EntenteServer server = EntenteServer.of(store)
                .port(port)
                .takingCorrections(!readOnly)
                .portraits(DataFolder.ofUser().portraits())
                .start()) {
            verbosity.say("serving at " + server.address() + ", SPARQL at " + server.endpoint() + " (Ctrl-C stops)");
            server.articles()
                    .ifPresent(count -> verbosity.say(
                            String.format(Locale.ROOT, "the explorer is ready: it has read %,d articles", count)));
            server.join();
        }
    }
}
