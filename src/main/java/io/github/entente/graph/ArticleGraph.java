package io.github.entente.graph;

import io.github.entente.event.Account;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;

/**
 * One article as RDF.
 *
 * @param iri the article, and the name of its graph
 * @param article the article's own statements, all in the context {@code iri}
 * @param shared what they refer to (actors, places, topics, acts), all in the context {@link Iris#SHARED}; other articles may
 *     bring the same statements
 */
public record ArticleGraph(IRI iri, Model article, Model shared) {

    public ArticleGraph {
        article = article.unmodifiable();
        shared = shared.unmodifiable();
    }

    /** The same account always gives the same statements in the same order. */
    public static ArticleGraph of(Account account, Extractor extractor, States states) {
        return new Grapher(extractor, states).graph(account);
    }
}
