package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.entente.server.explorer.facts.Facts;
import io.github.entente.server.explorer.shape.Corrections;
import io.github.entente.server.explorer.shape.Shapes;
import io.github.entente.store.Network;
import io.github.entente.store.NetworkFormat;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Answers the explorer's page at {@code /api/...}, from the facts of a dataset that does not change while it is served. They are read in the
 * background from the start; a question that comes before they are there waits.
 */
public final class Explorer extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String FOLDER = "/api/";

    private final transient Map<String, View> views = new LinkedHashMap<>();
    private final transient ObjectMapper json = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final transient DatasetGraph dataset;
    private final transient Corrections corrections;
    private final transient CompletableFuture<Facts> facts;

    public Explorer(DatasetGraph dataset, Corrections corrections) {
        this.dataset = dataset;
        this.corrections = corrections;
        this.facts = CompletableFuture.supplyAsync(() -> Facts.of(dataset));
        views.put("about", new AboutView());
        views.put("terms", new TermsView());
        views.put("facts", new FactsView());
        views.put("network", new NetworkView());
        views.put("network.gexf", new GexfView());
        views.put("timeline", new TimelineView());
        views.put("positions", new PositionsView());
        views.put("actors", new ActorsView());
        views.put("actor", new ActorView());
        views.put("articles", new ArticlesView());
        views.put("article", new ArticleView());
        views.put("meetings", new MeetingsView());
        views.put("readouts", new ReadoutsView());
        views.put("queries", new QueriesView());
    }

    /** Where it answers. */
    public Set<String> paths() {
        return views.keySet().stream().map(FOLDER::concat).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            View view = Optional.ofNullable(views.get(request.getRequestURI().substring(FOLDER.length())))
                    .orElseThrow(() -> Refusal.missing("Nothing here."));
            Parameters parameters = Parameters.of(request.getParameterMap());
            parameters.mustBeAmong(view.allParameters());
            Facts known = facts.join();
            Shapes shapes = new Shapes(dataset, known, corrections, item -> Optional.empty());
            send(response, view.answer(new Asked(parameters, known, shapes, corrections, dataset)));
        } catch (Refusal refusal) {
            response.setStatus(refusal.status());
            send(response, Map.of("error", refusal.getMessage()));
        } catch (CompletionException broken) {
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            send(
                    response,
                    Map.of(
                            "error",
                            "The store could not be read: \"entente validate\" may tell what is wrong with it."));
        }
    }

    private void send(HttpServletResponse response, Object answer) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        if (answer instanceof Network network) {
            StringWriter text = new StringWriter();
            NetworkFormat.GEXF.write(network, text);
            response.setHeader("Content-Disposition", "attachment; filename=\"network.gexf\"");
            send(response, NetworkFormat.GEXF.mediaType(), text.toString().getBytes(StandardCharsets.UTF_8));
        } else {
            send(response, "application/json", json.writeValueAsBytes(answer));
        }
    }

    private static void send(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
