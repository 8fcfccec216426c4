package io.github.entente.server.explorer.facts;

import io.github.entente.store.Ontology;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The topics and acts of the ontology, by key in the order of their keys. */
public record Terms(Map<String, Concept> topics, Map<String, Concept> acts) {

    private static final String MEET = "meet";

    public static Terms shipped() {
        return new Terms(concepts("topics.ttl"), concepts("acts.ttl"));
    }

    /** The keys of a topic and of all that are narrower. */
    public Set<String> narrower(String topic) {
        Set<String> found = new HashSet<>(Set.of(topic));
        while (found.addAll(topics.values().stream()
                .filter(concept -> concept.broader().filter(found::contains).isPresent())
                .map(Concept::key)
                .toList())) {
            // until there is none below
        }
        return found;
    }

    /** The score of an act; that of meeting where no act is told. */
    Optional<Double> tone(Optional<String> act) {
        return Optional.ofNullable(acts.get(act.orElse(MEET))).flatMap(Concept::tone);
    }

    private static Map<String, Concept> concepts(String file) {
        Graph graph = Ontology.graph(file);
        Map<String, Concept> concepts = new TreeMap<>();
        graph.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .mapWith(Triple::getSubject)
                .mapWith(concept -> concept(graph, concept))
                .forEach(concept -> concepts.put(concept.key(), concept));
        return concepts;
    }

    private static Concept concept(Graph graph, Node node) {
        Map<String, String> label = new LinkedHashMap<>();
        objects(graph, node, SKOS.prefLabel.asNode())
                .forEach(name -> label.put(name.getLiteralLanguage(), name.getLiteralLexicalForm()));
        return new Concept(
                Names.local(node),
                node.getURI(),
                label,
                objects(graph, node, SKOS.broader.asNode()).stream().findFirst().map(Names::local),
                objects(graph, node, Names.GOLDSTEIN).stream()
                        .findFirst()
                        .map(score -> Double.valueOf(score.getLiteralLexicalForm())));
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
