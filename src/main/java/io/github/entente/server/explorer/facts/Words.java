package io.github.entente.server.explorer.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The words of a fact, which are fetched from the store when somebody opens it.
 *
 * @param text a line that tells it: what is stated, or the sentence that tells of a meeting or a deed
 * @param best the surest evidence
 * @param all all evidence, in the order of the text
 */
public record Words(String text, Evidence best, List<Evidence> all) {

    /** The words of some facts by their names; each article is read once. */
    public static Map<String, Words> of(DatasetGraph dataset, Collection<Fact> facts) {
        Map<String, Words> words = new HashMap<>();
        facts.stream()
                .collect(Collectors.groupingBy(fact -> fact.article().id()))
                .forEach((article, told) -> Txn.executeRead(dataset, () -> {
                    Page page = Page.of(dataset, NodeFactory.createURI(article));
                    told.forEach(fact -> words.put(fact.id(), of(page, fact)));
                }));
        return words;
    }

    private static Words of(Page page, Fact fact) {
        Node node = NodeFactory.createURI(fact.id());
        Evidence best = Evidence.best(page, node);
        String text = fact.position()
                .flatMap(position -> page.text(NodeFactory.createURI(position), Names.TEXT))
                .orElse(best.quote());
        return new Words(text.replaceAll("\\s+", " ").strip(), best, Evidence.of(page, node));
    }

    /** The whole text of an article. */
    public static Optional<String> body(DatasetGraph dataset, Article article) {
        Node graph = NodeFactory.createURI(article.id());
        return Txn.calculateRead(dataset, () -> Page.of(dataset, graph).text(graph, Names.BODY));
    }
}
