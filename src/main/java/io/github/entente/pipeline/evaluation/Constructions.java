package io.github.entente.pipeline.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** How well each construction is read. */
public final class Constructions {

    private Constructions() {}

    /**
     * One construction.
     *
     * @param right how many finds are right
     * @param mistaken how many are a gold fact read wrongly
     * @param wrong how many are none
     */
    public record Figure(String construction, int right, int mistaken, int wrong) {

        public int found() {
            return right + mistaken + wrong;
        }

        public double precision() {
            return (double) right / found();
        }

        /** Of the gold facts known to stand in this construction; those that were not found at all are in none. */
        public OptionalDouble recall() {
            return new Count(right, 0, mistaken).recall();
        }
    }

    /** Of one kind of fact, the most frequent first. */
    public static List<Figure> of(Collection<Finding> findings, Finding.Kind kind) {
        Map<String, List<Finding>> all = findings.stream()
                .filter(finding -> finding.kind() == kind && finding.verdict() != Finding.Verdict.MISSED)
                .collect(Collectors.groupingBy(Finding::construction));
        return all.entrySet().stream()
                .map(entry -> new Figure(
                        entry.getKey(),
                        count(entry.getValue(), Finding.Verdict.RIGHT),
                        count(entry.getValue(), Finding.Verdict.MISTAKEN),
                        count(entry.getValue(), Finding.Verdict.FALSE)))
                .sorted(Comparator.comparingInt(Figure::found).reversed().thenComparing(Figure::construction))
                .toList();
    }

    /** Gold facts of which nothing was found. */
    public static int missed(Collection<Finding> findings, Finding.Kind kind) {
        return count(findings.stream().filter(finding -> finding.kind() == kind).toList(), Finding.Verdict.MISSED);
    }

    private static int count(List<Finding> findings, Finding.Verdict verdict) {
        return (int) findings.stream()
                .filter(finding -> finding.verdict() == verdict)
                .count();
    }
}
