package io.github.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The words of an embedded store, beside its data. The data are the truth: while they are changed the index counts as stale, and a stale index is made
 * anew from them before it is asked. So neither a machine that stops halfway nor a store made before there was an index leads to wrong answers.
 */
final class WordIndex {

    private static final String FOLDER = "Words";
    private static final String FIELD = "text";
    private static final String FRESH = "fresh";

    /** Documents after which a new index is written down, so that it need not fit into memory. */
    private static final int AT_ONCE = 100_000;

    private final TextIndexLucene index;
    private final DatasetGraph data;
    private final Optional<Path> stamp;
    private boolean fresh;

    private WordIndex(TextIndexLucene index, DatasetGraph data, Optional<Path> stamp, boolean fresh) {
        this.index = index;
        this.data = data;
        this.stamp = stamp;
        this.fresh = fresh;
    }

    static WordIndex inMemory(DatasetGraph data) {
        return new WordIndex(lucene(new ByteBuffersDirectory()), data, Optional.empty(), true);
    }

    /** @param store the folder of the store */
    static WordIndex beside(Path store, DatasetGraph data) {
        Path folder = store.resolve(FOLDER);
        Path stamp = folder.resolve(FRESH);
        boolean fresh = Files.exists(stamp);
        try {
            return new WordIndex(lucene(FSDirectory.open(folder)), data, Optional.of(stamp), fresh);
        } catch (IOException | RuntimeException broken) {
            throw new StoreException(
                    "the index of words in " + folder + " cannot be opened: " + broken.getMessage()
                            + "; delete that folder, the index is made anew from the store",
                    broken);
        }
    }

    private static TextIndexLucene lucene(Directory directory) {
        EntityDefinition definition = new EntityDefinition("uri", FIELD);
        TextSearch.SEARCHED.forEach(property -> definition.set(FIELD, property));
        // Without this, what is deleted would stay in the index.
        definition.setUidField("uid");
        definition.setLangField("lang");
        TextIndexConfig config = new TextIndexConfig(definition);
        // Reads Chinese and Japanese by pairs of characters and everything else by words; none is left out as too
        // common.
        config.setAnalyzer(new CJKAnalyzer(CharArraySet.EMPTY_SET));
        config.setValueStored(true);
        return new TextIndexLucene(directory, config);
    }

    /** The data with the index behind them: what is written there goes into both. */
    DatasetGraph dataset() {
        DatasetGraph both = new DatasetGraphText(data, index, new TextDocProducerTriples(index), true);
        // Queries look here for it: they are run on a view of the dataset that does not know it.
        both.getContext().set(TextQuery.textIndex, index);
        return both;
    }

    /** Runs a change of the dataset. */
    synchronized void changing(Runnable change) {
        boolean was = fresh;
        mark(false);
        change.run();
        mark(was);
    }

    /** Makes the index anew if it may not be what the data are. */
    synchronized void refresh() {
        if (!fresh) {
            Txn.executeRead(data, this::fill);
            mark(true);
        }
    }

    private void fill() {
        try {
            index.getIndexWriter().deleteAll();
            int count = 0;
            for (Node property : TextSearch.SEARCHED) {
                Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, property, Node.ANY);
                while (quads.hasNext()) {
                    Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quads.next());
                    if (entity != null) {
                        index.addEntity(entity);
                        if (++count % AT_ONCE == 0) {
                            index.commit();
                        }
                    }
                }
            }
            index.commit();
        } catch (IOException failure) {
            throw new UncheckedIOException("the index of words cannot be written", failure);
        }
    }

    private void mark(boolean now) {
        fresh = now;
        stamp.ifPresent(file -> {
            try {
                if (now && !Files.exists(file)) {
                    Files.createFile(file);
                } else if (!now) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot note beside the store whether its index is fresh", failure);
            }
        });
    }
}
