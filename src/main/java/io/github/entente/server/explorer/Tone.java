package io.github.entente.server.explorer;

import java.util.Optional;

/** A mean of Goldstein scores, to two places. */
final class Tone {

    private double sum;
    private int count;

    void add(double score) {
        sum += score;
        count++;
    }

    Optional<Double> mean() {
        return count == 0 ? Optional.empty() : Optional.of(Math.round(100 * sum / count) / 100.0);
    }
}
