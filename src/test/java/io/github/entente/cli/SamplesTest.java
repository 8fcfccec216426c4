package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.Entente;
import io.github.entente.SharedFolder;
import io.github.entente.article.Source;
import io.github.entente.article.source.Sources;
import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Iris;
import io.github.entente.graph.RdfFiles;
import io.github.entente.pipeline.Progress;
import io.github.entente.pipeline.Samples;
import io.github.entente.pipeline.Summary;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.Federation;
import io.github.entente.store.Library;
import io.github.entente.store.QueryFile;
import io.github.entente.store.Rows;
import io.github.entente.store.sameness.BCubed;
import io.github.entente.store.sameness.Sameness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/** The sample articles, and a real one where it is at hand, through the whole house. */
class SamplesTest {

    @TempDir
    static Path folder;

    private static final EmbeddedStore STORE = EmbeddedStore.inMemory();
    private static final List<ArticleGraph> GRAPHS = new ArrayList<>();
    private static Summary summary;

    @BeforeAll
    static void build() throws IOException {
        Path actors = Files.createDirectory(folder.resolve("actors"));
        Samples.copyActors(actors);
        // The details that ship are empty until somebody refreshes them.
        Files.write(
                actors.resolve("details.csv"),
                List.of(
                        "person,property,item,value",
                        "Q701801,party,,Some Party",
                        "Q701801,birthplace,,Some Town",
                        "Q701801,portrait,,Some Body.jpg"));
        summary = read(2, GRAPHS);
        STORE.put(GRAPHS);
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    private static Summary read(int threads, List<ArticleGraph> graphs) {
        Entente entente = Entente.builder()
                .actors(folder.resolve("actors"))
                .threads(threads)
                .build();
        return entente.build(Progress.SILENT).into(graphs::addAll, sources());
    }

    private static List<Source> sources() {
        List<Source> sources = new ArrayList<>(Samples.sources());
        try {
            sources.addAll(Sources.expand(
                    List.of(SharedFolder.path("articles").resolve("*.txt").toString())));
        } catch (TestAbortedException notAtHand) {
            assertThat(sources).isNotEmpty();
        }
        return sources;
    }

    static List<QueryFile> queries() {
        // the samples contradict each other nowhere; ContradictionViewTest asks that of two that do
        return Library.shipped().queries().stream()
                .filter(query -> !query.name().equals("contradictions"))
                .toList();
    }

    @Test
    void thirty_and_more_articles_are_read_and_none_is_skipped() {
        assertThat(summary.articles()).isGreaterThanOrEqualTo(30);
        assertThat(summary.skipped()).isEmpty();
        assertThat(summary.meetings()).isPositive();
        assertThat(summary.positions()).isPositive();
    }

    @Test
    void the_same_articles_give_the_same_bytes_from_one_thread_and_from_two() {
        List<ArticleGraph> again = new ArrayList<>();
        read(1, again);

        try (EmbeddedStore other = EmbeddedStore.inMemory()) {
            other.put(again);
            assertThat(dump(other)).isEqualTo(dump(STORE)).isNotEmpty();
        }
    }

    @Test
    void what_is_built_has_the_shapes_of_the_ontology() {
        assertThat(STORE.validate().words()).isEqualTo("conforms");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void each_query_has_an_answer(QueryFile query) {
        try (Rows rows = query.ask(STORE, Map.of(), Federation.offline(line -> {}))) {
            assertThat(rows.hasNext()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.trig", "all.nq", "all.jsonld", "all.trig.gz"})
    void another_library_reads_from_a_file_what_is_in_the_store(String name) {
        Path file = folder.resolve(name);
        RdfFiles.write(file, GRAPHS.stream());

        DatasetGraph read = RDFDataMgr.loadDatasetGraph(file.toUri().toString());

        assertThat(read.getDefaultGraph().isEmpty()).isTrue();
        assertThat(IsoMatcher.isomorphic(read, stored())).isTrue();
    }

    @Test
    void another_library_reads_from_turtle_files_the_graphs_that_are_in_the_store() {
        Path turtle = folder.resolve("turtle");
        RdfFiles.writeFolder(turtle, GRAPHS.stream());
        DatasetGraph stored = stored();

        Iterator<Node> graphs = stored.listGraphNodes();

        assertThat(graphs).toIterable().hasSize(GRAPHS.size() + 1).allSatisfy(graph -> {
            String name = graph.getURI().substring(graph.getURI().lastIndexOf('/') + 1) + ".ttl";
            DatasetGraph read =
                    RDFDataMgr.loadDatasetGraph(turtle.resolve(name).toUri().toString());
            assertThat(read.getDefaultGraph().isIsomorphicWith(stored.getGraph(graph)))
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    void withdrawing_every_article_leaves_nothing() {
        try (EmbeddedStore other = EmbeddedStore.inMemory()) {
            other.put(GRAPHS);
            GRAPHS.forEach(graph ->
                    assertThat(other.withdraw(graph.iri().stringValue())).isTrue());
            assertThat(dump(other)).isEmpty();
        }
    }

    @Test
    void what_a_file_brings_to_another_store_is_the_same() {
        Path file = folder.resolve("load.nq.gz");
        RdfFiles.write(file, GRAPHS.stream());

        try (EmbeddedStore other = EmbeddedStore.inMemory()) {
            other.load(file);
            assertThat(dump(other)).isEqualTo(dump(STORE));
        }
    }

    @Test
    void what_several_articles_tell_is_found_to_be_one_event() {
        BCubed all = BCubed.of(STORE, true);
        BCubed several = BCubed.of(STORE, false);
        assertThat(all.f1()).as(all.toString()).isGreaterThanOrEqualTo(.95);
        assertThat(several.f1()).as(several.toString()).isGreaterThanOrEqualTo(.95);
        assertThat(several.tellings()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void what_was_compared_conforms_and_is_the_same_whatever_the_order_of_the_articles() {
        List<ArticleGraph> backwards = new ArrayList<>(GRAPHS);
        Collections.reverse(backwards);
        try (EmbeddedStore one = EmbeddedStore.inMemory();
                EmbeddedStore other = EmbeddedStore.inMemory()) {
            one.put(GRAPHS);
            Sameness.renew(one);
            backwards.forEach(graph -> {
                other.put(List.of(graph));
                Sameness.renew(other);
            });
            assertThat(dump(other)).isEqualTo(dump(one)).contains("sameMeeting", "sameDeed", "alignsOne");
            assertThat(one.validate().words()).isEqualTo("conforms");
        }
    }

    private static DatasetGraph stored() {
        DatasetGraph copy = DatasetGraphFactory.create();
        Txn.executeRead(STORE.dataset(), () -> STORE.dataset().find().forEachRemaining(copy::add));
        copy.removeGraph(NodeFactory.createURI(Iris.RUNS.stringValue()));
        copy.removeGraph(NodeFactory.createURI(Iris.LEDGER.stringValue()));
        return copy;
    }

    private static String dump(EmbeddedStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
