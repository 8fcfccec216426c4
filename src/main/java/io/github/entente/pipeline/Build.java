package io.github.entente.pipeline;

import io.github.entente.article.Article;
import io.github.entente.article.PassedOver;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.reading.Articles;
import io.github.entente.event.Account;
import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Corrections;
import io.github.entente.store.Store;
import io.github.entente.store.Validation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The line through the house: sources, articles, accounts, graphs. Articles are read on several threads and handed on in the order of the sources,
 * so that the same sources always give the same result. What cannot be read, or gives a graph that does not have the shapes of the ontology, is told and does not stop the rest
 * unless that is wanted.
 */
public final class Build {

    /** How many articles are stored at a time: enough that a transaction costs little, few enough that little is lost. */
    static final int BATCH = 50;

    // More would only wait for what is done with the articles.
    private static final int MOST_AHEAD = 2;

    private final Articles articles;
    private final AccountReader reader;
    private final Grapher grapher;
    private final int threads;
    private final Progress progress;
    private final BuildOptions options;

    /** @param threads how many articles are read at a time, 1 or more */
    public Build(Articles articles, AccountReader reader, Grapher grapher, int threads, Progress progress) {
        this(articles, reader, grapher, threads, progress, BuildOptions.USUAL);
    }

    private Build(
            Articles articles,
            AccountReader reader,
            Grapher grapher,
            int threads,
            Progress progress,
            BuildOptions options) {
        if (threads < 1) {
            throw new IllegalArgumentException("a build needs one thread or more, not " + threads);
        }
        this.articles = articles.ahead(Math.min(threads - 1, MOST_AHEAD));
        this.reader = reader;
        this.grapher = grapher;
        this.threads = threads;
        this.progress = progress;
        this.options = options;
    }

    /** The same build, done otherwise. */
    public Build with(BuildOptions others) {
        return new Build(articles, reader, grapher, threads, progress, others);
    }

    /**
     * Builds a store. What it holds already is not read again; the same article from several sources is stored once; a corrected version replaces the one before. What the store throws
     * ends the build, and leaves in it what came before.
     */
    public Summary into(Store store, List<Source> sources) {
        return with(options.respecting(store.corrections())).fill(store, sources);
    }

    private Summary fill(Store store, List<Source> sources) {
        Screen screen = new Screen(store.ledger(), options);
        Tally tally = new Tally();
        line(sources, screen::ticket, outcomes -> {
            Intake intake = new Intake(store, screen, BATCH, this::outcome, progress);
            outcomes.forEachRemaining(outcome -> note(intake.take(outcome), tally));
            intake.end();
        });
        return tally.summary();
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
        line(
                sources,
                Build::unscreened,
                outcomes -> taker.accept(StreamSupport.stream(
                                Spliterators.spliteratorUnknownSize(
                                        outcomes, Spliterator.ORDERED | Spliterator.NONNULL),
                                false)
                        .peek(outcome -> note(outcome, tally))
                        .filter(Outcome.Told.class::isInstance)
                        .map(outcome -> ((Outcome.Told) outcome).graph())));
        return tally.summary();
    }

    private void line(List<Source> sources, Function<Reading, Ticket> screen, Consumer<Iterator<Outcome>> taker) {
        BytesRead bytes = new BytesRead();
        progress.begin(sources.size(), BytesRead.in(sources));
        Runnable read = () -> {
            progress.bytesRead(bytes.count());
            progress.sourceRead();
        };
        try (Readings readings = new Readings(sources, source -> articles.read(bytes.of(source)), read);
                InOrder<Ticket, Outcome> outcomes = new InOrder<>(
                        new Screened(readings, reading -> {
                            progress.bytesRead(bytes.count());
                            return screen.apply(reading);
                        }),
                        threads,
                        this::outcome)) {
            taker.accept(options.strict() ? new Until<>(outcomes, Outcome.Skipped.class::isInstance) : outcomes);
        } finally {
            progress.end();
        }
    }

    /** Each reading with its ticket. */
    private record Screened(Iterator<Reading> readings, Function<Reading, Ticket> screen) implements Iterator<Ticket> {

        @Override
        public boolean hasNext() {
            return readings.hasNext();
        }

        @Override
        public Ticket next() {
            return screen.apply(readings.next());
        }
    }

    private static Ticket unscreened(Reading reading) {
        if (reading instanceof Unreadable unreadable) {
            return new Ticket.Broken(unreadable);
        } else if (reading instanceof PassedOver passed) {
            return new Ticket.Passed(passed);
        }
        return Ticket.Fresh.of(((Read) reading).article());
    }

    private Outcome outcome(Ticket ticket) {
        if (ticket instanceof Ticket.Broken broken) {
            return new Outcome.Skipped(broken.why(), Optional.empty());
        } else if (ticket instanceof Ticket.Unchanged unchanged) {
            return new Outcome.Unchanged(unchanged.article());
        } else if (ticket instanceof Ticket.Passed passed) {
            return new Outcome.Passed(passed.records());
        } else if (ticket instanceof Ticket.Copy copy) {
            return new Outcome.Copied(copy);
        }
        Ticket.Fresh fresh = (Ticket.Fresh) ticket;
        Article article = fresh.article();
        try {
            Account account = reader.read(article);
            ArticleGraph told = grapher.graph(account);
            List<Corrections.Found> wrong = options.corrections().found(told);
            ArticleGraph graph = Corrections.without(told, wrong);
            Validation validation = Validation.of(graph);
            return validation.conforms()
                    ? new Outcome.Told(fresh, account, graph, wrong.size())
                    : refused(fresh, validation);
        } catch (RuntimeException | StackOverflowError e) {
            // Whatever one article provokes, the others are read.
            return new Outcome.Skipped(
                    new Unreadable(
                            article.name(),
                            "",
                            "could not be read: " + e,
                            "please report it with the article, it is a fault of Entente"),
                    Optional.of(fresh));
        }
    }

    /** What does not conform would be wrong in every answer, and unseen. */
    private static Outcome refused(Ticket.Fresh ticket, Validation validation) {
        int more = validation.findings().size() - 1;
        Validation.Finding first = validation.findings().get(0);
        return new Outcome.Skipped(
                new Unreadable(
                        ticket.article().name(),
                        "",
                        "was read, but its graph does not have the right shape: " + first.what() + ": "
                                + first.message()
                                + (first.value().isEmpty() ? "" : " Found: " + first.value() + ".")
                                + (more == 0 ? "" : " (and " + more + " more)"),
                        "nothing of it is kept; please report it with the article, it is a fault of Entente or of the actors' files"),
                Optional.of(ticket));
    }

    private void note(Outcome outcome, Tally tally) {
        if (outcome instanceof Outcome.Told told) {
            tally.add(told.account(), told.corrected());
            told(told, tally);
            progress.articleRead(told.ticket().article().name());
        } else if (outcome instanceof Outcome.Copied copied) {
            tally.addCopy();
            progress.notice(Notice.note(
                    copied.ticket().found().article().name(),
                    "is the same as " + copied.ticket().of().identity().name() + ", which is stored for both"));
        } else if (outcome instanceof Outcome.Unchanged unchanged) {
            tally.addUnchanged();
            progress.articleUnchanged(unchanged.article().name());
        } else if (outcome instanceof Outcome.Passed passed) {
            progress.notice(
                    Notice.note(passed.records().source(), passed.records().summary()));
        } else if (outcome instanceof Outcome.Skipped skipped) {
            tally.add(skipped.why());
            progress.notice(Notice.failure(skipped.why()));
        }
    }

    private void told(Outcome.Told told, Tally tally) {
        String name = told.ticket().article().name();
        Article article = told.account().article();
        if (!told.account().isRead()) {
            progress.notice(Notice.warning(
                    name,
                    "is in a language that is not read yet ("
                            + article.language().orElse("und") + ")",
                    "it is kept with its text and without facts"));
        } else if (article.published().isEmpty()) {
            progress.notice(Notice.warning(
                    name,
                    "has no date of publication",
                    "days it names only by \"Monday\" or \"last week\" stay unknown"));
        }
        if (told.ticket().isRevision()) {
            tally.addReplaced();
            told.ticket()
                    .replaced()
                    .ifPresent(old -> progress.notice(Notice.note(
                            name,
                            "replaces an earlier version, from "
                                    + old.identity().name())));
        }
    }
}
