package io.github.entente.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;

/** The one place where RDF4J's terms become Jena's and back. */
final class Bridge {

    /** What RFC 3987 keeps out of IRIs. Written into a query or a request, such a character would end the IRI and begin something else. */
    private static final Pattern NOT_IN_AN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

    private Bridge() {}

    static Node node(Value value) {
        if (value instanceof IRI iri) {
            return node(iri.stringValue());
        }
        if (value instanceof Literal literal) {
            return literal.getLanguage()
                    .map(tag -> NodeFactory.createLiteralLang(literal.getLabel(), tag))
                    .orElseGet(() -> settled(NodeFactory.createLiteralDT(
                            literal.getLabel(),
                            TypeMapper.getInstance()
                                    .getSafeTypeByName(literal.getDatatype().stringValue()))));
        }
        if (value instanceof BNode blank) {
            return NodeFactory.createBlankNode(blank.getID());
        }
        throw new StoreException("a graph cannot hold " + value + ": give IRIs and literals");
    }

    /**
     * A number or date in the one form that TDB2 gives it out in. Quirk: TDB2 keeps "0.90" apart from "0.9", gives both out as "0.9", and so does
     * not find what it is asked to delete: a withdrawn article would leave its numbers behind.
     */
    private static Node settled(Node literal) {
        NodeId kept = NodeIdInline.inline(literal);
        return kept == null ? literal : NodeIdInline.extract(kept);
    }

    static Node node(String iri) {
        if (NOT_IN_AN_IRI.matcher(iri).find()) {
            throw new StoreException("\"" + iri + "\" is no IRI: percent-encode its spaces, quotes and brackets");
        }
        return NodeFactory.createURI(iri);
    }

    static Set<Triple> triples(Collection<Statement> statements) {
        Set<Triple> triples = new LinkedHashSet<>();
        for (Statement statement : statements) {
            triples.add(Triple.create(
                    node(statement.getSubject()), node(statement.getPredicate()), node(statement.getObject())));
        }
        return triples;
    }

    static Value value(Node node) {
        if (node.isURI()) {
            return Values.iri(node.getURI());
        }
        if (node.isBlank()) {
            return Values.bnode(node.getBlankNodeLabel());
        }
        if (node.isLiteral()) {
            return node.getLiteralLanguage().isEmpty()
                    ? Values.literal(node.getLiteralLexicalForm(), Values.iri(node.getLiteralDatatypeURI()))
                    : Values.literal(node.getLiteralLexicalForm(), node.getLiteralLanguage());
        }
        throw new StoreException("an answer holds " + node + ", which is neither an IRI nor a literal");
    }
}
