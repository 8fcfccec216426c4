package io.github.entente.store.sameness;

import java.util.Optional;

/**
 * Two positions that make one point.
 *
 * @param similarity from 0 to 1
 * @param terms what they call one thing, where they do so differently
 */
record Aligned(String one, String other, double similarity, Optional<Terms> terms) {

    record Terms(String one, String other) {}
}
