package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.entente.server.explorer.facts.Reading;
import io.github.entente.server.explorer.shape.Corrections;
import io.github.entente.server.explorer.shape.Shapes;
import io.github.entente.store.Network;
import io.github.entente.store.NetworkFormat;
import io.github.entente.store.Store;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Answers the explorer's page at {@code /api/...}, from the facts of a dataset that does not change while it is served. They are read in the
 * background from the start; a question that comes before they are there waits.
 */
public final class Explorer extends HttpServlet {

    /** Where all its answers are. */
    public static final String FOLDER = "/api/";

    /** How far the reading of the store is: the only answer that does not wait for its end. */
    private static final String READING = "reading";

    private static final long serialVersionUID = 1L;

    /** @param read articles, of the total; 0 of 0 before that is known */
    private record Progress(boolean done, int read, int total) {}

    private final transient Map<String, View> views = new LinkedHashMap<>();
    private final transient ObjectMapper json = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final transient DatasetGraph dataset;
    private final transient Corrections corrections;
    private final transient Searches searches;
    private final transient Portraits portraits;
    private final transient Reading reading = new Reading();
    private final transient CompletableFuture<Snapshot> facts;

    /**
     * @param portraits a folder with pictures of persons, each called by a Wikidata item
     * @param store the dataset's, where names in the parameters of queries are looked up
     */
    public Explorer(
            DatasetGraph dataset, Corrections corrections, Optional<Path> portraits, Optional<? extends Store> store) {
        this.dataset = dataset;
        this.corrections = corrections;
        this.searches = new Searches(dataset);
        this.portraits = new Portraits(portraits);
        this.facts = CompletableFuture.supplyAsync(() -> Snapshot.of(dataset, reading));
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
        views.put("query", new QueryView(store));
    }

    /** Who answers at each path. */
    public Map<String, HttpServlet> servlets() {
        Map<String, HttpServlet> servlets = new TreeMap<>();
        servlets.put(FOLDER + READING, this);
        views.keySet().forEach(name -> servlets.put(FOLDER + name, this));
        portraits.paths().forEach(path -> servlets.put(path, portraits));
        return servlets;
    }

    /** Waits until the store is read, and says how many articles it has; nothing if it could not be read. */
    public OptionalInt articles() {
        return facts.handle((known, failure) -> failure == null
                        ? OptionalInt.of(known.facts().articles().size())
                        : OptionalInt.empty())
                .join();
    }

    /** Whoever closes the store next must not do so below somebody who reads it. */
    @Override
    public void destroy() {
        reading.stop();
        facts.handle((read, failure) -> true).join();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String name = request.getRequestURI().substring(FOLDER.length());
            Parameters parameters = Parameters.of(request.getParameterMap());
            if (name.equals(READING)) {
                parameters.mustBeAmong(Set.of());
                send(response, new Progress(facts.isDone(), reading.read(), reading.total()));
                return;
            }
            View view = Optional.ofNullable(views.get(name)).orElseThrow(() -> Refusal.missing("Nothing here."));
            parameters.mustBeAmong(view.allParameters());
            Snapshot known = facts.join();
            Shapes shapes = new Shapes(dataset, known.facts(), corrections, portraits::of);
            send(response, view.answer(new Asked(parameters, known, shapes, corrections, searches, dataset)));
        } catch (Refusal refusal) {
            refuse(response, refusal.status(), refusal.getMessage());
        } catch (CompletionException broken) {
            log(broken.getCause());
            refuse(response, 500, "The store could not be read: \"entente validate\" may tell what is wrong with it.");
        } catch (RuntimeException unexpected) {
            log(unexpected);
            refuse(response, 500, "This could not be answered, and it is not your fault: the server's log tells more.");
        }
    }

    private static void log(Throwable failure) {
        System.getLogger(Explorer.class.getName()).log(System.Logger.Level.ERROR, "an answer failed", failure);
    }

    private void refuse(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        send(response, Map.of("error", words));
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
