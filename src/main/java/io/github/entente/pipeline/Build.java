package io.github.entente.pipeline;

import io.github.entente.article.Article;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.reading.Articles;
import io.github.entente.event.Account;
import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Corrections;
import io.github.entente.store.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The line through the house: sources, articles, accounts, graphs. Articles are read on several threads and handed on in the order of the sources,
 * so that the same sources always give the same result. What cannot be read, or gives a graph that does not have the shapes of the ontology, is told and never stops the rest.
 */
public final class Build {

    /** How many articles are stored at a time: enough that a transaction costs little, few enough that little is lost. */
    static final int BATCH = 50;

    private final Articles articles;
    private final AccountReader reader;
    private final Grapher grapher;
    private final int threads;
    private final Progress progress;
    private final Corrections corrections;

    /** @param threads how many articles are read at a time, 1 or more */
    public Build(Articles articles, AccountReader reader, Grapher grapher, int threads, Progress progress) {
        this(articles, reader, grapher, threads, progress, Corrections.NONE);
    }

    private Build(
            Articles articles,
            AccountReader reader,
            Grapher grapher,
            int threads,
            Progress progress,
            Corrections corrections) {
        if (threads < 1) {
            throw new IllegalArgumentException("a build needs one thread or more, not " + threads);
        }
        this.articles = articles;
        this.reader = reader;
        this.grapher = grapher;
        this.threads = threads;
        this.progress = progress;
        this.corrections = corrections;
    }

    /** The same line, which leaves out facts that were judged wrong. */
    public Build respecting(Corrections known) {
        return new Build(articles, reader, grapher, threads, progress, known);
    }

    /** Puts the graphs of all sources into a sink, in batches. What the sink throws ends the build. */
    public Summary into(Sink sink, List<Source> sources) {
        return run(sources, graphs -> {
            List<ArticleGraph> batch = new ArrayList<>(BATCH);
            graphs.forEachOrdered(graph -> {
                batch.add(graph);
                if (batch.size() == BATCH) {
                    sink.put(List.copyOf(batch));
                    batch.clear();
                }
            });
            if (!batch.isEmpty()) {
                sink.put(List.copyOf(batch));
            }
        });
    }

    /**
     * Hands the graphs of all sources to somebody who takes them one after the other, as they come.
     *
     * @param taker reads the stream within the call
     */
    public Summary run(List<Source> sources, Consumer<Stream<ArticleGraph>> taker) {
        Tally tally = new Tally();
        progress.begin(sources.size());
        try (Readings readings = new Readings(sources, articles::read, progress::sourceRead);
                InOrder<Reading, Outcome> outcomes = new InOrder<>(readings, threads, this::outcome)) {
            taker.accept(StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(outcomes, Spliterator.ORDERED | Spliterator.NONNULL),
                            false)
                    .flatMap(outcome -> note(outcome, tally)));
        } finally {
            progress.end();
        }
        return tally.summary();
    }

    private Outcome outcome(Reading reading) {
        if (reading instanceof Unreadable unreadable) {
            return new Outcome.Skipped(unreadable);
        }
        Article article = ((Read) reading).article();
        try {
            Account account = reader.read(article);
            ArticleGraph told = grapher.graph(account);
            List<Corrections.Found> wrong = corrections.found(told);
            ArticleGraph graph = Corrections.without(told, wrong);
            Validation validation = Validation.of(graph);
            return validation.conforms()
                    ? new Outcome.Told(account, graph, wrong.size())
                    : refused(article, validation);
        } catch (RuntimeException | StackOverflowError e) {
            // Whatever one article provokes, the others are read.
            return new Outcome.Skipped(new Unreadable(
                    article.name(),
                    "",
                    "could not be read: " + e,
                    "please report it with the article, it is a fault of Entente"));
        }
    }

    /** What does not conform would be wrong in every answer, and unseen. */
    private static Outcome refused(Article article, Validation validation) {
        int more = validation.findings().size() - 1;
        Validation.Finding first = validation.findings().get(0);
        return new Outcome.Skipped(
                new Unreadable(
                        article.name(),
                        "",
                        "was read, but its graph does not have the right shape: " + first.what() + ": "
                                + first.message()
                                + (first.value().isEmpty() ? "" : " Found: " + first.value() + ".")
                                + (more == 0 ? "" : " (and " + more + " more)"),
                        "nothing of it is kept; please report it with the article, it is a fault of Entente or of the actors' files"));
    }

    private Stream<ArticleGraph> note(Outcome outcome, Tally tally) {
        if (outcome instanceof Outcome.Told told) {
            Article article = told.account().article();
            tally.add(told.account(), told.corrected());
            if (article.published().isEmpty()) {
                progress.warning(
                        article.name()
                                + ": has no date of publication; days it names only by \"Monday\" or \"last week\" stay unknown");
            }
            progress.articleRead(article.name());
            return Stream.of(told.graph());
        }
        Unreadable why = ((Outcome.Skipped) outcome).why();
        tally.add(why);
        progress.skipped(why.toString());
        return Stream.empty();
    }
}
