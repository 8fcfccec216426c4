package io.github.entente.store;

import static io.github.entente.store.Invented.KELL;
import static io.github.entente.store.Invented.MORI;
import static io.github.entente.store.Invented.article;
import static io.github.entente.store.Invented.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a plain Fuseki, as somebody else would run it. */
class RemoteStoreTest extends StoreContract {

    private FusekiServer server;
    private RemoteStore store;

    @BeforeEach
    void start() {
        DatasetGraph bare = DatasetGraphFactory.createTxnMem();
        server = FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .port(0)
                .loopback(true)
                .add("/ds", DatasetGraphFactory.createTxnMem(), true)
                .add(
                        "/named",
                        DataService.newBuilder(bare)
                                .addEndpoint(Operation.Query, "sparql")
                                .addEndpoint(Operation.Update, "update")
                                .addEndpoint(Operation.GSP_RW, "data"))
                .add("/readonly", DatasetGraphFactory.createTxnMem(), false)
                .start();
        store = RemoteStore.at(at("/ds"));
    }

    @AfterEach
    void stop() {
        store.close();
        server.stop();
    }

    @Override
    Store store() {
        return store;
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getPort() + path);
    }

    @Test
    void endpoints_of_other_names_are_found_by_asking() {
        try (RemoteStore named = RemoteStore.at(at("/named/"))) {
            named.put(List.of(meeting(1, MORI, KELL)));
            assertThat(named.holds(article(1))).isTrue();
            assertThat(named.articles()).hasSize(1);
            assertThat(named.withdraw("1.txt")).isTrue();
            assertThat(named.articles()).isEmpty();
        }
    }

    @Test
    void endpoints_may_be_given() {
        try (RemoteStore given =
                RemoteStore.at(new Endpoints(at("/named/sparql"), at("/named/update"), at("/named/data")))) {
            given.put(List.of(meeting(1, MORI, KELL)));
            assertThat(given.holds(article(1))).isTrue();
        }
    }

    @Test
    void a_server_that_only_reads_is_asked_and_refuses_to_take() {
        try (RemoteStore readOnly = RemoteStore.at(at("/readonly"))) {
            assertThat(readOnly.articles()).isEmpty();
            assertThatThrownBy(() -> readOnly.put(List.of(meeting(1, MORI, KELL))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no graph store endpoint found at");
        }
    }

    @Test
    void a_wrong_address_says_what_was_tried() {
        assertThatThrownBy(() -> RemoteStore.at(at("/nothing")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no query endpoint found at " + at("/nothing"))
                .hasMessageContaining("/nothing/sparql gave 404");
        assertThatThrownBy(() -> RemoteStore.at(URI.create("ftp://user:secret@localhost/ds")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("http://")
                .hasMessageNotContaining("secret");
        int free = server.getPort();
        server.stop();
        assertThatThrownBy(() -> RemoteStore.at(URI.create("http://localhost:" + free + "/ds")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no server answers");
    }
}
