package io.github.entente.server.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.entente.graph.Example;
import io.github.entente.server.EntenteServer;
import io.github.entente.server.explorer.shape.Corrections;
import io.github.entente.store.EmbeddedStore;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What protects the explorer's answers, and answers that are not JSON. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiBordersTest {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
    };

    @TempDir
    static Path portraits;

    private EmbeddedStore store;
    private EntenteServer server;
    private Api api;

    @BeforeAll
    void start() throws IOException {
        Files.write(portraits.resolve("Q701801.jpg"), JPEG);
        Files.writeString(portraits.resolve("Q276275.png"), "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>");
        Files.write(portraits.resolve("Q148.jpg"), new byte[3_000_000]);
        Files.write(portraits.resolve("somebody.jpg"), JPEG);
        store = EmbeddedStore.inMemory();
        store.put(List.of(Example.graph()));
        server = EntenteServer.of(store).port(0).portraits(portraits).start();
        api = new Api(server);
    }

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "network", "facts?limit=0", "nothing", "network.gexf"})
    void every_answer_carries_the_headers(String question) {
        HttpResponse<String> answer = api.send(question);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe-");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "facts/",
                "Facts",
                "facts;x=1",
                "none",
                "portraits/",
                "portraits/Q1",
                "portraits/somebody.jpg"
            })
    void there_is_nothing_but_what_is_documented(String path) {
        HttpResponse<String> answer = api.send(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Api.json(answer).get("error").asText()).startsWith("Nothing here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/../pom.xml",
                "/api/portraits/../../../etc/passwd",
                "/api/portraits/..%2f..%2fetc%2fpasswd",
                "/api/portraits/%2e%2e/facts",
                "/api/portraits/Q701801/../Q148",
                "/api/portraits/Q701801%00.jpg"
            })
    void no_path_leads_out(String path) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .matches("(?s)HTTP/1.1 (400 .*The server does not understand|404 .*Nothing here).*")
                    .doesNotContain("root:", "\tat ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void nothing_can_be_written(String method) {
        HttpResponse<String> answer =
                api.send(HttpRequest.newBuilder(api.uri("facts")).method(method, BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Api.json(answer).get("error").asText()).startsWith("Use GET here, not " + method);
    }

    @Test
    void pages_of_other_sites_may_not_ask() {
        HttpResponse<String> answer = api.send(HttpRequest.newBuilder(api.uri("facts"))
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "cors"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Api.json(answer).get("error").asText()).contains("other sites");
    }

    @Test
    void a_portrait_is_a_picture_that_lies_in_the_folder() {
        JsonNode wang = api.get("actor?id=Q701801");
        assertThat(wang.get("portrait").asText()).isEqualTo("/api/portraits/Q701801");
        HttpResponse<String> picture = api.send("portraits/Q701801");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        for (String notOne : List.of("Q276275", "Q148")) {
            assertThat(api.get("actor?id=" + notOne).has("portrait")).isFalse();
            assertThat(api.send("portraits/" + notOne).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_network_is_also_a_file_for_other_programs() throws Exception {
        HttpResponse<String> answer = api.send("network.gexf?level=actor");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("network.gexf"));
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var page = parsers.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
        assertThat(page.getElementsByTagName("edge").getLength())
                .isEqualTo(api.get("network?level=actor").get("total").asInt())
                .isPositive();
    }

    @Test
    void the_page_that_explains_names_every_answer() {
        String help = api.send(HttpRequest.newBuilder(server.address().resolve("/help")))
                .body();
        var explorer = new Explorer(store.dataset(), Corrections.NONE, Optional.empty(), Optional.empty());
        assertThat(explorer.servlets().keySet())
                .allSatisfy(path -> assertThat(help).contains("<code>" + path + "</code>"));
        explorer.destroy();
    }

    @Test
    void how_far_the_reading_of_the_store_is_can_be_asked_at_any_time() {
        int total = api.get("about").get("articles").asInt();
        JsonNode reading = api.get("reading");
        assertThat(reading.get("done").asBoolean()).isTrue();
        assertThat(reading.get("read").asInt()).isEqualTo(total);
        assertThat(reading.get("total").asInt()).isEqualTo(total);
        assertThat(server.articles()).hasValue(total);
    }

    @Test
    void a_store_without_articles_is_told_to_be_empty() {
        try (EmbeddedStore none = EmbeddedStore.inMemory();
                EntenteServer empty = EntenteServer.of(none).port(0).start()) {
            Api asked = new Api(empty);
            assertThat(asked.get("about").get("articles").asInt()).isZero();
            assertThat(asked.get("about").get("samples").asBoolean()).isFalse();
            assertThat(asked.get("network").get("total").asInt()).isZero();
            assertThat(asked.get("timeline").get("bins")).isEmpty();
            assertThat(asked.get("positions").get("cells")).isEmpty();
            assertThat(asked.get("facts?q=water").get("total").asInt()).isZero();
        }
    }
}
