package io.github.entente.actor.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks a SPARQL endpoint, one request at a time, page by page, and waits when it says that it has too much to do. */
final class SparqlClient {

    private static final Duration CONNECTING = Duration.ofSeconds(30);
    /** Longer than Wikidata's own limit of a minute. */
    private static final Duration ANSWERING = Duration.ofMinutes(3);

    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int GATEWAY_GAVE_UP = 504;
    private static final Set<Integer> BUSY = Set.of(408, TOO_MANY, 500, 502, 503);
    /** Quirk: Wikidata's endpoint answers a query that takes too long with 500 and a stack trace that names this. */
    private static final String TOO_SLOW = "TimeoutException";

    /** A query asks for more than the endpoint can do in its time. Asking again would only burden it. */
    static final class TooSlow extends WikidataException {

        private static final long serialVersionUID = 1L;

        TooSlow(String source) {
            super(source, "takes too long to answer");
        }
    }

    private final URI endpoint;
    private final String userAgent;
    private final int page;
    private final RetryPolicy<HttpResponse<String>> retry;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    SparqlClient(URI endpoint, String userAgent, int page, Patience patience, Consumer<String> said) {
        this.endpoint = endpoint;
        this.userAgent = userAgent;
        this.page = page;
        this.retry = RetryPolicy.<HttpResponse<String>>builder()
                .handle(IOException.class)
                .handleResultIf(answer -> BUSY.contains(answer.statusCode()) && !isTooSlow(answer))
                .withMaxAttempts(patience.attempts())
                .withBackoff(patience.first(), patience.longest())
                .withDelayFn(context -> RetryAfter.of(context.getLastResult()))
                .onRetryScheduled(event -> said.accept(endpoint + " is busy or out of reach; asking again in "
                        + event.getDelay().toSeconds() + " s"))
                .build();
    }

    /** All rows of a query; its text has no LIMIT and an ORDER BY that puts every row in one place. */
    List<SparqlRow> rows(String query) {
        List<SparqlRow> rows = new ArrayList<>();
        int before;
        do {
            before = rows.size();
            rows.addAll(parsed(answer(query + "\nLIMIT " + page + " OFFSET " + before)));
        } while (rows.size() - before == page);
        return rows;
    }

    private String answer(String query) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(ANSWERING)
                .header("Accept", "application/sparql-results+json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", userAgent)
                .POST(HttpRequest.BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build();
        HttpResponse<String> answer;
        try {
            answer = Failsafe.with(retry).get(() -> http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (FailsafeException e) {
            throw new WikidataException(endpoint.toString(), "does not answer (" + e.getCause() + ")");
        }
        if (isTooSlow(answer)) {
            throw new TooSlow(endpoint.toString());
        } else if (answer.statusCode() != OK) {
            throw new WikidataException(
                    endpoint.toString(), "answers with status " + answer.statusCode() + " and no result");
        }
        return answer.body();
    }

    private static boolean isTooSlow(HttpResponse<String> answer) {
        return answer.statusCode() == GATEWAY_GAVE_UP
                || answer.statusCode() >= 500 && answer.body().contains(TOO_SLOW);
    }

    private List<SparqlRow> parsed(String body) {
        try {
            List<SparqlRow> rows = new ArrayList<>();
            AnswerFolder.JSON
                    .readTree(body)
                    .path("results")
                    .path("bindings")
                    .forEach(binding -> rows.add(new SparqlRow(binding)));
            return rows;
        } catch (JsonProcessingException e) {
            throw new WikidataException(
                    endpoint.toString(), "gives no SPARQL results; name a SPARQL endpoint with --endpoint");
        }
    }
}
