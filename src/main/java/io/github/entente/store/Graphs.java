package io.github.entente.store;

import io.github.entente.graph.Iris;
import io.github.entente.graph.RdfFiles;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.PROV;

/** Named graphs on their way in from files, and out as sorted lines. */
final class Graphs {

    static final Node SHARED = Bridge.node(Iris.SHARED);
    static final Node RUNS = Bridge.node(Iris.RUNS);
    static final Node SAMENESS = Bridge.node(Iris.SAMENESS);
    static final Node COPIES = Bridge.node(Iris.COPIES);
    static final Node CORRECTIONS = Bridge.node(Iris.CORRECTIONS);
    static final Node LEDGER = Bridge.node(Iris.LEDGER);
    private static final Node ENDED = Bridge.node(PROV.ENDED_AT_TIME);

    /** Graphs that grow by what files bring, since no article owns them. */
    private static final Set<Node> COMMON = Set.of(RUNS, SAMENESS, COPIES, LEDGER, CORRECTIONS);

    /** How a store came to be what it is, which is not what it holds. */
    private static final Set<Node> OF_ITS_OWN = Set.of(RUNS, LEDGER);

    private static final Node NEWS_ARTICLE = Bridge.node("https://schema.org/NewsArticle");

    /** What the shared graph describes. */
    private static final Set<Node> DESCRIBED = Stream.concat(
                    Stream.of(Type.PERSON, Type.STATE, Type.ORGANISATION, Type.PLACE)
                            .map(Bridge::node),
                    Stream.of(SKOS.Concept.asNode()))
            .collect(Collectors.toUnmodifiableSet());

    /** What an article says of those who are described. */
    private static final Set<Node> DEEDS =
            Stream.of(Property.MEETS, Property.STATES).map(Bridge::node).collect(Collectors.toUnmodifiableSet());

    private static final NodeFormatterNT N_QUADS = new NodeFormatterNT(CharSpace.UTF8);

    private Graphs() {}

    /** What a file holds: the graphs of articles, what goes to the shared graph, and what is added to other graphs of many articles. */
    record Loaded(Map<Node, Set<Triple>> named, Set<Triple> shared, Map<Node, Set<Triple>> added) {

        /** The names of the corrections it brings, which replace what was noted of the same facts. */
        Set<Node> corrections() {
            return added.getOrDefault(CORRECTIONS, Set.of()).stream()
                    .map(Triple::getSubject)
                    .collect(Collectors.toSet());
        }
    }

    static void mustBeArticle(Node graph) {
        if (graph.equals(SHARED) || COMMON.contains(graph)) {
            throw new StoreException(graph + " is the graph articles share, no article can have its name");
        }
    }

    static Loaded read(Path file) {
        Model model = RdfFiles.read(file);
        Map<Node, Set<Triple>> named = new LinkedHashMap<>();
        for (Resource context : model.contexts()) {
            Set<Triple> triples = Bridge.triples(model.filter(null, null, null, context));
            if (context == null) {
                sort(triples, named);
            } else {
                named.computeIfAbsent(Bridge.node(context), graph -> new LinkedHashSet<>())
                        .addAll(triples);
            }
        }
        Set<Triple> shared = named.remove(SHARED);
        Map<Node, Set<Triple>> added = new LinkedHashMap<>();
        COMMON.stream().filter(named::containsKey).forEach(graph -> added.put(graph, named.remove(graph)));
        // They were compared with each other, not with those of this store.
        added.computeIfPresent(SAMENESS, (graph, triples) -> {
            triples.removeIf(triple -> triple.subjectMatches(SAMENESS));
            return triples;
        });
        return new Loaded(named, shared == null ? Set.of() : shared, added);
    }

    /** What descriptions refer to is shared too: the Wikidata item of a person, and what is known of it. */
    private static void addWhatTheyReferTo(Set<Node> described, Set<Triple> unnamed) {
        boolean more = true;
        while (more) {
            Set<Node> reached = unnamed.stream()
                    .filter(triple -> described.contains(triple.getSubject()) && !DEEDS.contains(triple.getPredicate()))
                    .map(Triple::getObject)
                    .collect(Collectors.toSet());
            more = described.addAll(reached);
        }
    }

    /** Formats without named graphs hold an article beside what it shares with others. */
    private static void sort(Set<Triple> unnamed, Map<Node, Set<Triple>> named) {
        Node home = home(unnamed);
        Set<Node> described = unnamed.stream()
                .filter(triple -> triple.predicateMatches(RDF.type.asNode()) && DESCRIBED.contains(triple.getObject()))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        addWhatTheyReferTo(described, unnamed);
        for (Triple triple : unnamed) {
            if (triple.predicateMatches(ENDED)) {
                named.computeIfAbsent(RUNS, graph -> new LinkedHashSet<>()).add(triple);
                continue;
            }
            boolean told = DEEDS.contains(triple.getPredicate()) || !described.contains(triple.getSubject());
            named.computeIfAbsent(told ? home : SHARED, graph -> new LinkedHashSet<>())
                    .add(triple);
        }
    }

    private static Node home(Set<Triple> unnamed) {
        List<Node> articles = unnamed.stream()
                .filter(triple -> triple.predicateMatches(RDF.type.asNode()) && triple.objectMatches(NEWS_ARTICLE))
                .map(Triple::getSubject)
                .toList();
        if (articles.size() > 1) {
            throw new StoreException(
                    "the file has " + articles.size()
                            + " articles and does not say which statement is whose: use a format with named graphs (.trig, .nq, .jsonld)");
        }
        return articles.isEmpty() ? SHARED : articles.get(0);
    }

    static void dump(Iterator<Quad> quads, OutputStream out) {
        List<byte[]> lines = new ArrayList<>();
        quads.forEachRemaining(quad -> {
            if (!OF_ITS_OWN.contains(quad.getGraph())) {
                lines.add(line(quad));
            }
        });
        lines.sort(Arrays::compareUnsigned);
        try {
            for (byte[] line : lines) {
                out.write(line);
            }
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] line(Quad quad) {
        StringWriterI out = new StringWriterI();
        for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())) {
            N_QUADS.format(out, node);
            out.print(" ");
        }
        out.println(".");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
