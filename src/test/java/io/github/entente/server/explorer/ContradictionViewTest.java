package io.github.entente.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.Entente;
import io.github.entente.article.Source;
import io.github.entente.graph.ArticleGraph;
import io.github.entente.pipeline.Progress;
import io.github.entente.server.EntenteServer;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.Federation;
import io.github.entente.store.Library;
import io.github.entente.store.Rows;
import io.github.entente.store.sameness.Sameness;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two accounts of one meeting that cannot both be right, as the page shows them. */
@InBrowser
class ContradictionViewTest {

    private static final String ONE = """
            Published: 15:19, September 24, 2024
            Wang and Kamikawa talk

            Chinese Foreign Minister Wang Yi met Japanese Foreign Minister Yoko Kamikawa in New York on Monday. Wang said that China supports dialogue.
            """;

    private static final String OTHER = """
            Published: 16:20, September 24, 2024
            Japan presses China on seafood

            Japan's foreign minister, Yoko Kamikawa, held talks with her Chinese counterpart, Wang Yi, in Washington on Monday. She asked China to lift its ban.
            """;

    private static EmbeddedStore store;
    private static EntenteServer server;
    private static String meeting;

    @BeforeAll
    static void serve() {
        List<ArticleGraph> graphs = new ArrayList<>();
        Entente.english()
                .build(Progress.SILENT)
                .into(graphs::addAll, List.of(Source.of("one.txt", ONE), Source.of("other.txt", OTHER)));
        meeting = URLEncoder.encode(graphs.get(0).iri() + "#meeting-1", StandardCharsets.UTF_8);
        store = EmbeddedStore.inMemory();
        store.put(graphs);
        Sameness.renew(store);
        server = EntenteServer.of(store).port(0).start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            store.close();
        }
    }

    @Test
    void the_query_that_ships_finds_it() {
        try (Rows rows =
                Library.shipped().query("contradictions").ask(store, Map.of(), Federation.offline(line -> {}))) {
            assertThat(rows.hasNext()).isTrue();
        }
    }

    @Test
    void what_stands_against_what_is_told_above_the_accounts(Browser browser) {
        browser.visit(URI.create(server.address() + "#/readouts?meeting=" + meeting));
        browser.see(".account h2");
        assertThat(browser.all(".account")).hasSize(2);
        assertThat(browser.see(".against-each-other").getText()).contains("place", "New York", "Washington");
    }
}
