package io.github.entente.cli;

/** What a command leaves behind as its exit code. */
final class Exit {

    static final int DONE = 0;

    /** Some inputs failed, each named on standard error; the rest is done. */
    static final int SOME_FAILED = 1;

    static final int WRONG_USAGE = 2;

    private Exit() {}

    static int of(boolean allDone) {
        return allDone ? DONE : SOME_FAILED;
    }
}
