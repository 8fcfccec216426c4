package io.github.entente.graph;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;

/** RDF in files; the format follows from the file's ending. */
public final class RdfFiles {

    private RdfFiles() {}

    /**
     * Writes graphs to one file, complete or not at all.
     *
     * @param target ends with .trig, .nq, .jsonld, or for a single article .ttl, .nt, .rdf; each may be followed by .gz
     * @throws RdfFileException if the ending is none of these, or several articles meet a format without named graphs
     */
    public static void write(Path target, Stream<ArticleGraph> graphs) {
        throw new UnsupportedOperationException();
    }

    /** Writes one Turtle file an article and one, shared.ttl, for what they share. */
    public static void writeFolder(Path folder, Stream<ArticleGraph> graphs) {
        throw new UnsupportedOperationException();
    }

    /** Reads a file of any of the formats above. Nothing is fetched: a file that refers to a remote context or entity fails. */
    public static Model read(Path source) {
        throw new UnsupportedOperationException();
    }
}
