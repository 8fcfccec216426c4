package io.github.entente.graph;

import io.github.entente.graph.Vocabulary.Property;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** The topics and acts of the ontology, as far as a graph of articles describes them. */
final class Concepts {

    /** What readers of the graph need at hand; definitions and examples stay in the ontology. */
    private static final Set<IRI> TOLD =
            Set.of(SKOS.PREF_LABEL, SKOS.IN_SCHEME, SKOS.NOTATION, Property.PLOVER, Property.CAMEO, Property.GOLDSTEIN);

    private final Map<Resource, Model> descriptions = new HashMap<>();

    private Concepts() {}

    static Concepts ofEntente() {
        return Loaded.CONCEPTS;
    }

    Optional<Model> describe(IRI concept) {
        return Optional.ofNullable(descriptions.get(concept));
    }

    private void load(String file) {
        Model scheme = parse("/io/github/entente/ontology/" + file);
        for (Resource concept : scheme.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
            Model description = new LinkedHashModel();
            description.add(concept, RDF.TYPE, SKOS.CONCEPT);
            for (Statement statement : scheme.filter(concept, null, null)) {
                if (TOLD.contains(statement.getPredicate())) {
                    description.add(statement);
                }
            }
            descriptions.put(concept, description);
        }
    }

    private static Model parse(String resource) {
        try (InputStream in = Concepts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return Rio.parse(in, RDFFormat.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final Concepts CONCEPTS = ofFiles("topics.ttl", "acts.ttl");

        private static Concepts ofFiles(String... files) {
            Concepts concepts = new Concepts();
            for (String file : files) {
                concepts.load(file);
            }
            return concepts;
        }
    }
}
