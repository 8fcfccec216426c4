package io.github.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * All that an index of words finds, in no order. The index lies in packed blocks of some hundred texts: read in its own order each block is unpacked
 * once, in the order of scores once for each text, which takes seconds where a word is in every article.
 */
final class WordHits {

    private WordHits() {}

    /** @param words in the syntax of the index */
    static Set<String> of(TextIndexLucene index, String words) {
        String name = index.getDocDef().getEntityField();
        Set<String> nodes = new HashSet<>();
        try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Query query = new QueryParser(index.getDocDef().getPrimaryField(), index.getQueryAnalyzer()).parse(words);
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext part : reader.leaves()) {
                Scorer found = weight.scorer(part);
                if (found != null) {
                    read(found.iterator(), (CodecReader) part.reader(), name, nodes);
                }
            }
            return nodes;
        } catch (IOException failure) {
            throw new UncheckedIOException("the index of words cannot be read", failure);
        } catch (ParseException cannot) {
            throw new IllegalArgumentException("no words: " + words, cannot);
        }
    }

    private static void read(DocIdSetIterator found, CodecReader part, String name, Set<String> nodes)
            throws IOException {
        Bits live = part.getLiveDocs();
        // Reads on where it is, as when parts of the index are merged.
        try (StoredFieldsReader texts = part.getFieldsReader().getMergeInstance()) {
            for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
                if (live == null || live.get(at)) {
                    DocumentStoredFieldVisitor text = new DocumentStoredFieldVisitor(name);
                    texts.document(at, text);
                    nodes.add(text.getDocument().get(name));
                }
            }
        }
    }
}
