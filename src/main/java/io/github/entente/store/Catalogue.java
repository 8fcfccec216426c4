package io.github.entente.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.eclipse.rdf4j.model.IRI;

/** Which articles there are. */
final class Catalogue {

    private final Sparql sparql;

    Catalogue(Sparql sparql) {
        this.sparql = sparql;
    }

    boolean holds(IRI article) {
        return !sparql.select(Template.query(
                        "SELECT ?x { GRAPH ?x { ?x ?p ?o } } LIMIT 1", Var.alloc("x"), List.of(Bridge.node(article))))
                .isEmpty();
    }

    List<ArticleEntry> articles() {
        return sparql.select(Template.query("""
                                SELECT ?x (SAMPLE(?n) AS ?name) (SAMPLE(?h) AS ?headline) (SAMPLE(?d) AS ?published) {
                                  GRAPH ?x {
                                    ?x a schema:NewsArticle ; ent:sourceName ?n .
                                    OPTIONAL { ?x schema:headline ?h }
                                    OPTIONAL { ?x schema:datePublished ?d }
                                  }
                                } GROUP BY ?x""")).stream()
                .map(row -> new ArticleEntry(
                        (IRI) Bridge.value(row.get("x")),
                        row.get("name").getLiteralLexicalForm(),
                        text(row, "headline"),
                        text(row, "published")))
                .sorted(Comparator.comparing(ArticleEntry::source)
                        .thenComparing(entry -> entry.iri().stringValue()))
                .toList();
    }

    /**
     * The graph of an article.
     *
     * @param article its IRI or source name
     */
    Optional<Node> graph(String article) {
        List<Node> found = sparql.select(Template.query("""
                        SELECT DISTINCT ?g {
                          { GRAPH ?g { ?g ent:sourceName ?x } } UNION { GRAPH ?x { ?x a schema:NewsArticle } BIND(?x AS ?g) }
                        }""", Var.alloc("x"), names(article))).stream()
                .map(row -> row.get("g"))
                .toList();
        if (found.size() > 1) {
            throw new StoreException(found.size() + " articles are called \"" + article + "\": name one by its IRI, "
                    + String.join(
                            " or ", found.stream().map(Node::getURI).sorted().toList()));
        }
        return found.stream().findFirst();
    }

    private static List<Node> names(String article) {
        Node name = NodeFactory.createLiteralString(article);
        boolean absolute = article.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+");
        return absolute ? List.of(name, Bridge.node(article)) : List.of(name);
    }

    private static Optional<String> text(Binding row, String column) {
        return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm);
    }
}
