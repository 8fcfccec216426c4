package io.github.entente.store;

import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Correction;
import io.github.entente.graph.Corrections;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.UpdateExecHTTPBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateRequest;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/**
 * A dataset on a SPARQL 1.1 server. Each article is replaced by one PUT and so never seen half; several articles, and an article and the
 * shared graph, are separate requests: after a failure put the same articles again.
 */
public final class RemoteStore implements Store {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration TIME_LIMIT = Duration.ofMinutes(10);

    private final EndpointFinder endpoints;
    private final HttpClient client;
    private final Sparql sparql = new Remote();

    private RemoteStore(EndpointFinder endpoints, HttpClient client) {
        this.endpoints = endpoints;
        this.client = client;
    }

    /**
     * The dataset at one address, such as {@code http://localhost:3030/ds}.
     *
     * @param dataset may hold a user's name and password ({@code http://user:password@host/ds}); its endpoints are found by asking
     */
    public static RemoteStore at(URI dataset) {
        Address address = Address.of(dataset);
        HttpClient client = address.client(CONNECT);
        EndpointFinder finder = new EndpointFinder(client, address.uri());
        finder.query();
        return new RemoteStore(finder, client);
    }

    public static RemoteStore at(Endpoints endpoints) {
        HttpClient client = Address.of(endpoints.query()).client(CONNECT);
        return new RemoteStore(EndpointFinder.known(client, endpoints), client);
    }

    @Override
    public void put(Batch batch) {
        History history = new History(sparql);
        List<Revisions.Replaced> replaced = history.before(batch);
        SharedGraph shared = new SharedGraph(sparql);
        List<ArticleGraph> graphs = batch.graphs();
        List<Node> articles =
                graphs.stream().map(graph -> Bridge.node(graph.iri())).toList();
        Set<Node> suspects = shared.suspects(articles, List.of());
        new Comparisons(sparql).forget(articles);
        Set<Triple> described = new HashSet<>();
        graphs.forEach(graph -> described.addAll(Bridge.triples(graph.shared())));
        add(Graphs.SHARED, described);
        graphs.forEach(graph -> replace(Bridge.node(graph.iri()), Bridge.triples(graph.article())));
        for (Batch.Deposit deposit : batch.deposits()) {
            deposit.replacedIn(new Catalogue(sparql)).ifPresent(old -> {
                history.hand(old, Bridge.node(deposit.graph().iri()));
                remove(old);
            });
        }
        history.note(batch, replaced);
        described.forEach(triple -> suspects.add(triple.getSubject()));
        shared.sweep(shared.suspects(List.of(), suspects));
    }

    @Override
    public void built(String sources, Instant began) {
        new Ledger(sparql).built(sources, began);
    }

    @Override
    public Ledger ledger() {
        return new Ledger(sparql);
    }

    private void replace(Node graph, Set<Triple> triples) {
        Graphs.mustBeArticle(graph);
        write(graph, triples);
    }

    @Override
    public void relate(Collection<Statement> found) {
        write(Graphs.SAMENESS, Bridge.triples(found));
    }

    private void write(Node graph, Set<Triple> triples) {
        asking(() -> {
            store().graphName(graph).PUT(graph(triples));
            return true;
        });
    }

    private void add(Node graph, Collection<Triple> triples) {
        if (!triples.isEmpty()) {
            asking(() -> {
                store().graphName(graph).POST(graph(triples));
                return true;
            });
        }
    }

    @Override
    public boolean withdraw(String article) {
        Optional<Node> graph = new Catalogue(sparql).graph(article);
        graph.ifPresent(this::remove);
        return graph.isPresent();
    }

    private void remove(Node article) {
        SharedGraph shared = new SharedGraph(sparql);
        Set<Node> suspects = shared.suspects(List.of(article), List.of());
        new History(sparql).forget(List.of(article));
        new Comparisons(sparql).forget(List.of(article));
        asking(() -> {
            store().graphName(article).DELETE();
            return true;
        });
        shared.sweep(suspects);
    }

    @Override
    public void load(Path file) {
        Graphs.Loaded loaded = Graphs.read(file);
        SharedGraph shared = new SharedGraph(sparql);
        Set<Node> suspects = shared.suspects(loaded.named().keySet(), List.of());
        add(Graphs.SHARED, loaded.shared());
        new History(sparql).forget(loaded.named().keySet());
        new Comparisons(sparql).forget(loaded.named().keySet());
        new CorrectionGraph(sparql).forget(loaded.corrections());
        loaded.added().forEach(this::add);
        loaded.named().forEach(this::replace);
        shared.sweep(shared.suspects(List.of(), suspects));
    }

    @Override
    public Corrections corrections() {
        return asking(() -> new CorrectionGraph(sparql).all());
    }

    @Override
    public Optional<Correction> correct(IRI fact, Correction.Reason reason, Optional<String> note) {
        CorrectionGraph known = new CorrectionGraph(sparql);
        Optional<Correction> correction =
                Correction.of(known.article(Correction.article(fact)), fact, reason, note, Instant.now());
        correction.ifPresent(judged -> {
            known.forget(List.of(Bridge.node(judged.iri())));
            add(Graphs.CORRECTIONS, Bridge.triples(judged.model()));
        });
        return correction;
    }

    @Override
    public boolean takeBack(IRI fact) {
        CorrectionGraph known = new CorrectionGraph(sparql);
        List<Node> corrections = known.of(fact);
        known.forget(corrections);
        return !corrections.isEmpty();
    }

    @Override
    public boolean holds(IRI article) {
        return new Catalogue(sparql).holds(article);
    }

    @Override
    public List<ArticleEntry> articles() {
        return new Catalogue(sparql).articles();
    }

    @Override
    public Rows query(String text, Map<String, Value> parameters) {
        Query asked = Prepared.query(text, parameters);
        // Nobody says whether a server has such an index, and one without it would find nothing and say nothing.
        Query query = TextSearch.isIn(asked) ? TextSearch.plain(asked) : asked;
        return asking(() -> {
            QueryExec execution = execution(query);
            return Rows.of(execution, query, TIME_LIMIT, execution::close);
        });
    }

    @Override
    public Labels labels() {
        return new Labels(sparql);
    }

    @Override
    public Validation validate() {
        Graph all = GraphFactory.createDefaultGraph();
        quads().forEach(quad -> all.add(quad.asTriple()));
        return Validation.of(all);
    }

    @Override
    public void dump(OutputStream out) {
        Graphs.dump(quads().iterator(), out);
    }

    private List<Quad> quads() {
        return sparql.select(Template.query("SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }")).stream()
                .map(row -> Quad.create(row.get("g"), row.get("s"), row.get("p"), row.get("o")))
                .toList();
    }

    @Override
    public void close() {
        // Java 17's client has nothing to close: its threads end when it is no longer reachable.
    }

    private GSP store() {
        return GSP.service(endpoints.data().toString()).httpClient(client);
    }

    private QueryExec execution(Query query) {
        return QueryExecHTTPBuilder.service(endpoints.query().toString())
                .httpClient(client)
                .query(query)
                .timeout(TIME_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private static Graph graph(Collection<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }

    private <T> T asking(Supplier<T> request) {
        try {
            return request.get();
        } catch (HttpException | QueryExceptionHTTP failure) {
            throw new StoreException(
                    "the server at " + endpoints.query().getAuthority() + " refused: " + failure.getMessage(), failure);
        }
    }

    private final class Remote implements Sparql {

        @Override
        public List<Binding> select(Query query) {
            return asking(() -> {
                try (QueryExec execution = execution(query)) {
                    return List.copyOf(Iter.toList(execution.select()));
                }
            });
        }

        @Override
        public void update(UpdateRequest request) {
            asking(() -> {
                UpdateExecHTTPBuilder.create()
                        .endpoint(endpoints.update().toString())
                        .httpClient(client)
                        .update(request)
                        .build()
                        .execute();
                return true;
            });
        }

        @Override
        public void add(Node graph, Collection<Triple> triples) {
            RemoteStore.this.add(graph, triples);
        }
    }
}
