package io.github.entente.server.explorer.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What one graph says, by subject and property. */
final class Page {

    private final Map<Node, Map<Node, List<Node>>> about = new HashMap<>();

    /** Reads a graph, inside a transaction. */
    static Page of(DatasetGraph dataset, Node graph) {
        Page page = new Page();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(page::add);
        return page;
    }

    /** Reads what a graph says of one thing, inside a transaction. */
    static Page of(DatasetGraph dataset, Node graph, Node subject) {
        Page page = new Page();
        dataset.find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(page::add);
        return page;
    }

    private void add(Quad quad) {
        add(quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    void add(Node subject, Node property, Node value) {
        about.computeIfAbsent(subject, first -> new HashMap<>())
                .computeIfAbsent(property, first -> new ArrayList<>(1))
                .add(value);
    }

    Stream<Node> subjects() {
        return about.keySet().stream();
    }

    List<Node> all(Node subject, Node property) {
        return about.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    boolean says(Node subject, Node property, Node value) {
        return all(subject, property).contains(value);
    }

    Optional<Node> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    /** The text of a literal, or an IRI. */
    Optional<String> text(Node subject, Node property) {
        return one(subject, property).map(Page::text);
    }

    /** The last part of an IRI: the key of a topic or act, the word for a status. */
    Optional<String> word(Node subject, Node property) {
        return one(subject, property).filter(Node::isURI).map(Names::local);
    }

    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
