package io.github.entente.server.explorer;

import io.github.entente.SampleGraphs;
import io.github.entente.server.EntenteServer;
import io.github.entente.store.EmbeddedStore;
import java.net.URI;

/** The real server, on the graph of the sample articles. */
record SampleServer(EmbeddedStore store, EntenteServer server) implements AutoCloseable {

    /** Reads the samples, unless another test has, which takes half a minute. */
    static SampleServer start() {
        EmbeddedStore store = SampleGraphs.store();
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
