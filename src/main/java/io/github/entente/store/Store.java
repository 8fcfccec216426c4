package io.github.entente.store;

import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Correction;
import io.github.entente.graph.Corrections;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;

/**
 * A dataset of articles: one named graph each, and one graph of what they share.
 *
 * <p>Whatever is in the shared graph is there because an article refers to it, directly or through another shared description. All
 * methods throw {@link StoreException} with the way out in words.
 */
public sealed interface Store extends AutoCloseable permits EmbeddedStore, RemoteStore {

    /** Replaces the graph of each article and adds to the shared graph. Putting the same article again leaves one copy. */
    default void put(Collection<ArticleGraph> graphs) {
        put(Batch.of(graphs));
    }

    /**
     * Puts articles, notes where else they were found, and by what they are recognised. An article with another text than the one in whose place it comes is noted as its revision, with
     * the hash of the old text and when that was read.
     */
    void put(Batch batch);

    /** What the articles are recognised by when they come again. */
    Ledger ledger();

    /** Notes that a build of these sources, which began then, came to its end. */
    void built(String sources, Instant began);

    /**
     * Removes an article, what was found by comparing it with others, and every shared description nobody refers to any more.
     *
     * @param article its IRI, or the name its source was given by
     * @return whether there was one
     */
    boolean withdraw(String article);

    /** Puts what was found out about several articles together in the place of what was known; {@code store.sameness} finds it. */
    void relate(Collection<Statement> found);

    /** Facts that were judged wrong, whether or not they are still told. */
    Corrections corrections();

    /**
     * Notes that a fact is wrong, in the place of what was noted of it. The fact itself stays until its article is built anew.
     *
     * @param fact a meeting, statement or deed
     * @return the correction; empty if the store has no such fact
     */
    Optional<Correction> correct(IRI fact, Correction.Reason reason, Optional<String> note);

    /** @return whether the fact, by the IRI it was judged under, had been noted as wrong */
    boolean takeBack(IRI fact);

    /**
     * The same for a fact named by a stranger.
     *
     * @throws IllegalArgumentException if that is no IRI
     */
    default Optional<Correction> correct(String fact, Correction.Reason reason, Optional<String> note) {
        return correct(Values.iri(fact), reason, note);
    }

    /** @throws IllegalArgumentException if that is no IRI */
    default boolean takeBack(String fact) {
        return takeBack(Values.iri(fact));
    }

    boolean holds(IRI article);

    /** All articles, in the order of their source names. */
    List<ArticleEntry> articles();

    /**
     * Puts what a file of RDF holds: its named graphs replace those of the store, its shared graph is added. Statements without a graph
     * belong to the one article among them, but for the descriptions of actors, places, topics and acts, which are shared; without an article all are.
     */
    void load(Path file);

    /**
     * Asks. The rows must be closed.
     *
     * @param sparql SELECT or ASK (which gives one row with the column "answer")
     * @param parameters variables of the query, without the question mark, and the values that replace them
     */
    Rows query(String sparql, Map<String, Value> parameters);

    default Rows query(String sparql) {
        return query(sparql, Map.of());
    }

    /** Names people know for IRIs of this store. */
    Labels labels();

    /** Holds everything to the shapes of the ontology. */
    Validation validate();

    /** Writes all named graphs as N-Quads, sorted by their bytes: equal stores give equal bytes. When and from what articles were read is left out. */
    void dump(OutputStream out);

    @Override
    void close();
}
