package io.github.entente.pipeline.evaluation;

import java.util.OptionalDouble;

/** How many facts were found rightly, found wrongly, and missed. */
public record Count(int right, int wrong, int missed) {

    public static final Count NONE = new Count(0, 0, 0);

    public Count plus(Count other) {
        return new Count(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** The share of what was found that is right, 0 to 1; empty where nothing was found. */
    public OptionalDouble precision() {
        return share(right, right + wrong);
    }

    /** The share of what is there that was found, 0 to 1; empty where nothing is there. */
    public OptionalDouble recall() {
        return share(right, right + missed);
    }

    /** The harmonic mean of both, 0 to 1; empty where nothing is there and nothing was found. */
    public OptionalDouble f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** How many facts were judged in one respect, and how many of them are right in it. */
    public record Marks(int right, int of) {

        public static final Marks NONE = new Marks(0, 0);

        public Marks plus(Marks other) {
            return new Marks(right + other.right, of + other.of);
        }

        /** 0 to 1; empty where nothing was judged. */
        public OptionalDouble accuracy() {
            return share(right, of);
        }
    }
}
