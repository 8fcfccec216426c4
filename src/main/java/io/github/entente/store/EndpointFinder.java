package io.github.entente.store;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the endpoints of a dataset from its one address, by asking: servers differ in what they call them. */
final class EndpointFinder {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final URI base;
    private final Map<String, URI> found = new HashMap<>();
    private final List<String> tried = new ArrayList<>();

    EndpointFinder(HttpClient client, URI base) {
        this.client = client;
        this.base = base;
    }

    static EndpointFinder known(HttpClient client, Endpoints endpoints) {
        EndpointFinder finder = new EndpointFinder(client, endpoints.query());
        finder.found.put("query", endpoints.query());
        finder.found.put("update", endpoints.update());
        finder.found.put("graph store", endpoints.data());
        return finder;
    }

    URI query() {
        return endpoint("query", List.of("", "/sparql", "/query"), this::answersQueries);
    }

    URI update() {
        return endpoint("update", List.of("/update", "", "/statements"), this::takesUpdates);
    }

    URI data() {
        return endpoint("graph store", List.of("/data", "", "/rdf-graphs/service", "/get"), this::takesGraphs);
    }

    /** Asks once. What only reads needs no endpoint for writing, so each is looked for when it is needed. */
    private synchronized URI endpoint(String purpose, List<String> endings, Predicate<URI> works) {
        if (!found.containsKey(purpose)) {
            found.put(purpose, first(purpose, endings, works));
        }
        return found.get(purpose);
    }

    private URI first(String purpose, List<String> endings, Predicate<URI> works) {
        tried.clear();
        for (String ending : endings) {
            URI candidate = URI.create(base.toString().replaceAll("/+$", "") + ending);
            if (works.test(candidate)) {
                return candidate;
            }
        }
        throw new StoreException("no " + purpose + " endpoint found at " + base + " (" + String.join("; ", tried)
                + "): give the address of a dataset with SPARQL 1.1 query, update and graph store endpoints,"
                + " such as http://localhost:3030/ds");
    }

    private boolean answersQueries(URI endpoint) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/sparql-results+json")
                .POST(BodyPublishers.ofString("query=" + encoded("ASK {}"))));
        return answer.statusCode() == 200 && answer.body().contains("\"boolean\"");
    }

    /** Deletes nothing: the update has no data. */
    private boolean takesUpdates(URI endpoint) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("update=" + encoded("DELETE DATA {}"))));
        return answer.statusCode() / 100 == 2;
    }

    /** A graph nobody has: a graph store says 404 or gives an empty graph, and so says that it understood. */
    private boolean takesGraphs(URI endpoint) {
        String probe = "?graph=" + encoded("https://w3id.org/entente/id/probe");
        HttpResponse<String> put = send(HttpRequest.newBuilder(URI.create(endpoint + probe))
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.noBody()));
        if (put.statusCode() / 100 != 2) {
            return false;
        }
        send(HttpRequest.newBuilder(URI.create(endpoint + probe)).DELETE());
        return true;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest ready = request.timeout(PATIENCE).build();
        try {
            HttpResponse<String> answer = sendTwice(ready);
            tried.add(ready.method() + " " + ready.uri().getPath() + " gave " + answer.statusCode());
            return answer;
        } catch (IOException unreachable) {
            throw new StoreException(
                    "no server answers at " + base + ": is it running, and is the address right?", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreException("stopped while asking " + base, stopped);
        }
    }

    /**
     * Quirk: a server that refuses a request before its end closes the connection, and the client may take that connection from its pool for the
     * next request, which then fails. Questions may be asked again; if nobody answers twice, nobody is there.
     */
    private HttpResponse<String> sendTwice(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException closed) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
