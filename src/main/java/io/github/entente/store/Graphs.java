package io.github.entente.store;

import io.github.entente.graph.Iris;
import io.github.entente.graph.RdfFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;

/** Named graphs on their way in from files, and out as sorted lines. */
final class Graphs {

    static final Node SHARED = Bridge.node(Iris.SHARED);
    private static final Node NEWS_ARTICLE = Bridge.node("https://schema.org/NewsArticle");

    private static final NodeFormatterNT N_QUADS = new NodeFormatterNT(CharSpace.UTF8);

    private Graphs() {}

    /** What a file holds: the graphs of articles, and what goes to the shared graph. */
    record Loaded(Map<Node, Set<Triple>> named, Set<Triple> shared) {}

    static void mustBeArticle(Node graph) {
        if (graph.equals(SHARED)) {
            throw new StoreException(SHARED + " is the graph articles share, no article can have its name");
        }
    }

    static Loaded read(Path file) {
        Model model = RdfFiles.read(file);
        Map<Node, Set<Triple>> named = new LinkedHashMap<>();
        for (Resource context : model.contexts()) {
            Set<Triple> triples = Bridge.triples(model.filter(null, null, null, context));
            named.merge(context == null ? home(triples) : Bridge.node(context), triples, (one, other) -> {
                one.addAll(other);
                return one;
            });
        }
        Set<Triple> shared = named.remove(SHARED);
        return new Loaded(named, shared == null ? Set.of() : shared);
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
        quads.forEachRemaining(quad -> lines.add(line(quad)));
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
