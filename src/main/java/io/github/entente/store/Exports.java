package io.github.entente.store;

import io.github.entente.graph.DataPackage;
import io.github.entente.graph.Iris;
import io.github.entente.graph.Nanopublication;
import io.github.entente.graph.RdfFiles;
import io.github.entente.graph.Vocabulary.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Files for other programs, each with a description of what it holds beside it. All methods tell how much was written. */
public final class Exports {

    private static final IRI ARTICLE = Values.iri("https://schema.org/NewsArticle");

    private final Store store;

    public Exports(Store store) {
        this.store = store;
    }

    /**
     * Statements of RDF; the format follows from the file's ending. Formats without named graphs hold all graphs in one.
     *
     * @param part any of state, other, topic, from, to; empty for the whole store
     */
    public long rdf(Path file, Map<String, String> part) {
        Map<IRI, Long> entities = new LinkedHashMap<>();
        Stream.of(
                        ARTICLE,
                        Type.MEETING,
                        Type.STATEMENT,
                        Type.DEED,
                        Type.POSITION,
                        Type.PERSON,
                        Type.STATE,
                        Type.ORGANISATION,
                        Type.PLACE)
                .forEach(type -> entities.put(type, 0L));
        long triples = RdfFiles.writeGraphs(
                file,
                RdfPart.of(store, part)
                        .graphs()
                        .peek(graph -> graph.filter(null, RDF.TYPE, null).stream()
                                .map(Statement::getObject)
                                .filter(entities::containsKey)
                                .forEach(type -> entities.merge((IRI) type, 1L, Long::sum))));
        describe(
                file,
                "Meetings, statements and deeds between states, with their evidence",
                part,
                RdfFiles.mediaType(file),
                OptionalLong.of(triples),
                entities);
        return triples;
    }

    /**
     * Each meeting, statement, deed and office as a nanopublication.
     *
     * @param part any of state, other, topic, from, to; empty for the whole store
     */
    public long nanopublications(Path file, Map<String, String> part) {
        RdfFiles.mustKeepGraphs(file);
        RdfPart chosen = RdfPart.of(store, part);
        Model shared = chosen.graph(Iris.SHARED);
        Model runs = chosen.graph(Iris.RUNS);
        AtomicLong count = new AtomicLong();
        long triples = RdfFiles.writeGraphs(
                file,
                chosen.articles()
                        .flatMap(article -> Nanopublication.of(article, shared, runs))
                        .peek(fact -> count.incrementAndGet()));
        describe(
                file,
                "Nanopublications of meetings, statements, deeds and offices: " + count,
                part,
                RdfFiles.mediaType(file),
                OptionalLong.of(triples),
                Map.of(Values.iri("http://www.nanopub.org/nschema#Nanopublication"), count.get()));
        return count.get();
    }

    /** @param parameters of the query "network" */
    public long network(Path file, NetworkFormat format, Map<String, String> parameters) {
        Network network = Network.of(store, parameters);
        write(file, out -> {
            format.write(network, out);
            return network.ties().size();
        });
        describe(
                file,
                "Who is tied to whom: " + network.nodes().size() + " nodes, "
                        + network.ties().size() + " ties",
                parameters,
                format.mediaType(),
                OptionalLong.empty(),
                Map.of(Type.ACTOR, (long) network.nodes().size()));
        return network.ties().size();
    }

    /** @param parameters of the query "positions" */
    public long positions(Path file, Map<String, String> parameters) {
        long rows = write(file, out -> DiscourseTable.write(store, parameters, out));
        describe(
                file,
                "Positions for Discourse Network Analyzer: " + rows + " rows",
                parameters,
                "text/csv",
                OptionalLong.empty(),
                Map.of(Type.POSITION, rows));
        return rows;
    }

    public long events(Path file, EventTable table, EventTable.Format format) {
        long rows = write(file, out -> table.write(store, format, out));
        describe(
                file,
                "Events in " + format + " codes: " + rows + " rows",
                Map.of(),
                "text/csv",
                OptionalLong.empty(),
                Map.of(Type.EVENT, rows));
        return rows;
    }

    private static long write(Path file, ToLongFunction<Writer> content) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            return content.applyAsLong(out);
        } catch (IOException cannot) {
            throw new UncheckedIOException(file + " cannot be written: " + cannot.getMessage(), cannot);
        }
    }

    private void describe(
            Path file,
            String title,
            Map<String, String> part,
            String mediaType,
            OptionalLong triples,
            Map<IRI, Long> entities) {
        String content = part.isEmpty()
                ? "All that the store holds, of " + store.articles().size() + " articles."
                : "The part of the store with "
                        + new TreeMap<>(part)
                                .entrySet().stream()
                                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                                        .collect(Collectors.joining(", "))
                        + ".";
        new DataPackage(title, content, mediaType, triples, entities).describe(file);
    }
}
