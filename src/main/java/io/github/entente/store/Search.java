package io.github.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** Finds words in what a dataset holds, by its index of words where it has one. */
public final class Search {

    /** More than a reader looks through. */
    private static final int MOST = 100_000;

    private static final String FIND = """
            PREFIX ent: <https://w3id.org/entente#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX text: <http://jena.apache.org/text#>
            SELECT DISTINCT ?where ?node ?fact {
              (?node ?score) text:query ("%s" %d) .
              GRAPH ?graph {
                VALUES (?property ?where) {
                  (ent:text "POSITION") (oa:exact "QUOTE") (schema:headline "HEADLINE") (rdfs:label "NAME") (skos:altLabel "NAME")
                }
                ?node ?property ?text
                OPTIONAL { ?evidence oa:hasSelector ?node . ?fact ent:evidence ?evidence }
              }
            }""";

    private Search() {}

    /** What the words stand in. */
    public enum Where {
        POSITION,
        QUOTE,
        HEADLINE,
        NAME
    }

    /**
     * A text with the words.
     *
     * @param node whose text it is: a position, a selector, an article, an actor or a place
     * @param fact of a quote, the fact it proves
     */
    public record Hit(Where where, String node, Optional<String> fact) {}

    /**
     * All texts in which all the words stand, in no order.
     *
     * @throws StoreException if there is no word to look for
     */
    public static List<Hit> of(DatasetGraph dataset, String words) {
        SearchWords wanted = SearchWords.of(words);
        if (wanted.terms().isEmpty()) {
            throw new StoreException("\"" + words + "\" has no word to look for: " + Parameter.Type.WORDS.words());
        }
        String escaped = wanted.lucene().replace("\\", "\\\\").replace("\"", "\\\"");
        Query query = QueryFactory.create(FIND.formatted(escaped, MOST));
        Query asked = dataset.getContext().isDefined(TextQuery.textIndex) ? query : TextSearch.plain(query);
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(asked).build()) {
                List<Hit> hits = new ArrayList<>();
                RowSet rows = execution.select();
                while (rows.hasNext()) {
                    Binding row = rows.next();
                    Where where = Where.valueOf(row.get("where").getLiteralLexicalForm());
                    hits.add(new Hit(where, row.get("node").toString(), iri(row, "fact")));
                }
                return hits;
            }
        });
    }

    private static Optional<String> iri(Binding row, String column) {
        return Optional.ofNullable(row.get(Var.alloc(column)))
                .filter(Node::isURI)
                .map(Node::getURI);
    }
}
