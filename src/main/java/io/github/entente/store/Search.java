package io.github.entente.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** Finds words in what a dataset holds, by its index of words where it has one. */
public final class Search {

    private static final String FIND = """
            PREFIX text: <http://jena.apache.org/text#>
            SELECT DISTINCT ?node { (?node ?score) text:query "%s" }""";

    private static final Var NODE = Var.alloc("node");

    private Search() {}

    /**
     * Whose texts have all the words: positions, selectors of quotes, articles by their headlines, actors and places by their names. A node
     * that is gone from the dataset may be among them.
     *
     * @throws StoreException if there is no word to look for
     */
    public static Set<String> of(DatasetGraph dataset, String words) {
        SearchWords wanted = SearchWords.of(words);
        if (wanted.terms().isEmpty()) {
            throw new StoreException("\"" + words + "\" has no word to look for: " + Parameter.Type.WORDS.words());
        }
        if (dataset.getContext().get(TextQuery.textIndex) instanceof TextIndexLucene index) {
            return WordHits.of(index, wanted.lucene());
        }
        String escaped = wanted.lucene().replace("\\", "\\\\").replace("\"", "\\\"");
        Query asked = TextSearch.plain(QueryFactory.create(FIND.formatted(escaped)));
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(asked).build()) {
                Set<String> nodes = new HashSet<>();
                RowSet rows = execution.select();
                while (rows.hasNext()) {
                    nodes.add(rows.next().get(NODE).toString());
                }
                return nodes;
            }
        });
    }
}
