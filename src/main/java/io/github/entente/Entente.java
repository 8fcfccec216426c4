package io.github.entente;

import io.github.entente.actor.gazetteer.DataFolder;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.GazetteerHash;
import io.github.entente.article.Article;
import io.github.entente.article.Chain;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.reading.Articles;
import io.github.entente.article.source.Sources;
import io.github.entente.event.Account;
import io.github.entente.event.Said;
import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.ConceptLabels;
import io.github.entente.graph.Corrections;
import io.github.entente.graph.Extractor;
import io.github.entente.pipeline.AccountReader;
import io.github.entente.pipeline.Build;
import io.github.entente.pipeline.BuildOptions;
import io.github.entente.pipeline.ByLanguage;
import io.github.entente.pipeline.EnglishReader;
import io.github.entente.pipeline.Explanation;
import io.github.entente.pipeline.Progress;
import io.github.entente.pipeline.evaluation.Evaluation;
import io.github.entente.pipeline.evaluation.Recheck;
import io.github.entente.pipeline.evaluation.Scorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The front door. Reads articles, tells who met whom and who stated what, and writes that down as RDF.
 *
 * <p>Making one loads the language models and the gazetteer, which takes some seconds and about a gigabyte; make one and keep it. It may be used from
 * several threads.
 */
public final class Entente {

    private final Articles articles;
    private final Gazetteer gazetteer;
    private final EnglishReader english;
    private final AccountReader reader;
    private final Extractor extractor;
    private final String known;
    private final int threads;

    /** @param known stands for what the gazetteer knows */
    private Entente(Articles articles, Gazetteer gazetteer, String known, int threads) {
        this.articles = articles;
        this.known = known;
        this.gazetteer = gazetteer;
        this.english = new EnglishReader(gazetteer);
        this.reader = new ByLanguage(Map.of(english.tag(), english));
        this.extractor = Extractor.of(english.tag());
        this.threads = threads;
    }

    /** Reads English, knows whom the shipped gazetteer knows, and works on all cores. */
    public static Entente english() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Opens articles: each source is a file, a folder, a glob, a URL, or {@code -} for standard input. What cannot be read says why. */
    public Stream<Reading> articles(String... sources) {
        Iterator<Source> found = Sources.expand(List.of(sources)).iterator();
        return Chain.of(() -> found.hasNext() ? Optional.of(articles.read(found.next())) : Optional.empty(), () -> {});
    }

    /** An article from its text, in any format that a file may have. */
    public Article article(String name, String text) {
        Reading reading = articles.read(Source.of(name, text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": holds no article"));
        if (reading instanceof Read read) {
            return read.article();
        }
        throw new IllegalArgumentException(reading.toString());
    }

    /** Tells who met whom and who stated what, by the words of an article. One in a language that is not read yet gives an account without anything. */
    public Account read(Article article) {
        return reader.read(article);
    }

    /** Tells who says what in an article: anybody, official or not, in the order of the text. */
    public List<Said> said(Article article) {
        return english.said(article);
    }

    /** Reads an article as {@link #read} does, and tells what each fact rests on. */
    public Explanation explain(Article article) {
        return english.explain(article);
    }

    /** Writes an account down as RDF: one named graph, and what it shares with other articles. */
    public ArticleGraph graph(Account account) {
        return ArticleGraph.of(account, extractor, gazetteer::state);
    }

    /** The whole line from sources to a sink, on all threads; its results do not depend on how many there are. */
    public Build build(Progress progress) {
        return new Build(articles, reader, this::graph, threads, progress).with(options());
    }

    /** How a build by this one is done unless its user wants otherwise. */
    public BuildOptions options() {
        return new BuildOptions(false, false, Corrections.NONE, extractor.hash() + " " + known);
    }

    /**
     * Scores how well articles are read.
     *
     * @param gold a folder with files NAME.gold.json
     * @param texts the folder with their articles; may be the same
     */
    public Evaluation evaluate(Path gold, Path texts) {
        Scorer scorer = new Scorer(gazetteer, ConceptLabels::of, ConceptLabels::of);
        return Evaluation.of(gold, texts, articles, english, scorer, threads);
    }

    /**
     * Reads articles again in which facts were judged wrong, and tells which of these are still read so.
     *
     * @param articles what cannot be read is passed over
     */
    public Recheck recheck(Corrections corrections, List<Source> articles) {
        return Recheck.of(corrections, build(Progress.SILENT), articles);
    }

    /** What may be chosen. */
    public static final class Builder {

        private Optional<Articles> articles = Optional.empty();
        private List<Path> layers = List.of();
        private final List<Path> folders = new ArrayList<>();
        private int threads = Runtime.getRuntime().availableProcessors();

        private Builder() {}

        /** Lays a folder of gazetteer files over the shipped ones and those given before. */
        public Builder actors(Path... folders) {
            this.folders.addAll(Arrays.asList(folders));
            return this;
        }

        /** Lays what the user's data folder holds over the shipped gazetteer, before the folders given with {@link #actors}. */
        public Builder data(DataFolder folder) {
            this.layers = folder.layers();
            return this;
        }

        /** How many articles a build reads at a time. */
        public Builder threads(int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException("reading takes one thread or more, not " + threads);
            }
            this.threads = threads;
            return this;
        }

        /**
         * Which fields of JSON records and columns of tables hold what, where they are not named as usual: "text" to "body".
         *
         * @throws IllegalArgumentException if a column can be no such thing; the message lists what it can be
         */
        public Builder columns(Map<String, String> columns) {
            this.articles = Optional.of(Articles.create(columns));
            return this;
        }

        public Entente build() {
            Gazetteer gazetteer = Gazetteer.shipped();
            List<Path> all = Stream.concat(layers.stream(), folders.stream()).toList();
            for (Path folder : all) {
                gazetteer = gazetteer.with(folder);
            }
            return new Entente(articles.orElseGet(Articles::create), gazetteer, GazetteerHash.of(all), threads);
        }
    }
}
