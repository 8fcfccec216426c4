package io.github.entente.pipeline.evaluation;

import io.github.entente.pipeline.evaluation.Count.Marks;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether confidence means what it says: how many statements were given with a confidence, and how many of them are right.
 *
 * @param bins ten, each a tenth wide, from 0 up; a confidence of 0.7 is in that from 0.7 to 0.8, one of 1 in the last
 */
public record Reliability(List<Marks> bins) {

    public static final int BINS = 10;

    public static final Reliability NONE = new Reliability(Collections.nCopies(BINS, Marks.NONE));

    /** Lets 0.7, computed as 0.6999..., be what it means. */
    private static final double ROUNDING = 1e-9;

    public Reliability {
        if (bins.size() != BINS) {
            throw new IllegalArgumentException("reliability has " + BINS + " bins, not " + bins.size());
        }
        bins = List.copyOf(bins);
    }

    static Reliability of(double confidence, boolean right) {
        int its = Math.min(BINS - 1, (int) (confidence * BINS + ROUNDING));
        return new Reliability(IntStream.range(0, BINS)
                .mapToObj(bin -> bin == its ? new Marks(right ? 1 : 0, 1) : Marks.NONE)
                .toList());
    }

    public Reliability plus(Reliability other) {
        return new Reliability(IntStream.range(0, BINS)
                .mapToObj(bin -> bins.get(bin).plus(other.bins.get(bin)))
                .toList());
    }
}
