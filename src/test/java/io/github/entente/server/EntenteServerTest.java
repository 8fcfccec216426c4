package io.github.entente.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.entente.graph.DeedExample;
import io.github.entente.graph.Example;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.Invented;
import io.github.entente.store.Library;
import io.github.entente.store.QueryFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real server over real HTTP, as a stranger meets it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntenteServerTest {

    private static final String HEADLINES =
            "SELECT ?h { GRAPH ?g { ?a <https://schema.org/headline> ?h } } ORDER BY ?h LIMIT 2";
    /** Some hundred million rows: nobody waits for them. */
    private static final String HEAVY =
            "SELECT (COUNT(*) AS ?n) { GRAPH ?a { ?b ?c ?d } GRAPH ?e { ?f ?g ?h } GRAPH ?i { ?j ?k ?l } }";

    private static final String FLOWING =
            "SELECT * { GRAPH ?a { ?b ?c ?d } GRAPH ?e { ?f ?g ?h } GRAPH ?i { ?j ?k ?l } }";

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger hits = new AtomicInteger();
    private EmbeddedStore store;
    private EntenteServer server;
    private HttpServer other;
    private String before;

    @BeforeAll
    void start() throws IOException {
        store = EmbeddedStore.inMemory();
        store.put(IntStream.range(0, 60)
                .mapToObj(number -> Invented.meeting(number, Invented.MORI, Invented.KELL))
                .toList());
        server = EntenteServer.of(store)
                .port(0)
                .limits(Limits.USUAL.withTime(Duration.ofMillis(500)))
                .start();
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        other.start();
    }

    @AfterAll
    void stop() {
        other.stop(0);
        server.close();
        store.close();
    }

    @BeforeEach
    void remember() {
        before = dump();
        hits.set(0);
    }

    @AfterEach
    void nothing_changed_and_nobody_was_called() {
        assertThat(dump()).isEqualTo(before);
        assertThat(hits).hasValue(0);
    }

    private String dump() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private HttpResponse<String> ask(String query) {
        return send(to("/entente/sparql?query=" + encoded(query))
                .header("Accept", "application/sparql-results+json, text/turtle"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private String elsewhere(String path) {
        return "http://localhost:" + other.getAddress().getPort() + path;
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json, '\"value\": \"Headline 0\"'",
        "text/csv, text/csv, Headline 0",
        "application/sparql-results+xml, application/sparql-results+xml, <literal>Headline 0</literal>"
    })
    void a_query_is_answered_by_get_and_post(String accept, String type, String part) {
        HttpRequest.Builder form = to("/entente/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + encoded(HEADLINES)));
        HttpRequest.Builder direct = to("/entente/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(HEADLINES));
        for (HttpRequest.Builder request : List.of(to("/entente/sparql?query=" + encoded(HEADLINES)), form, direct)) {
            HttpResponse<String> answer = send(request.header("Accept", accept));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(type);
            assertThat(answer.body()).contains(part).contains("Headline 1");
        }
    }

    @Test
    void ask_construct_and_describe_are_answered() {
        assertThat(ask("ASK { GRAPH ?g { ?s ?p ?o } }").body()).contains("true");
        assertThat(ask("CONSTRUCT { ?a <urn:says> ?h } WHERE { GRAPH ?g { ?a <https://schema.org/headline> ?h } }")
                        .body())
                .contains("Headline 59");
        assertThat(ask("DESCRIBE <" + Invented.MORI + ">").statusCode()).isEqualTo(200);
    }

    static Stream<HttpRequest.Builder> writing() {
        String insert = "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> } }";
        String turtle = "<urn:s> <urn:p> <urn:o> .";
        return Stream.of(
                        "/entente/sparql",
                        "/entente/update",
                        "/entente",
                        "/entente/data",
                        "/entente/upload",
                        "/entente/patch",
                        "/entente/shacl")
                .flatMap(path -> {
                    URI uri = URI.create("http://localhost" + path);
                    URI graph = URI.create("http://localhost" + path + "?graph=urn:g");
                    return Stream.of(
                            HttpRequest.newBuilder(uri)
                                    .header("Content-Type", "application/sparql-update")
                                    .POST(BodyPublishers.ofString(insert)),
                            HttpRequest.newBuilder(uri)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString("update=" + encoded(insert))),
                            HttpRequest.newBuilder(uri)
                                    .header("Content-Type", "text/turtle")
                                    .POST(BodyPublishers.ofString(turtle)),
                            HttpRequest.newBuilder(graph)
                                    .header("Content-Type", "text/turtle")
                                    .PUT(BodyPublishers.ofString(turtle)),
                            HttpRequest.newBuilder(graph)
                                    .header("Content-Type", "application/rdf-patch")
                                    .method("PATCH", BodyPublishers.ofString("TX .\nTC .\n")),
                            HttpRequest.newBuilder(graph).DELETE());
                });
    }

    @ParameterizedTest
    @MethodSource("writing")
    void nothing_can_be_written(HttpRequest.Builder request) {
        HttpRequest made = request.build();
        URI target = URI.create("http://localhost:" + server.port() + made.uri().getPath()
                + (made.uri().getQuery() == null ? "" : "?" + made.uri().getQuery()));
        assertThat(send(request.uri(target)).statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "DROP ALL",
                "LOAD <http://localhost/x>",
                "CLEAR GRAPH <https://w3id.org/entente/id/shared>"
            })
    void an_update_sent_as_a_query_is_refused_in_words(String update) {
        HttpResponse<String> answer = ask(update);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("This is not SPARQL 1.1").doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entente",
                "/entente/",
                "/entente?default",
                "/entente?graph=https://w3id.org/entente/id/shared",
                "/entente/data",
                "/entente/data?default",
                "/entente/get?graph=https://w3id.org/entente/id/shared",
                "/entente/query?query=ASK%7B%7D",
                "/entente/sparql/",
                "/entente/sparql/x",
                "/$/ping",
                "/$/server",
                "/$/datasets",
                "/$/stats",
                "/$/metrics",
                "/$/compact/entente",
                "/$/tasks",
                "/$/backup/entente",
                "/.git/config",
                "/.entente/store",
                "/.env",
                "/WEB-INF/web.xml",
                "/io/github/entente/server/",
                "/static/",
                "/help.html",
                "/help/",
                "/explorer",
                "/explorer/",
                "/explorer/index.html",
                "/explorer/package-info.class",
                "/webjars/",
                "/webjars/cytoscape/",
                "/webjars/cytoscape/package.json",
                "/webjars/yasgui/yasgui.html",
                "/META-INF/MANIFEST.MF",
                "/favicon.ico"
            })
    void there_is_nothing_but_the_page_and_the_endpoint(String path) {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).startsWith("Nothing here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/style.css/../../pom.xml",
                "/style.css/..;/help.html",
                "/explorer/../help.html",
                "/explorer/%2e%2e/webjars.csv",
                "/webjars/d3/../../pom.xml",
                "/webjars/d3/..%2f..%2fwebjars.csv",
                "/webjars//d3/d3.min.js",
                "/entente/sparql/../data",
                "//etc/passwd",
                "/%00",
                "/style.css%00.html"
            })
    void no_path_leads_out(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*");
        assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("root:", "<html", "\tat ");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SERVICE <%s>", "SERVICE SILENT <%s>", "OPTIONAL { SERVICE <%s>", "FILTER EXISTS { SERVICE <%s>"
            })
    void no_other_server_is_asked(String part) {
        String open = part.formatted(elsewhere("/sparql"));
        HttpResponse<String> answer =
                ask("SELECT * { " + open + " { ?s ?p ?o } " + (open.contains("{") ? "}" : "") + " }");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("leave SERVICE out");
    }

    @Test
    void what_is_asked_of_wikidata_is_answered_from_the_snapshot() {
        try (EmbeddedStore other = EmbeddedStore.inMemory()) {
            other.put(List.of(Example.graph(), DeedExample.graph()));
            try (EntenteServer own = EntenteServer.of(other).port(0).start()) {
                List<QueryFile> queries = Library.shipped().queries().stream()
                        .filter(query -> query.text().contains("SERVICE"))
                        .toList();
                assertThat(queries).hasSizeGreaterThanOrEqualTo(5);
                for (QueryFile query : queries) {
                    HttpResponse<String> answer =
                            send(HttpRequest.newBuilder(URI.create(own.endpoint() + "?query=" + encoded(query.text())))
                                    .header("Accept", "application/sparql-results+json"));
                    assertThat(answer.statusCode()).as(query.name()).isEqualTo(200);
                    assertThat(answer.body()).as(query.name()).contains("\"value\"");
                }
            }
        }
    }

    @Test
    void what_is_asked_of_wikidata_opens_no_way_to_another_server() {
        String wikidata = "SERVICE <https://query.wikidata.org/sparql> { ?s ?p ?o %s }";
        String there = "SERVICE <" + elsewhere("/sparql") + "> { ?s ?p ?o }";
        assertThat(ask("SELECT * { " + wikidata.formatted("") + there + " }").statusCode())
                .isEqualTo(400);
        assertThat(ask("SELECT * { " + wikidata.formatted(there) + " }").statusCode())
                .isEqualTo(200);
        assertThat(ask("SELECT ?x { " + wikidata.formatted("") + " BIND(<here> AS ?x) } LIMIT 1")
                        .body())
                .contains("https://w3id.org/entente/id/here");
    }

    @Test
    void a_service_named_by_a_value_is_not_asked_either() {
        String query =
                "SELECT * { VALUES ?there { <" + elsewhere("/sparql") + "> } SERVICE SILENT ?there { ?s ?p ?o } }";
        assertThat(ask(query).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROM <%s>", "FROM NAMED <%s>"})
    void no_graph_is_fetched(String from) {
        for (String there : List.of(elsewhere("/data.ttl"), "file:///etc/passwd", "file:pom.xml")) {
            HttpResponse<String> answer =
                    ask("SELECT * " + from.formatted(there) + " { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"bindings\": [").doesNotContain("\"value\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
    void no_graph_named_beside_the_query_is_fetched(String parameter) {
        HttpResponse<String> answer =
                send(to("/entente/sparql?query=" + encoded("SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }")
                                + "&" + parameter + "=" + encoded(elsewhere("/data.ttl")))
                        .header("Accept", "application/sparql-results+json"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"bindings\": [").doesNotContain("\"value\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
                "SELECT (<java:java.lang.Runtime>() AS ?x) {}",
                "SELECT * { FILTER(<http://jena.apache.org/ARQ/js#f>(1)) }",
                "SELECT * { FILTER EXISTS { BIND(<http://jena.apache.org/ARQ/function#version>() AS ?v) } }",
                "SELECT (SUM(<http://jena.apache.org/ARQ/function#e>()) AS ?x) {}",
                "SELECT ?x {} GROUP BY ?x HAVING(<java:java.lang.Runtime>())",
                "SELECT ?x {} ORDER BY <java:java.lang.Runtime>()",
                "SELECT * { { SELECT (MAX(<java:java.lang.Runtime>()) AS ?x) {} ORDER BY ?x } }",
                "SELECT (CALL(<java:java.lang.Runtime>) AS ?x) {}",
                "JSON { 'a': 1 } WHERE {}"
            })
    void no_extension_is_run(String query) {
        HttpResponse<String> answer = ask(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("This ").contains("SPARQL 1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://jena.apache.org/ARQ/property#splitIRI", "java:java.lang.Runtime"})
    void no_property_is_a_program(String property) {
        HttpResponse<String> answer = ask("SELECT * { <http://x.example/a#b> <" + property + "> (?one ?two) }");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("\"value\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {HEAVY, FLOWING})
    void a_query_is_cut_off_after_the_time_limit(String query) {
        HttpResponse<String> answer = ask(query);
        assertThat(answer.statusCode()).isIn(503, 413);
        assertThat(ask(HEAVY + " # " + query.length()).statusCode()).isEqualTo(503);
        assertThat(ask(HEAVY).body()).contains("longer than this server allows (0.5 seconds)");
        assertThat(ask(HEAVY).headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void a_client_cannot_have_more_time_than_the_limit() {
        assertThat(send(to("/entente/sparql?timeout=600&query=" + encoded(HEAVY)))
                        .statusCode())
                .isEqualTo(503);
        assertThat(send(to("/entente/sparql?timeout=never&query=" + encoded(HEAVY)))
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void an_answer_that_runs_out_of_time_after_its_first_rows_is_a_503_and_not_half_an_answer() {
        try (EntenteServer slow = EntenteServer.of(store)
                .port(0)
                .limits(Limits.USUAL.withTime(Duration.ofMillis(300)).withRows(Integer.MAX_VALUE))
                .start()) {
            HttpResponse<String> answer =
                    send(HttpRequest.newBuilder(URI.create(slow.endpoint() + "?query=" + encoded(FLOWING))));
            assertThat(answer.statusCode()).isIn(503, 413);
            assertThat(answer.body()).doesNotContain("bindings");
        }
    }

    @Test
    void an_answer_larger_than_the_limit_is_refused_whole() {
        try (EntenteServer small = EntenteServer.of(store)
                .port(0)
                .limits(Limits.USUAL.withRows(10))
                .start()) {
            for (String query : List.of(
                    "SELECT * { GRAPH ?g { ?s ?p ?o } }", "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }")) {
                HttpResponse<String> answer =
                        send(HttpRequest.newBuilder(URI.create(small.endpoint() + "?query=" + encoded(query))));
                assertThat(answer.statusCode()).isEqualTo(413);
                assertThat(answer.body()).contains("10 rows", "LIMIT");
            }
        }
    }

    @Test
    void more_queries_than_run_at_once_are_told_to_come_back() throws Exception {
        try (EntenteServer narrow = EntenteServer.of(store)
                .port(0)
                .limits(Limits.USUAL.withTime(Duration.ofSeconds(2)).withQueries(1))
                .start()) {
            URI heavy = URI.create(narrow.endpoint() + "?query=" + encoded(HEAVY));
            List<CompletableFuture<HttpResponse<String>>> answers = Stream.generate(
                            () -> client.sendAsync(HttpRequest.newBuilder(heavy).build(), BodyHandlers.ofString()))
                    .limit(4)
                    .toList();
            List<String> bodies = answers.stream()
                    .map(CompletableFuture::join)
                    .map(HttpResponse::body)
                    .toList();
            assertThat(bodies).anyMatch(body -> body.contains("busy with 1 queries"));
            assertThat(bodies).anyMatch(body -> body.contains("longer than this server allows (2 seconds)"));
            assertThat(answers)
                    .allMatch(answer ->
                            answer.join().headers().firstValue("Retry-After").isPresent());
        }
    }

    @Test
    void a_query_that_is_too_long_is_refused() {
        String comment = "#" + "x".repeat(70_000);
        assertThat(send(to("/entente/sparql")
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofString(HEADLINES + comment)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(ask(HEADLINES + comment).statusCode()).isIn(414, 431);
    }

    @Test
    void a_query_in_chunks_or_compressed_is_refused() {
        assertThat(send(to("/entente/sparql")
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(HEADLINES.getBytes(UTF_8)))))
                        .statusCode())
                .isEqualTo(411);
        assertThat(send(to("/entente/sparql")
                                .header("Content-Type", "application/sparql-query")
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "SELECT", "SELECT * { ?s ?p \"中\" }}", "SELECT ?x { ?x <http://a b> 1 }"})
    void a_broken_query_is_refused_in_words(String query) {
        HttpResponse<String> answer = ask(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isNotBlank().doesNotContain("\tat ", "Exception", "org.apache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback=steal", "stylesheet=http://evil.example/x.xsl"})
    void parameters_that_turn_data_into_programs_are_refused(String parameter) {
        assertThat(send(to("/entente/sparql?query=ASK%7B%7D&" + parameter)).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "MKCOL", "PROPFIND"})
    void other_methods_are_refused(String method) throws IOException {
        for (String path : List.of("/", "/help", "/entente/sparql", "/style.css", "/webjars/d3/d3.min.js")) {
            String answer = raw(method + " " + path
                    + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 405").contains("Allow: ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example", "[::2]"})
    void a_request_to_another_name_is_refused(String host) throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 421").contains("localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:3330", "127.0.0.1:80", "[::1]:3330"})
    void a_request_to_this_machine_is_answered(String host) throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void a_script_of_another_site_is_refused() {
        HttpResponse<String> answer = send(to("/entente/sparql?query=ASK%7B%7D")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "cors"));
        assertThat(answer.statusCode()).isEqualTo(403);
        HttpResponse<String> preflight = send(to("/entente/sparql")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/style.css",
                "/webjars/d3/d3.min.js",
                "/entente/sparql?query=ASK%7B%7D",
                "/entente/sparql?query=broken",
                "/none"
            })
    void every_answer_carries_the_headers_and_no_version(String path) {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.headers().map())
                .containsKeys("content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy")
                .doesNotContainKeys("server", "x-powered-by", "access-control-allow-origin");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self';")
                .doesNotContain("unsafe-", "http:", "https:", "*");
        assertThat(answer.headers().map().toString()).doesNotContain("5.6.0").doesNotContainIgnoringCase("jetty");
    }

    @Test
    void the_explorer_and_its_libraries_are_sent_as_what_they_are_and_once() {
        for (String path : List.of("/", "/webjars/cytoscape/cytoscape.esm.min.mjs", "/webjars/yasgui/yasgui.min.css")) {
            HttpResponse<String> answer = send(to(path));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .isEqualTo(
                            path.equals("/")
                                    ? "text/html;charset=utf-8"
                                    : path.endsWith("css")
                                            ? "text/css;charset=utf-8"
                                            : "text/javascript;charset=utf-8");
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = send(to(path).header("If-None-Match", tag));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        assertThat(send(to("/")).body())
                .doesNotContain("style=", "onclick", "http-equiv", "http://", "https://")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }

    @Test
    void the_page_explains_and_lists_the_queries_without_script() {
        HttpResponse<String> page = send(to("/help"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body())
                .contains("action=\"/entente/sparql\"", "<h3>meetings</h3>", "<h3>positions</h3>", "Who met whom")
                .doesNotContain("<script", "style=", "onclick", "http-equiv");
        assertThat(send(to("/style.css")).body()).contains("font");
        assertThat(send(to("/").method("HEAD", BodyPublishers.noBody())).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_form_of_the_page_works_as_a_browser_sends_it() {
        HttpResponse<String> answer = send(to("/entente/sparql?query=" + encoded(HEADLINES) + "&format=csv"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("h\r\nHeadline 0");
    }

    @Test
    void it_listens_on_this_machine_only() throws IOException {
        for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, server.port()).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void a_port_that_is_taken_is_said_in_words() {
        assertThatThrownBy(() -> EntenteServer.of(store).port(server.port()).start())
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("port " + server.port())
                .hasMessageContaining("--port");
    }

    @Test
    void names_may_be_added_for_other_machines() {
        try (EntenteServer open = EntenteServer.of(store)
                .port(0)
                .reachableAs(Set.of("graph.example"))
                .start()) {
            assertThat(send(HttpRequest.newBuilder(open.address())).statusCode())
                    .isEqualTo(200);
        }
    }
}
