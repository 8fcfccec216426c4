package io.github.entente.store;

import io.github.entente.graph.Vocabulary.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;

/** Search by an index of words ({@code text:query}), and the same in plain SPARQL for stores that have no such index. */
public final class TextSearch {

    static final Node QUERY = NodeFactory.createURI("http://jena.apache.org/text#query");

    /** What can be searched. */
    static final List<Node> SEARCHED = Stream.of(
                    Property.TEXT.stringValue(),
                    "http://www.w3.org/ns/oa#exact",
                    "https://schema.org/headline",
                    "http://www.w3.org/2000/01/rdf-schema#label",
                    "http://www.w3.org/2004/02/skos/core#altLabel")
            .map(NodeFactory::createURI)
            .toList();

    private static final Var PROPERTY = Var.alloc("search_property");

    private TextSearch() {}

    /** Whether a query asks an index of words. */
    static boolean isIn(Query query) {
        boolean[] found = {false};
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementPathBlock block) {
                block.patternElts().forEachRemaining(triple -> found[0] |= QUERY.equals(triple.getPredicate()));
            }
        });
        return found[0];
    }

    /** The same query without an index: texts that contain all that is looked for, in no order of their own. */
    static Query plain(Query query) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementPathBlock block) {
                return block.getPattern().getList().stream().anyMatch(triple -> QUERY.equals(triple.getPredicate()))
                        ? plain(block)
                        : super.transform(block);
            }
        });
    }

    /** As {@link #plain(Query)}, of a query whose words are in its text. */
    public static String plain(String sparql) {
        return plain(QueryFactory.create(sparql)).serialize();
    }

    private static Element plain(ElementPathBlock block) {
        Map<Node, TriplePath> first = new HashMap<>();
        Map<Node, Node> rest = new HashMap<>();
        for (TriplePath triple : block.getPattern()) {
            if (RDF.first.asNode().equals(triple.getPredicate())) {
                first.put(triple.getSubject(), triple);
            } else if (RDF.rest.asNode().equals(triple.getPredicate())) {
                rest.put(triple.getSubject(), triple.getObject());
            }
        }
        ElementGroup group = new ElementGroup();
        ElementPathBlock others = new ElementPathBlock();
        for (TriplePath triple : block.getPattern()) {
            if (QUERY.equals(triple.getPredicate())) {
                search(list(triple.getSubject(), first, rest), list(triple.getObject(), first, rest))
                        .forEach(group::addElement);
            } else if (!first.containsKey(triple.getSubject())) {
                others.addTriple(triple);
            }
        }
        if (!others.isEmpty()) {
            group.addElement(others);
        }
        return group;
    }

    private static List<Node> list(Node head, Map<Node, TriplePath> first, Map<Node, Node> rest) {
        List<Node> items = new ArrayList<>();
        Node at = head;
        while (first.containsKey(at)) {
            items.add(first.get(at).getObject());
            at = rest.getOrDefault(at, RDF.nil.asNode());
        }
        return items.isEmpty() ? List.of(head) : items;
    }

    /** @param found the node, its score and its text, of which the last two may be left out */
    private static List<Element> search(List<Node> found, List<Node> asked) {
        SearchWords words = asked.stream()
                .filter(Node::isLiteral)
                .filter(node -> node.getLiteralValue() instanceof String)
                .findFirst()
                .map(node -> SearchWords.of(node.getLiteralLexicalForm()))
                .filter(terms -> !terms.terms().isEmpty())
                .orElseThrow(() -> new StoreException(
                        "text:query needs the words to look for, as in " + "?node text:query \"water\""));
        List<Node> asPlain = asked.stream().filter(Node::isURI).toList();
        Var text = found.size() > 2 ? Var.alloc(found.get(2)) : Var.alloc("search_text");
        ElementData properties = new ElementData(
                List.of(PROPERTY),
                (asPlain.isEmpty() ? SEARCHED : asPlain)
                        .stream()
                                .map(property -> BindingFactory.binding(PROPERTY, property))
                                .toList());
        ElementPathBlock triple = new ElementPathBlock();
        triple.addTriple(Triple.create(found.get(0), PROPERTY, text));
        List<Element> elements = new ArrayList<>();
        ElementGroup inGraph = new ElementGroup();
        inGraph.addElement(properties);
        inGraph.addElement(triple);
        words.terms().forEach(term -> inGraph.addElement(new ElementFilter(contains(text, term.text()))));
        elements.add(new ElementNamedGraph(Var.alloc("search_graph"), inGraph));
        Optional<Node> score = found.stream().skip(1).findFirst().filter(Node::isVariable);
        score.ifPresent(variable -> elements.add(new ElementBind(Var.alloc(variable), NodeValue.makeInteger(1))));
        return elements;
    }

    private static Expr contains(Var text, String words) {
        return new E_StrContains(new E_StrLowerCase(new E_Str(new ExprVar(text))), NodeValue.makeString(words));
    }
}
