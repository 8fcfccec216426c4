package io.github.entente.server.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.server.EntenteServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The JSON API over real HTTP, as the page asks it. */
record Api(EntenteServer server) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param question as in {@code "facts?a=CHN&q=tea"}; values are written plainly and are encoded here */
    JsonNode get(String question) {
        HttpResponse<String> answer = send(question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    HttpResponse<String> send(String question) {
        return send(HttpRequest.newBuilder(uri(question)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    URI uri(String question) {
        int mark = question.indexOf('?');
        String encoded = mark < 0
                ? question
                : question.substring(0, mark + 1)
                        + Arrays.stream(question.substring(mark + 1).split("&"))
                                .map(Api::encoded)
                                .collect(Collectors.joining("&"));
        return server.address().resolve("/api/" + encoded);
    }

    private static String encoded(String pair) {
        int mark = pair.indexOf('=');
        return mark < 0 ? pair : pair.substring(0, mark + 1) + URLEncoder.encode(pair.substring(mark + 1), UTF_8);
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        try {
            return JSON.readTree(answer.body());
        } catch (IOException notJson) {
            throw new AssertionError(answer.body(), notJson);
        }
    }

    static List<JsonNode> list(JsonNode array) {
        assertThat(array.isArray()).isTrue();
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toList();
    }
}
