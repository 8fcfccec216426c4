package io.github.entente.store;

import io.github.entente.graph.Extractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Sends one query to another server and waits for its whole answer, for so long and no longer. */
final class ServiceClient {

    private static final int LARGEST = 32 * 1024 * 1024;
    /** Wikimedia refuses programs that do not say who they are. */
    private static final String NAME = "Entente/" + Extractor.of("en").version() + " (https://w3id.org/entente)";

    private final Duration limit;

    ServiceClient(Duration limit) {
        this.limit = limit;
    }

    /** @throws ServiceFailure if there is no answer, now */
    RowSet ask(URI server, Query question) {
        Address address = Address.of(server);
        String form = "query=" + URLEncoder.encode(question.serialize(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(address.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/sparql-results+json")
                .header("User-Agent", NAME)
                .timeout(limit)
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpClient client = address.client(limit);
        // Quirk: the request's own time limit ends with the head of the answer, and a body may come for ever.
        CompletableFuture<Reply> reply =
                client.sendAsync(request, BodyHandlers.ofInputStream()).thenApplyAsync(ServiceClient::read);
        try {
            return reply.get(limit.toMillis(), TimeUnit.MILLISECONDS).rows(address.uri());
        } catch (TimeoutException late) {
            reply.cancel(true);
            throw new ServiceFailure("no answer within " + limit.toSeconds() + " seconds", late);
        } catch (ExecutionException failure) {
            throw new ServiceFailure("no connection to " + address.uri().getAuthority(), failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("stopped while asking", stopped);
        }
    }

    private static Reply read(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            String wait = response.headers().firstValue("Retry-After").orElse("");
            return new Reply(response.statusCode(), wait, body.readNBytes(LARGEST + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Reply(int status, String again, byte[] body) {

        private static final int FORBIDDEN = 403;
        private static final int TOO_MANY = 429;
        private static final int OWN_FAULT = 500;

        RowSet rows(URI server) {
            if (status == TOO_MANY) {
                throw new ServiceFailure(
                        "it was asked too often" + (again.matches("[0-9]+") ? ", again in " + again + " seconds" : ""));
            } else if (status == FORBIDDEN || status >= OWN_FAULT) {
                throw new ServiceFailure("it answered " + status);
            } else if (status != 200) {
                throw new StoreException("the server at " + server + " refuses the SERVICE part of the query with "
                        + status + ": check the address, and the part inside SERVICE");
            } else if (body.length > LARGEST) {
                throw new StoreException("the answer of " + server + " is larger than " + LARGEST / 1024 / 1024
                        + " MB: narrow the part inside SERVICE, or say before it which items are meant");
            }
            try {
                return RowSetReader.createReader(ResultSetLang.RS_JSON)
                        .read(new ByteArrayInputStream(body), Context.emptyContext())
                        .materialize();
            } catch (RuntimeException noResults) {
                // A page of some network on the way, or an answer that was broken off.
                throw new ServiceFailure("what came is no SPARQL result", noResults);
            }
        }
    }
}
