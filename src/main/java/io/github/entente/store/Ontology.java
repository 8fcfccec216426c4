package io.github.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The files of the ontology, as they travel in the jar. */
final class Ontology {

    private static final String FOLDER = "/io/github/entente/ontology/";

    private Ontology() {}

    static Graph graph(String file) {
        try (InputStream stream = Ontology.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new StoreException(
                        "ontology/" + file + " is missing from the program: build it again with \"mvn package\"");
            }
            return RDFParser.source(stream).lang(Lang.TURTLE).toGraph();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
