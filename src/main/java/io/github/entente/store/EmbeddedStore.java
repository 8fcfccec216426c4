package io.github.entente.store;

import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Correction;
import io.github.entente.graph.Corrections;
import java.io.OutputStream;
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
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateRequest;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * A store in a folder of its own, by TDB2. One process at a time has it open; within the process it may be read by many threads while
 * one writes. Every change is one transaction: a machine that stops in the middle of it leaves the store as it was before.
 */
public final class EmbeddedStore implements Store {

    private static final Duration TIME_LIMIT = Duration.ofMinutes(10);

    /** Without the index. */
    private final DatasetGraph data;

    private final DatasetGraph dataset;
    private final WordIndex words;
    private final Sparql sparql = new Local();
    private final Duration limit;

    private EmbeddedStore(DatasetGraph data, WordIndex words, Duration limit) {
        this(data, words, words.dataset(), limit);
    }

    private EmbeddedStore(DatasetGraph data, WordIndex words, DatasetGraph dataset, Duration limit) {
        this.data = data;
        this.words = words;
        this.dataset = dataset;
        this.limit = limit;
        // A query someone was handed should not send what is in the store elsewhere.
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
    }

    /** Opens a store, or begins one where the folder is missing or empty. */
    public static EmbeddedStore open(Path folder) {
        DatasetGraph data = StoreFolder.open(folder);
        return new EmbeddedStore(data, WordIndex.beside(folder, data), TIME_LIMIT);
    }

    /** Opens a store that must be there. */
    public static EmbeddedStore existing(Path folder) {
        StoreFolder.mustHoldStore(folder);
        return open(folder);
    }

    /** A store that is gone when it is closed. */
    public static EmbeddedStore inMemory() {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        return new EmbeddedStore(data, WordIndex.inMemory(data), TIME_LIMIT);
    }

    /** The same store, with another time limit for queries. */
    public EmbeddedStore withTimeLimit(Duration other) {
        return new EmbeddedStore(data, words, dataset, other);
    }

    /** What the server serves: the data, with an index of words that is up to date. */
    public DatasetGraph dataset() {
        words.refresh();
        return dataset;
    }

    @Override
    public void put(Batch batch) {
        change(() -> {
            History history = new History(sparql);
            List<Revisions.Replaced> replaced = history.before(batch);
            SharedGraph shared = new SharedGraph(sparql);
            List<Node> articles = batch.graphs().stream()
                    .map(graph -> Bridge.node(graph.iri()))
                    .toList();
            Set<Node> suspects = shared.suspects(articles, List.of());
            new Comparisons(sparql).forget(articles);
            Set<Node> described = new HashSet<>();
            for (ArticleGraph graph : batch.graphs()) {
                replace(Bridge.node(graph.iri()), Bridge.triples(graph.article()));
                for (Triple triple : Bridge.triples(graph.shared())) {
                    dataset.add(Quad.create(Graphs.SHARED, triple));
                    described.add(triple.getSubject());
                }
            }
            for (Batch.Deposit deposit : batch.deposits()) {
                deposit.replacedIn(new Catalogue(sparql)).ifPresent(old -> {
                    history.hand(old, Bridge.node(deposit.graph().iri()));
                    remove(old);
                });
            }
            history.note(batch, replaced);
            suspects.addAll(described);
            shared.sweep(shared.suspects(List.of(), suspects));
        });
    }

    @Override
    public void built(String sources, Instant began) {
        change(() -> new Ledger(sparql).built(sources, began));
    }

    @Override
    public Ledger ledger() {
        return new Ledger(sparql);
    }

    private void change(Runnable change) {
        words.changing(() -> Txn.executeWrite(dataset, change));
    }

    private void replace(Node graph, Set<Triple> wanted) {
        Graphs.mustBeArticle(graph);
        writeDifference(graph, wanted);
    }

    @Override
    public void relate(Collection<Statement> found) {
        change(() -> writeDifference(Graphs.SAMENESS, Bridge.triples(found)));
    }

    /** Writes only what differs, so that building the same articles again does not make the store grow. */
    private void writeDifference(Node graph, Set<Triple> wanted) {
        Set<Triple> stored = new HashSet<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> stored.add(quad.asTriple()));
        stored.stream()
                .filter(triple -> !wanted.contains(triple))
                .forEach(old -> dataset.delete(Quad.create(graph, old)));
        wanted.stream()
                .filter(triple -> !stored.contains(triple))
                .forEach(fresh -> dataset.add(Quad.create(graph, fresh)));
    }

    @Override
    public boolean withdraw(String article) {
        Optional<Node> graph = new Catalogue(sparql).graph(article);
        graph.ifPresent(found -> change(() -> remove(found)));
        return graph.isPresent();
    }

    private void remove(Node article) {
        SharedGraph shared = new SharedGraph(sparql);
        Set<Node> suspects = shared.suspects(List.of(article), List.of());
        new History(sparql).forget(List.of(article));
        new Comparisons(sparql).forget(List.of(article));
        dataset.deleteAny(article, Node.ANY, Node.ANY, Node.ANY);
        shared.sweep(suspects);
    }

    @Override
    public void load(Path file) {
        Graphs.Loaded loaded = Graphs.read(file);
        change(() -> {
            SharedGraph shared = new SharedGraph(sparql);
            Set<Node> suspects = shared.suspects(loaded.named().keySet(), List.of());
            new History(sparql).forget(loaded.named().keySet());
            new Comparisons(sparql).forget(loaded.named().keySet());
            new CorrectionGraph(sparql).forget(loaded.corrections());
            loaded.named().forEach(this::replace);
            loaded.added()
                    .forEach((graph, triples) -> triples.forEach(triple -> dataset.add(Quad.create(graph, triple))));
            loaded.shared().forEach(triple -> dataset.add(Quad.create(Graphs.SHARED, triple)));
            shared.sweep(shared.suspects(List.of(), suspects));
        });
    }

    @Override
    public Corrections corrections() {
        return new CorrectionGraph(sparql).all();
    }

    /** Those whose facts are told still, as they were when they were judged. */
    public List<Correction> standing() {
        CorrectionGraph known = new CorrectionGraph(sparql);
        Map<IRI, List<Correction>> byArticle =
                known.all().all().stream().collect(Collectors.groupingBy(Correction::article));
        return byArticle.entrySet().stream()
                .flatMap(entry -> {
                    Model article = known.article(entry.getKey());
                    return entry.getValue().stream().filter(correction -> correction.stands(article));
                })
                .toList();
    }

    @Override
    public Optional<Correction> correct(IRI fact, Correction.Reason reason, Optional<String> note) {
        CorrectionGraph known = new CorrectionGraph(sparql);
        Optional<Correction> correction =
                Correction.of(known.article(Correction.article(fact)), fact, reason, note, Instant.now());
        correction.ifPresent(judged -> change(() -> {
            known.forget(List.of(Bridge.node(judged.iri())));
            Bridge.triples(judged.model()).forEach(triple -> dataset.add(Quad.create(Graphs.CORRECTIONS, triple)));
        }));
        return correction;
    }

    @Override
    public boolean takeBack(IRI fact) {
        CorrectionGraph known = new CorrectionGraph(sparql);
        List<Node> corrections = known.of(fact);
        if (!corrections.isEmpty()) {
            change(() -> known.forget(corrections));
        }
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
        Query query = Prepared.query(text, parameters);
        if (TextSearch.isIn(query)) {
            words.refresh();
        }
        boolean mine = !dataset.isInTransaction();
        if (mine) {
            dataset.begin(ReadWrite.READ);
        }
        QueryExec execution = null;
        try {
            execution = QueryExec.dataset(dataset)
                    .query(query)
                    .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .build();
            QueryExec running = execution;
            return Rows.of(running, query, limit, () -> end(running, mine));
        } catch (RuntimeException failure) {
            end(execution, mine);
            throw failure;
        }
    }

    private void end(@Nullable QueryExec execution, boolean mine) {
        if (execution != null) {
            execution.close();
        }
        if (mine) {
            dataset.end();
        }
    }

    @Override
    public Labels labels() {
        return new Labels(sparql);
    }

    @Override
    public Validation validate() {
        return Txn.calculateRead(dataset, () -> Validation.of(dataset.getUnionGraph()));
    }

    @Override
    public void dump(OutputStream out) {
        Txn.executeRead(dataset, () -> Graphs.dump(dataset.findNG(null, null, null, null), out));
    }

    @Override
    public void close() {
        if (!StoreFolder.isInMemory(data)) {
            TDBInternal.expel(data, true);
        }
        dataset.close();
    }

    private final class Local implements Sparql {

        @Override
        public List<Binding> select(Query query) {
            return Txn.calculateRead(dataset, () -> {
                try (QueryExec execution =
                        QueryExec.dataset(dataset).query(query).build()) {
                    // Detached: what TDB2 has not looked up yet when the reading ends, it does not find.
                    return List.copyOf(Iter.toList(Iter.map(execution.select(), Binding::detach)));
                }
            });
        }

        @Override
        public void update(UpdateRequest request) {
            UpdateExec.dataset(dataset).update(request).execute();
        }

        @Override
        public void add(Node graph, Collection<Triple> triples) {
            triples.forEach(triple -> dataset.add(Quad.create(graph, triple)));
        }
    }
}
