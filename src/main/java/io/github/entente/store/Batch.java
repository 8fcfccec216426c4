package io.github.entente.store;

import io.github.entente.article.Article;
import io.github.entente.article.sameness.Identity;
import io.github.entente.graph.ArticleGraph;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What goes into a store at a time.
 *
 * @param deposits articles, each once
 * @param copies where articles of the store, or of this batch, were found too
 */
public record Batch(List<Deposit> deposits, List<Copy> copies) {

    public Batch {
        deposits = List.copyOf(deposits);
        copies = List.copyOf(copies);
    }

    /** Graphs of which nothing is known but what they hold. */
    static Batch of(Collection<ArticleGraph> graphs) {
        return new Batch(
                graphs.stream()
                        .map(graph -> new Deposit(graph, Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList(),
                List.of());
    }

    public boolean isEmpty() {
        return deposits.isEmpty() && copies.isEmpty();
    }

    List<ArticleGraph> graphs() {
        return deposits.stream().map(Deposit::graph).toList();
    }

    /**
     * An article on its way into a store.
     *
     * @param identity what it is recognised by later
     * @param reading stands for what was read, from where and by what: who comes with the same need not be read again
     * @param replaced the article it stands in the place of, by its IRI, if that is another than its own
     */
    public record Deposit(
            ArticleGraph graph, Optional<Identity> identity, Optional<String> reading, Optional<String> replaced) {

        /** Its IRI. */
        public String article() {
            return graph.iri().stringValue();
        }

        /** The graph that goes when this one comes. */
        Optional<Node> replacedIn(Catalogue catalogue) {
            return replaced.filter(old -> !old.equals(article()))
                    .map(Bridge::node)
                    .filter(old -> catalogue.graph(old.getURI()).isPresent());
        }
    }

    /**
     * An article of the store, found elsewhere.
     *
     * @param of the IRI of the one in the store
     * @param found as it was found elsewhere
     * @param reading as that of a deposit
     */
    public record Copy(String of, Article found, Optional<String> reading) {}
}
