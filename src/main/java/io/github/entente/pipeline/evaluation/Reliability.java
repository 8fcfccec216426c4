package io.github.entente.pipeline.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Whether confidence means what it says: of the facts given 0.8 to 0.9, eight to nine of ten are right. */
public record Reliability(List<Band> bands) {

    private static final List<Double> ENDS = List.of(0.5, 0.6, 0.7, 0.8, 0.9, 1.0);

    /** Lets 0.7, computed as 0.6999..., be what it means. */
    private static final double ROUNDING = 1e-9;

    public Reliability {
        bands = List.copyOf(bands);
    }

    /**
     * Facts of about the same confidence, from the first up to the second; 1 is in the last.
     *
     * @param promised the mean of their confidences; 0 where there are none
     */
    public record Band(double from, double to, int facts, double promised, int right) {

        /** The share of them that is right; 0 where there are none. */
        public double share() {
            return facts == 0 ? 0 : (double) right / facts;
        }
    }

    /** Of those facts that are weighed, that were found. */
    static Reliability of(Collection<Finding> findings, ToDoubleFunction<Finding> confidence) {
        List<Finding> found = findings.stream()
                .filter(finding -> finding.weighedAs().isPresent())
                .filter(finding -> finding.verdict() != Finding.Verdict.MISSED)
                .toList();
        return new Reliability(IntStream.range(0, ENDS.size())
                .mapToObj(band -> band(band == 0 ? 0 : ENDS.get(band - 1), ENDS.get(band), found, confidence))
                .toList());
    }

    private static Band band(double from, double to, List<Finding> found, ToDoubleFunction<Finding> confidence) {
        List<Finding> inside = found.stream()
                .filter(finding -> confidence.applyAsDouble(finding) >= from - ROUNDING)
                .filter(finding -> confidence.applyAsDouble(finding) < to - ROUNDING || to == 1)
                .toList();
        return new Band(
                from,
                to,
                inside.size(),
                inside.stream().mapToDouble(confidence).average().orElse(0),
                (int) inside.stream()
                        .filter(finding -> finding.verdict() == Finding.Verdict.RIGHT)
                        .count());
    }
}
