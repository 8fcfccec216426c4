package io.github.entente.pipeline.evaluation;

import io.github.entente.event.Evidence;
import io.github.entente.event.Trace.Signal;
import io.github.entente.event.reading.Confidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts on gold how often finds are right by what told them: the rows of confidence.csv. */
public final class Calibration {

    /** So many finds of the usual share are added to each count, so that few cases say little. */
    private static final int PRIOR = 24;

    /** A tenth of the articles is judged by what the others say. */
    private static final int FOLDS = 10;

    /** Keeps the odds finite where every find is right. */
    private static final double SURE = 0.98;

    /** A row of confidence.csv. */
    public record Row(Confidence.Kind kind, Signal signal, int right, int of, double confidence) {}

    private final List<ArticleScore> articles;

    public Calibration(Evaluation evaluation) {
        this.articles = evaluation.articles();
    }

    /** What all articles say. */
    public List<Row> rows() {
        return rows(findings(article -> true));
    }

    /** What confidence would be worth on articles it was not counted on: each tenth weighed by the other nine. */
    public Reliability outOfFold(Confidence.Kind kind) {
        return Reliability.of(
                IntStream.range(0, FOLDS)
                        .boxed()
                        .flatMap(fold -> weighed(fold, kind))
                        .toList(),
                Finding::confidence);
    }

    private Stream<Finding> weighed(int fold, Confidence.Kind kind) {
        Confidence confidence = Confidence.of(rows(findings(article -> article % FOLDS != fold)).stream()
                .map(row -> new Confidence.Share(row.kind(), row.signal(), row.confidence()))
                .toList());
        return findings(article -> article % FOLDS == fold).stream()
                .filter(finding -> finding.weighedAs().equals(Optional.of(kind)))
                .map(finding -> finding.with(finding.evidence().stream()
                        .map(one -> one.weighed(confidence.of(kind, one.trace())))
                        .toList()));
    }

    private List<Finding> findings(Predicate<Integer> wanted) {
        return IntStream.range(0, articles.size())
                .boxed()
                .filter(wanted)
                .flatMap(article -> articles.get(article).findings().stream())
                .filter(finding -> finding.weighedAs().isPresent() && finding.verdict() != Finding.Verdict.MISSED)
                .toList();
    }

    private static List<Row> rows(Collection<Finding> findings) {
        List<Row> rows = new ArrayList<>();
        for (Confidence.Kind kind : Confidence.Kind.values()) {
            List<Finding> found = findings.stream()
                    .filter(finding -> finding.weighedAs().equals(Optional.of(kind)))
                    .toList();
            if (!found.isEmpty()) {
                // one more of each, so that a perfect set is not certain
                double usual = (right(found) + 1.0) / (found.size() + 2.0);
                rows.add(new Row(kind, Confidence.ALL, right(found), found.size(), usual));
                bySignal(found).forEach((signal, some) -> rows.add(row(kind, signal, some, usual)));
            }
        }
        return rows;
    }

    private static Row row(Confidence.Kind kind, Signal signal, List<Finding> found, double usual) {
        double share = (right(found) + PRIOR * usual) / (found.size() + PRIOR);
        return new Row(kind, signal, right(found), found.size(), Math.min(SURE, share));
    }

    /** By each signal of the piece of evidence that says most. */
    private static Map<Signal, List<Finding>> bySignal(List<Finding> found) {
        Map<Signal, List<Finding>> all =
                new TreeMap<>(Comparator.comparing(Signal::name).thenComparing(Signal::value));
        for (Finding finding : found) {
            List<Evidence> evidence = finding.evidence();
            evidence.get(0)
                    .trace()
                    .signals()
                    .forEach(signal -> all.computeIfAbsent(signal, any -> new ArrayList<>())
                            .add(finding));
        }
        return all;
    }

    private static int right(Collection<Finding> found) {
        return (int) found.stream()
                .filter(finding -> finding.verdict() == Finding.Verdict.RIGHT)
                .count();
    }

    /** The rows as confidence.csv has them, its header row first. */
    public String csv() {
        Stream<String> lines = rows().stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        "%s,%s,%s,%d,%d,%.3f",
                        row.kind().name().toLowerCase(Locale.ROOT),
                        row.signal().name(),
                        row.signal().value(),
                        row.right(),
                        row.of(),
                        row.confidence()));
        return Stream.concat(Stream.of("fact,signal,value,right,of,confidence"), lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
