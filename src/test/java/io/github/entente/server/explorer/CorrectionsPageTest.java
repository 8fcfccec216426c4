package io.github.entente.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.graph.Correction;
import io.github.entente.graph.Example;
import io.github.entente.server.EntenteServer;
import io.github.entente.store.EmbeddedStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one thing that can be written over HTTP, and all that is in the way of those who may not. */
class CorrectionsPageTest {

    private static final String FACT = Example.graph().iri() + "#statement-1";
    private static final String GOOD =
            "{\"fact\": \"" + FACT + "\", \"reason\": \"speaker\", \"note\": \"Not <b>he</b>.\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private EmbeddedStore store;
    private EntenteServer server;

    @BeforeEach
    void start() {
        store = EmbeddedStore.inMemory();
        store.put(List.of(Example.graph()));
        serve(builder -> builder);
    }

    private void serve(UnaryOperator<EntenteServer.Builder> how) {
        if (server != null) {
            server.close();
        }
        server = how.apply(EntenteServer.of(store).port(0)).start();
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private HttpRequest.Builder post(String body) {
        return to("/api/corrections").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder delete(String fact) {
        return to("/api/corrections?fact=" + URLEncoder.encode(fact, StandardCharsets.UTF_8))
                .DELETE();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_fact_is_marked_at_once_and_until_that_is_taken_back() throws Exception {
        String article =
                "/api/article?id=" + URLEncoder.encode(Example.graph().iri().stringValue(), StandardCharsets.UTF_8);
        assertThat(answer(to(article)).body()).doesNotContain("\"corrected\":true");
        assertThat(answer(to("/api/about")).body()).contains("\"corrections\":true");

        assertThat(answer(post(GOOD)
                                .header("Origin", "http://localhost:" + server.port())
                                .header("Sec-Fetch-Site", "same-origin"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(answer(to(article)).body()).containsOnlyOnce("\"corrected\":true");
        assertThat(answer(to("/api/corrections")).body())
                .contains(FACT, "\"speaker\"", "Not <b>he</b>.", "\"total\":1");
        assertThat(store.corrections().all())
                .singleElement()
                .satisfies(judged -> assertThat(judged.reason()).isEqualTo(Correction.Reason.SPEAKER));
        serve(builder -> builder);
        assertThat(answer(to(article)).body()).containsOnlyOnce("\"corrected\":true");

        assertThat(answer(delete(FACT)).statusCode()).isEqualTo(200);
        assertThat(answer(delete(FACT)).statusCode()).isEqualTo(404);
        assertThat(answer(to(article)).body()).doesNotContain("\"corrected\":true");
        assertThat(store.corrections().all()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Origin            | http://evil.example   | 403
            Origin            | http://localhost:1    | 403
            Origin            | null                  | 403
            Sec-Fetch-Site    | cross-site            | 403
            Sec-Fetch-Site    | same-site             | 403
            X-Forwarded-For   | 203.0.113.7           | 403
            Forwarded         | for=203.0.113.7       | 403
            Via               | 1.1 proxy             | 403
            """)
    void who_comes_from_elsewhere_is_refused(String header, String value, int status) throws Exception {
        store.correct(Values.iri(Example.graph().iri() + "#statement-2"), Correction.Reason.WRONG, Optional.empty());
        assertThat(answer(post(GOOD).header(header, value)).statusCode()).isEqualTo(status);
        assertThat(answer(delete(Example.graph().iri() + "#statement-2").header(header, value))
                        .statusCode())
                .isEqualTo(status);
        assertThat(store.corrections().all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""})
    void a_form_of_another_page_cannot_send_what_is_read(String type) throws Exception {
        HttpRequest.Builder request = to("/api/corrections").POST(BodyPublishers.ofString(GOOD));
        assertThat(answer(type.isEmpty() ? request : request.header("Content-Type", type))
                        .statusCode())
                .isEqualTo(415);
        assertThat(store.corrections().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'fact': 'https://w3id.org/entente/id/article/0#statement-1', 'reason': 'wrong'} | 404 | There is no meeting
            {'fact': 'FACT#position-1', 'reason': 'wrong'}           | 404 | There is no meeting
            {'fact': 'no iri', 'reason': 'wrong'}                    | 400 | fact is the IRI
            {'fact': 'x:a> } INSERT', 'reason': 'wrong'}             | 400 | fact is the IRI
            {'reason': 'wrong'}                                      | 400 | fact is the IRI
            {'fact': 'FACT#statement-1'}                             | 400 | reason is one of wrong, speaker
            {'fact': 'FACT#statement-1', 'reason': 'boring'}         | 400 | reason is one of wrong, speaker
            {'fact': 'FACT#statement-1', 'reason': 'wrong', 'by': 1} | 400 | A correction is
            ['FACT#statement-1']                                     | 400 | A correction is
            null                                                     | 400 | A correction is
            nothing                                                  | 400 | A correction is
            """)
    void what_is_no_correction_is_refused_in_words(String body, int status, String words) throws Exception {
        HttpResponse<String> refused = answer(post(
                body.replace('\'', '"').replace("FACT", Example.graph().iri().stringValue())));
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body()).startsWith("{\"error\":\"").contains(words).doesNotContain("Exception", "java.");
        assertThat(store.corrections().all()).isEmpty();
    }

    @Test
    void nobody_fills_the_store_with_notes() throws Exception {
        String note = "n".repeat(Correction.LONGEST_NOTE + 1);
        assertThat(answer(post(GOOD.replace("Not <b>he</b>.", note))).statusCode())
                .isEqualTo(400);
        assertThat(answer(post(GOOD.replace("Not <b>he</b>.", note.repeat(20)))).statusCode())
                .isEqualTo(413);
        assertThat(answer(to("/api/corrections")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)))))
                        .statusCode())
                .isEqualTo(411);
        assertThat(store.corrections().all()).isEmpty();
    }

    @Test
    void other_methods_and_sparql_write_nothing() throws Exception {
        assertThat(answer(to("/api/corrections").PUT(BodyPublishers.ofString(GOOD)))
                        .statusCode())
                .isEqualTo(405);
        assertThat(answer(to("/api/facts").POST(BodyPublishers.ofString(GOOD))).statusCode())
                .isEqualTo(405);
        String update = "update=" + URLEncoder.encode("DELETE WHERE { ?s ?p ?o }", StandardCharsets.UTF_8);
        assertThat(answer(to("/entente/sparql")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(update)))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void a_server_that_takes_none_says_so() throws Exception {
        for (UnaryOperator<EntenteServer.Builder> how : List.<UnaryOperator<EntenteServer.Builder>>of(
                builder -> builder.takingCorrections(false), builder -> builder.reachableAs(Set.of("news.example")))) {
            serve(how);
            assertThat(answer(to("/api/about")).body()).contains("\"corrections\":false");
            assertThat(answer(post(GOOD)).statusCode()).isEqualTo(405);
            assertThat(answer(delete(FACT)).statusCode()).isEqualTo(405);
            assertThat(answer(to("/api/corrections")).statusCode()).isEqualTo(200);
        }
        assertThat(store.corrections().all()).isEmpty();
    }
}
