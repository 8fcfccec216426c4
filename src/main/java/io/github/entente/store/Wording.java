package io.github.entente.store;

import io.github.entente.graph.Iris;
import io.github.entente.graph.Vocabulary.Property;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.eclipse.rdf4j.model.IRI;

/** Says what a node of a graph is and what people know it by, also where the graph is broken and half of that is missing. */
final class Wording {

    private static final int LONGEST = 60;

    /** More would fill the screen and help nobody. */
    private static final int MOST = 3;

    private static final Graph ONTOLOGY = Ontology.graph("entente.ttl");
    private static final String ARTICLES = Iris.BASE + "article/";
    private static final String OA = "http://www.w3.org/ns/oa#";

    private static final List<Node> NAMES =
            List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), node(Property.SOURCE_NAME));

    /** By what things without a name are known. */
    private static final List<Node> TELLING = List.of(
            node(Property.PARTICIPANT),
            node(Property.SPEAKER),
            node(Property.DOER),
            node(Property.TARGET),
            node(Property.ACTOR),
            NodeFactory.createURI("http://www.w3.org/ns/org#member"),
            node(Property.TITLE),
            node(Property.POSITION),
            node(Property.TEXT),
            NodeFactory.createURI(OA + "exact"),
            NodeFactory.createURI(OA + "hasSelector"),
            node(Property.ALIGNS_ONE),
            node(Property.ALIGNS_OTHER),
            node(Property.DATE));

    private final Graph data;

    Wording(Graph data) {
        this.data = data;
    }

    /** Such as {@code person "Wang Yi"} or {@code meeting (Wang Yi, Yoko Kamikawa, 2024-09-23)}. */
    String of(Node node) {
        if (!node.isURI()) {
            return shortly(node);
        }
        Optional<String> kind = kind(node);
        Optional<String> name = name(node);
        if (name.isPresent()) {
            return kind.map(known -> known + " ").orElse("") + "\"" + name.get() + "\"";
        }
        String told = String.join(", ", told(node, 2).toList());
        if (told.isEmpty()) {
            return kind.map(known -> known + " ").orElse("") + local(node);
        }
        return kind.orElse("something") + " (" + told + ")";
    }

    /** The source names of the articles that tell a node or, if it is shared, name it. */
    List<String> articles(Node node) {
        return Stream.concat(
                        Stream.of(node),
                        Iter.asStream(data.find(Node.ANY, Node.ANY, node)).map(triple -> triple.getSubject()))
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(ARTICLES))
                .map(iri -> iri.contains("#") ? iri.substring(0, iri.indexOf('#')) : iri)
                .distinct()
                .map(NodeFactory::createURI)
                .flatMap(article -> name(article).stream())
                .sorted()
                .limit(MOST)
                .toList();
    }

    /** @param deep how many steps to go on where what is told of a node has no name itself: a broken graph may run in circles */
    private Stream<String> told(Node node, int deep) {
        return TELLING.stream()
                .flatMap(property -> values(node, property)
                        .flatMap(value -> part(value, deep))
                        .sorted()
                        .limit(MOST));
    }

    private Stream<String> part(Node value, int deep) {
        if (!value.isURI()) {
            return Stream.of(shortly(value));
        }
        Optional<String> name = name(value);
        return name.isPresent() || deep == 0 ? name.stream() : told(value, deep - 1);
    }

    private Optional<String> kind(Node node) {
        return values(node, RDF.type.asNode())
                .filter(Node::isURI)
                .map(type -> english(ONTOLOGY, type, RDFS.label.asNode())
                        .orElseGet(() -> local(type).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<String> name(Node node) {
        return NAMES.stream()
                .flatMap(property -> english(data, node, property).stream())
                .findFirst()
                .map(Wording::cut);
    }

    private static Optional<String> english(Graph graph, Node node, Node property) {
        return Iter.asStream(graph.find(node, property, Node.ANY))
                .map(triple -> triple.getObject())
                .filter(Node::isLiteral)
                .filter(label -> label.getLiteralLanguage().isEmpty()
                        || label.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    }

    private Stream<Node> values(Node node, Node property) {
        return Iter.asStream(data.find(node, property, Node.ANY))
                .map(triple -> triple.getObject())
                .sorted(Comparator.comparing(Node::toString));
    }

    private static String shortly(Node literal) {
        return literal.isLiteral() ? cut(literal.getLiteralLexicalForm()) : literal.toString();
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }

    private static String local(Node node) {
        String iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    private static Node node(IRI iri) {
        return Bridge.node(iri);
    }
}
