package io.github.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.graph.Vocabulary;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.Ontology;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private EmbeddedStore store;
    private EntenteServer server;

    @BeforeAll
    void start() {
        store = EmbeddedStore.inMemory();
        server = EntenteServer.of(store).port(0).start();
    }

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private Document page() {
        return Jsoup.parse(get("/ontology", "Accept", "text/html").body());
    }

    static Stream<Resource> terms() {
        return Stream.of("entente.ttl", "topics.ttl", "acts.ttl")
                .map(file -> ModelFactory.createModelForGraph(Ontology.graph(file)))
                .flatMap(model -> model.listSubjects().toList().stream())
                .filter(Resource::isURIResource)
                .filter(term -> Stream.of(Vocabulary.NAMESPACE, Vocabulary.TOPICS, Vocabulary.ACTS)
                        .anyMatch(namespace -> term.getURI().startsWith(namespace)));
    }

    @Test
    void every_term_stands_at_its_anchor_with_all_that_is_said_of_it() {
        Document page = page();
        assertThat(terms()).hasSizeGreaterThan(200).allSatisfy(term -> {
            String local = term.getURI().substring(term.getURI().indexOf('#') + 1);
            Element entry = page.getElementById(local);
            assertThat(entry).as(local).isNotNull();
            String text = entry.text();
            Stream.of(RDFS.label, SKOS.prefLabel, RDFS.comment, SKOS.definition, SKOS.example)
                    .flatMap(property -> term.listProperties(property).toList().stream())
                    .forEach(said -> assertThat(text)
                            .contains(said.getString().replaceAll("\\s+", " ").strip()));
        });
    }

    @Test
    void a_term_tells_how_it_is_used_and_what_it_is_elsewhere() {
        Document page = page();
        assertThat(page.getElementById("place").text())
                .contains("ent:place", "leads to a node; one at most", "ent:Deed, ent:Meeting", "ent:Place")
                .contains("always sem:hasPlace, schema:location");
        assertThat(page.getElementById("Actor").text())
                .contains("行为体", "アクター", "ent:Organisation, ent:Person, ent:State");
        assertThat(page.getElementById("urge").text())
                .contains("PLOVER type REQUEST", "CAMEO code 025", "cameo:02 (Appeal)");
        assertThat(page.getElementById("taiwan").text()).contains("Broader topic:territory-and-sovereignty", "台湾问题");
    }

    @Test
    void no_two_terms_share_an_anchor_and_no_link_leads_nowhere() {
        Document page = page();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .hasSizeGreaterThan(400)
                .allSatisfy(link -> assertThat(page.getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
        assertThat(page.select("a[href^=/]").eachAttr("href"))
                .contains("/", "/ontology/entente.ttl", "/ontology/shapes.ttl")
                .allSatisfy(link -> assertThat(get(link).statusCode()).isEqualTo(200));
    }

    @Test
    void the_page_needs_no_script_no_style_in_place_and_nothing_from_elsewhere() {
        HttpResponse<String> answer = get("/ontology");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe-");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script, style, iframe, img, [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("link[href]").eachAttr("href")).containsExactly("/style.css");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("meta[name=viewport]")).hasSize(1);
    }

    @Test
    void what_stands_in_a_file_is_text_and_no_markup() {
        assertThat(page().getElementById("Alignment").html()).contains("\"stop discharging");
        Resource hostile = ModelFactory.createDefaultModel()
                .createResource(Vocabulary.NAMESPACE + "x\"><script>alert(1)</script>")
                .addProperty(RDFS.label, "<b>bold</b>", "en")
                .addProperty(RDFS.comment, "</p><script>alert(2)</script>", "en");
        Document page = Jsoup.parse("<div id=\"terms\"></div>");
        new ReferenceEntry(hostile.getModel(), ModelFactory.createDefaultModel())
                .write(page.expectFirst("#terms"), hostile);
        assertThat(Jsoup.parse(page.outerHtml()).select("script, b")).isEmpty();
        assertThat(page.text()).contains("<b>bold</b>", "alert(2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle|text/turtle",
                "text/html|text/html",
                "*/*|text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html",
                "text/turtle;q=0.9, text/html;q=0.1|text/turtle",
                "text/html;q=0.2, text/turtle|text/turtle",
                "application/rdf+xml|text/html"
            })
    void who_asks_for_turtle_gets_turtle(String accept, String type) {
        HttpResponse<String> answer = get("/ontology", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type + ";");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept");
    }

    static List<String> files() {
        return Ontology.FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_served_as_it_is(String file) {
        HttpResponse<String> answer = get("/ontology/" + file);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/turtle");
        Graph graph = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
        assertThat(graph.isIsomorphicWith(Ontology.graph(file))).isTrue();
    }

    @Test
    void there_is_nothing_else_beside_the_files() {
        for (String path :
                List.of("/ontology/", "/ontology/none.ttl", "/ontology/../pom.xml", "/ontology/%2e%2e/style.css")) {
            assertThat(get(URI.create(path).toString()).statusCode()).as(path).isIn(400, 404);
        }
    }
}
