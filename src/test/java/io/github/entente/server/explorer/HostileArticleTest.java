package io.github.entente.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.Entente;
import io.github.entente.article.Source;
import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Iris;
import io.github.entente.pipeline.Progress;
import io.github.entente.server.EntenteServer;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.sameness.Sameness;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DC;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article made to take over the page that shows it, and an RDF file that goes further than any article can. */
@InBrowser
class HostileArticleTest {

    private static final String SCRIPT = "<script>window.hacked = 'script'</script>";
    private static final String PICTURE = "<img src=x onerror=\"window.hacked='img'\">";
    private static final String TURNED = "\u202Egnp.exe\u202C\u2066\u200F";

    private static final String ARTICLE = """
            Published: 15:19, September 24, 2024
            Ministers meet %s %s

            NEW YORK - Chinese Foreign Minister Wang Yi met his Japanese counterpart Yoko Kamikawa on Monday in New York.

            Wang urged Japan to stop %s and to open %s at once. Kamikawa said that Japan opposes [this](javascript:window.hacked='link') and data:text/html,%s.

            Wang said that China supports %s dialogue with Japan. "China opposes %s," Wang said.
            """;

    private static EmbeddedStore store;
    private static EntenteServer server;
    private static IRI article;

    @BeforeAll
    static void serve() {
        String text = ARTICLE.formatted(
                SCRIPT, TURNED, SCRIPT, PICTURE, SCRIPT, TURNED, "w".repeat(10_000) + " and a \u0007 bell");
        List<ArticleGraph> graphs = new ArrayList<>();
        Entente.english()
                .build(Progress.SILENT)
                .into(
                        graphs::addAll,
                        List.of(
                                Source.of("one" + SCRIPT + ".txt", text),
                                Source.of("other.txt", text.replace("15:19", "16:20"))));
        assertThat(graphs).hasSize(2);
        article = graphs.get(0).iri();
        store = EmbeddedStore.inMemory();
        store.put(graphs.stream().map(HostileArticleTest::worse).toList());
        Sameness.renew(store);
        server = EntenteServer.of(store).port(0).start();
    }

    /** What no article can do, but a file that is loaded. */
    private static ArticleGraph worse(ArticleGraph graph) {
        Model told = new LinkedHashModel(graph.article());
        told.add(
                graph.iri(),
                Values.iri("https://schema.org/url"),
                Values.iri("javascript:window.hacked='url'"),
                graph.iri());
        told.add(graph.iri(), DC.PUBLISHER, Values.literal(PICTURE + TURNED), graph.iri());
        Model shared = new LinkedHashModel();
        graph.shared()
                .forEach(statement -> shared.add(
                        statement.getSubject(),
                        statement.getPredicate(),
                        statement.getPredicate().equals(RDFS.LABEL)
                                ? Values.literal(statement.getObject().stringValue() + PICTURE + TURNED, "en")
                                : statement.getObject(),
                        Iris.SHARED));
        return new ArticleGraph(graph.iri(), told, shared);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            store.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/network?show=kind%3Dstatement",
                "#/timeline?show=kind%3Dstatement",
                "#/positions",
                "#/actor",
                "#/actor?id=Q701801",
                "#/article",
                "#/article?id=ARTICLE&fact=ARTICLE%23statement-1",
                "#/readouts",
                "#/readouts?meeting=ARTICLE%23meeting-1",
                "#/sparql?text=SELECT+*+%7B+GRAPH+%3Fg+%7B+%3Fs+%3Fp+%3Fo+%7D+%7D&run=1",
                "#/sparql?text=CONSTRUCT+%7B+%3Fs+%3Fp+%3Fo+%7D+WHERE+%7B+GRAPH+%3Fg+%7B+%3Fs+%3Fp+%3Fo+%7D+%7D&run=1",
                "#/network?a=%3Cscript%3Ewindow.hacked%3D1%3C%2Fscript%3E&q=%3Cimg+src%3Dx+onerror%3Dwindow.hacked%3D1%3E",
                "#/article?id=javascript%3Awindow.hacked%3D1"
            })
    void nothing_it_says_is_done_and_all_is_shown_as_text(String place, Browser browser) {
        String id = URLEncoder.encode(article.stringValue(), StandardCharsets.UTF_8);
        browser.size(360, 800);
        browser.visit(URI.create(server.address() + place.replace("ARTICLE", id)));
        browser.see(".body > *");
        browser.gone("#busy");
        if (place.contains("show=")) {
            browser.see(".drawer blockquote");
        }
        if (place.contains("ARTICLE")
                || place.contains("SELECT")
                || place.contains("CONSTRUCT")
                || place.endsWith("/article")) {
            browser.see("main", "<script>");
        }
        assertThat(browser.run("return window.hacked ?? null")).isNull();
        assertThat(browser.all("body script, body img, body iframe, body object, body embed, [onerror], [onclick]"))
                .isEmpty();
        assertThat(browser.all("a[href]"))
                .allSatisfy(link -> assertThat(link.getDomAttribute("href")).matches("(#|/|https?:).*"));
        assertThat(
                        (Boolean)
                                browser.run(
                                        "return /[\\u0000-\\u0008\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]/.test(document.body.innerText)"))
                .as("signs that turn the text or are not seen")
                .isFalse();
        assertThat(browser.isTooWide()).isFalse();
        assertThat(browser.complaints()).allMatch(line -> line.contains("status of 4"));
    }
}
