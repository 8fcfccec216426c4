package io.github.entente.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;

/**
 * RDF in files; the format follows from the file's ending.
 *
 * <p>TriG (.trig), N-Quads (.nq) and JSON-LD (.jsonld) keep each article in its named graph. Turtle (.ttl), N-Triples (.nt) and
 * RDF/XML (.rdf) have no named graphs and hold a single article, or in a folder one article a file. Each may be packed (.gz).
 */
public final class RdfFiles {

    private static final String SHARED_FILE = "shared.ttl";

    private RdfFiles() {}

    /**
     * Looks at a file's name before work begins that would end in it.
     *
     * @throws RdfFileException if its ending names no format
     */
    public static void mustBeKnown(Path file) {
        RdfEnding.of(file);
    }

    /**
     * Looks at the name of a file that is to hold several graphs.
     *
     * @throws RdfFileException if its ending names no format, or one without named graphs
     */
    public static void mustKeepGraphs(Path file) {
        RDFFormat format = RdfEnding.of(file).format();
        if (!format.supportsContexts()) {
            throw new RdfFileException(
                    file, format.getName() + " has no named graphs; end the name with .trig, .nq or .jsonld");
        }
    }

    /** The files of a folder whose endings name a format, in the order of their names; hidden files are none. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().startsWith(".")
                            && RdfEnding.isKnown(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RdfFileException(folder, "cannot be listed: " + e.getMessage(), e);
        }
    }

    /**
     * Writes graphs to one file, complete or not at all: whatever goes wrong, the target is as it was.
     *
     * @throws RdfFileException if the ending is unknown, several articles meet a format without named graphs, or writing fails
     */
    public static void write(Path target, Stream<ArticleGraph> graphs) {
        RdfEnding ending = RdfEnding.of(target);
        whole(target, out -> {
            if (ending.format().supportsContexts()) {
                writeAll(ending.begin(out), graphs);
            } else {
                writeSingle(target, ending, out, graphs);
            }
        });
    }

    /**
     * Writes one Turtle file an article, named after its IRI, and one, shared.ttl, for what they share. Other files of the folder stay.
     *
     * @throws RdfFileException if writing fails
     */
    public static void writeFolder(Path folder, Stream<ArticleGraph> graphs) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new RdfFileException(folder, "cannot make this folder: " + e.getMessage(), e);
        }
        Model shared = new LinkedHashModel();
        graphs.forEachOrdered(graph -> {
            writeTurtle(folder.resolve(graph.iri().getLocalName() + ".ttl"), graph.article());
            shared.addAll(graph.shared());
        });
        writeTurtle(folder.resolve(SHARED_FILE), shared);
    }

    /**
     * Writes statements in their graphs to one file, complete or not at all. A format without named graphs gets all graphs as one.
     *
     * @return how many statements the file holds
     * @throws RdfFileException if the ending is unknown or writing fails
     */
    public static long writeGraphs(Path target, Stream<Model> graphs) {
        RdfEnding ending = RdfEnding.of(target);
        AtomicLong count = new AtomicLong();
        whole(target, out -> {
            RDFWriter writer = ending.begin(out);
            boolean keep = ending.format().supportsContexts();
            Stream<Statement> all = graphs.flatMap(Model::stream);
            (keep ? all : merged(all)).forEachOrdered(statement -> {
                writer.handleStatement(statement);
                count.incrementAndGet();
            });
            writer.endRDF();
        });
        return count.get();
    }

    /** What several articles say alike, such as what read them, once. */
    private static Stream<Statement> merged(Stream<Statement> statements) {
        Model model = new LinkedHashModel();
        statements.forEachOrdered(
                statement -> model.add(statement.getSubject(), statement.getPredicate(), statement.getObject()));
        return model.stream();
    }

    /** What the ending of a file says about its content, for a description of it. */
    public static String mediaType(Path file) {
        return RdfEnding.of(file).packed()
                ? "application/gzip"
                : RdfEnding.of(file).format().getDefaultMIMEType();
    }

    /**
     * Reads a file of any of the formats above. Nothing is fetched: a file that refers to a remote context or entity is refused.
     *
     * @throws RdfFileException if the ending is unknown or the content is not what the ending says; the message has the line
     */
    public static Model read(Path source) {
        return RdfReader.read(source);
    }

    /** Articles go out as they come; what they share is kept back, merged, and written last. */
    private static void writeAll(RDFWriter writer, Stream<ArticleGraph> graphs) {
        Model shared = new LinkedHashModel();
        graphs.forEachOrdered(graph -> {
            graph.article().forEach(writer::handleStatement);
            shared.addAll(graph.shared());
        });
        shared.forEach(writer::handleStatement);
        writer.endRDF();
    }

    private static void writeSingle(Path target, RdfEnding ending, OutputStream out, Stream<ArticleGraph> graphs) {
        RDFWriter writer = ending.begin(out);
        Iterator<ArticleGraph> articles = graphs.iterator();
        if (articles.hasNext()) {
            ArticleGraph only = articles.next();
            only.article().forEach(writer::handleStatement);
            only.shared().forEach(writer::handleStatement);
        }
        if (articles.hasNext()) {
            throw new RdfFileException(
                    target,
                    ending.format().getName()
                            + " has no named graphs and cannot keep several articles apart; end the name with "
                            + ".trig, .nq or .jsonld, or give a folder (a name ending with /) for one file an article");
        }
        writer.endRDF();
    }

    static void writeTurtle(Path target, Model model) {
        whole(target, out -> {
            RDFWriter writer = new RdfEnding(RDFFormat.TURTLE, false).begin(out);
            model.forEach(writer::handleStatement);
            writer.endRDF();
        });
    }

    private static void whole(Path target, WholeFile.Content content) {
        try {
            WholeFile.write(target, content);
        } catch (IOException e) {
            throw new RdfFileException(target, "cannot be written: " + e.getMessage(), e);
        }
    }
}
