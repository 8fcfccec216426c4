package io.github.entente.graph;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** Graphs as another library sees them, which has no reason to forgive this one's mistakes. */
final class Jena {

    private Jena() {}

    static DatasetGraph dataset(ArticleGraph... graphs) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (ArticleGraph graph : graphs) {
            Stream.concat(graph.article().stream(), graph.shared().stream())
                    .forEach(statement -> dataset.add(quad(statement)));
        }
        return dataset;
    }

    /** All graphs as one. */
    static Graph union(DatasetGraph dataset) {
        Graph union = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }

    static DatasetGraph read(Path file) {
        return RDFDataMgr.loadDatasetGraph(file.toUri().toString());
    }

    private static Quad quad(Statement statement) {
        return Quad.create(
                node(statement.getContext()),
                node(statement.getSubject()),
                node(statement.getPredicate()),
                node(statement.getObject()));
    }

    static Node node(Value value) {
        if (value instanceof IRI iri) {
            return NodeFactory.createURI(iri.stringValue());
        }
        Literal literal = (Literal) value;
        return literal.getLanguage()
                .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
                .orElseGet(() -> NodeFactory.createLiteralDT(
                        literal.getLabel(),
                        NodeFactory.getType(literal.getDatatype().stringValue())));
    }
}
