package io.github.entente.server.explorer;

import io.github.entente.Entente;
import io.github.entente.graph.ArticleGraph;
import io.github.entente.pipeline.Progress;
import io.github.entente.pipeline.Samples;
import io.github.entente.server.EntenteServer;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.sameness.Sameness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real server, on the graph of the sample articles. */
final class SampleServer implements AutoCloseable {

    private final EmbeddedStore store;
    private final EntenteServer server;

    private SampleServer(EmbeddedStore store, EntenteServer server) {
        this.store = store;
        this.server = server;
    }

    /** Reads the samples, which takes half a minute. */
    static SampleServer start() {
        EmbeddedStore store = EmbeddedStore.inMemory();
        List<ArticleGraph> graphs = new ArrayList<>();
        try {
            Path actors = Files.createTempDirectory("entente-actors");
            Samples.copyActors(actors);
            Entente.builder().actors(actors).build().build(Progress.SILENT).into(graphs::addAll, Samples.sources());
            Folders.delete(actors);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        store.put(graphs);
        Sameness.renew(store);
        return new SampleServer(store, EntenteServer.of(store).port(0).start());
    }

    URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
