package io.github.entente.article.sameness;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A small print of a text by which near copies of it are found among millions: the least hash in each of {@value #BUCKETS} classes of its runs of {@value #RUN} words (MinHash, as
 * Lucene keeps it).
 */
public final class WordPrint {

    /** More would tell likeness more exactly; these are right to .04. */
    static final int BUCKETS = 120;

    /** Runs of words, as two reports on one event share most words and few runs. */
    static final int RUN = 3;

    /** Two texts of likeness .5 share one of the bands of this many classes in 995 of 1000 cases, two of .2 in 275, two of .08 in 20. */
    private static final int BAND = 3;

    private final int[] least;

    private WordPrint(int[] least) {
        this.least = least;
    }

    public static WordPrint of(String text) {
        int[] least = new int[BUCKETS];
        StandardTokenizer words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        ShingleFilter runs = new ShingleFilter(new LowerCaseFilter(words), RUN, RUN);
        runs.setOutputUnigrams(false);
        // A text of a word or two is a run too.
        runs.setOutputUnigramsIfNoShingles(true);
        try (TokenStream hashes = new MinHashFilter(runs, 1, BUCKETS, 1, true)) {
            CharTermAttribute term = hashes.addAttribute(CharTermAttribute.class);
            hashes.reset();
            for (int bucket = 0; bucket < BUCKETS && hashes.incrementToken(); bucket++) {
                least[bucket] = term.toString().hashCode();
            }
            hashes.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot be read", impossible);
        }
        return new WordPrint(least);
    }

    /** The share of runs of words that two texts have in common, from 0 to 1. */
    public double likeness(WordPrint other) {
        int same = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            same += least[bucket] == other.least[bucket] ? 1 : 0;
        }
        return (double) same / BUCKETS;
    }

    /** Words of which near copies have at least one in common, and others hardly any. */
    public List<String> bands() {
        List<String> bands = new ArrayList<>();
        for (int from = 0; from < BUCKETS; from += BAND) {
            bands.add(from / BAND + ":" + encoded(Arrays.copyOfRange(least, from, from + BAND)));
        }
        return bands;
    }

    public String encoded() {
        return encoded(least);
    }

    public static WordPrint decoded(String print) {
        int[] least = new int[BUCKETS];
        ByteBuffer.wrap(Base64.getDecoder().decode(print)).asIntBuffer().get(least);
        return new WordPrint(least);
    }

    private static String encoded(int[] hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordPrint print && Arrays.equals(least, print.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }
}
