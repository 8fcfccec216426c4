package io.github.entente.pipeline.evaluation;

import io.github.entente.article.Article;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Unreadable;
import io.github.entente.article.reading.Articles;
import io.github.entente.article.source.Sources;
import io.github.entente.event.reading.Confidence;
import io.github.entente.pipeline.AccountReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/**
 * How well the articles of a folder were read.
 *
 * @param articles those that could be scored, by name
 * @param failures those that could not, one line each
 */
public record Evaluation(List<ArticleScore> articles, List<String> failures) {

    public static final Evaluation NONE = new Evaluation(List.of(), List.of());

    public Evaluation {
        articles = List.copyOf(articles);
        failures = List.copyOf(failures);
    }

    public Scores inAll() {
        return articles.stream().map(ArticleScore::scores).reduce(Scores.NONE, Scores::plus);
    }

    public List<Finding> findings() {
        return articles.stream().flatMap(score -> score.findings().stream()).toList();
    }

    /** Of facts of one kind, by the confidence they were given. */
    public Reliability reliability(Confidence.Kind kind) {
        return Reliability.of(
                findings().stream()
                        .filter(finding -> finding.weighedAs().equals(Optional.of(kind)))
                        .toList(),
                Finding::confidence);
    }

    public Evaluation plus(Evaluation other) {
        return new Evaluation(
                Stream.concat(articles.stream(), other.articles.stream()).toList(),
                Stream.concat(failures.stream(), other.failures.stream()).toList());
    }

    /**
     * Reads the article of each gold file and scores it.
     *
     * @param gold a folder with files NAME.gold.json
     * @param texts the folder with their articles; may be the same
     * @param threads how many articles are read at a time
     */
    public static Evaluation of(
            Path gold, Path texts, Articles articles, AccountReader reader, Scorer scorer, int threads) {
        List<Path> files = goldFiles(gold);
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            // a parallel stream runs on the pool it is started from
            return pool.submit(() -> files.parallelStream()
                            .map(file -> one(file, texts, articles, reader, scorer))
                            .reduce(NONE, Evaluation::plus))
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    /** Whether a folder holds any gold file. */
    public static boolean holdsGold(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(GoldFile.ENDING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Evaluation one(Path file, Path texts, Articles articles, AccountReader reader, Scorer scorer) {
        try {
            Gold expected = GoldFile.read(file);
            Article article = article(expected.article(), texts, articles);
            return new Evaluation(List.of(scorer.score(expected, reader.read(article))), List.of());
        } catch (GoldException e) {
            return new Evaluation(List.of(), List.of(String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError e) {
            return new Evaluation(List.of(), List.of(file + ": its article could not be read: " + e));
        }
    }

    private static List<Path> goldFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(GoldFile.ENDING))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new GoldException(folder + ": holds no NAME" + GoldFile.ENDING + "; name a folder that does");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name a file's name, or "feed.jsonl#3" for the third record of one */
    private static Article article(String name, Path folder, Articles articles) {
        int record = name.indexOf('#');
        Path file = folder.resolve(record < 0 ? name : name.substring(0, record));
        List<Reading> readings = new ArrayList<>();
        Sources.expand(List.of(file.toString())).forEach(source -> {
            try (Stream<Reading> all = articles.read(source)) {
                all.forEach(readings::add);
            }
        });
        return readings.stream()
                .filter(Read.class::isInstance)
                .map(reading -> ((Read) reading).article())
                .filter(article -> record < 0 || article.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new GoldException(readings.stream()
                        .filter(Unreadable.class::isInstance)
                        .findFirst()
                        .map(Reading::toString)
                        .orElse(file + ": holds no article called " + name)));
    }
}
