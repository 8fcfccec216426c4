package io.github.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The files of the ontology, as they travel in the jar. */
public final class Ontology {

    /** The terms first, then what belongs to them. */
    public static final List<String> FILES =
            List.of("entente.ttl", "topics.ttl", "acts.ttl", "shapes.ttl", "alignment.ttl");

    private static final String FOLDER = "/io/github/entente/ontology/";

    private Ontology() {}

    public static Graph graph(String file) {
        return RDFParser.fromString(text(file), Lang.TURTLE).toGraph();
    }

    public static String text(String file) {
        try (InputStream stream = Ontology.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new StoreException(
                        "ontology/" + file + " is missing from the program: build it again with \"mvn package\"");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
