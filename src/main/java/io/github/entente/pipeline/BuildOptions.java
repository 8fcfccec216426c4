package io.github.entente.pipeline;

import io.github.entente.graph.Corrections;

/**
 * How a build is done.
 *
 * @param strict whether it stops at the first failure; what came before that in the order of the sources is kept
 * @param again whether articles are read that are in the store as they are
 * @param corrections facts that were judged wrong, which are left out
 * @param reader stands for all by which articles are read: its version, its files, its actors; where it is another, articles are read anew
 */
public record BuildOptions(boolean strict, boolean again, Corrections corrections, String reader) {

    public static final BuildOptions USUAL = new BuildOptions(false, false, Corrections.NONE, "");

    public BuildOptions strict(boolean wanted) {
        return new BuildOptions(wanted, again, corrections, reader);
    }

    public BuildOptions again(boolean wanted) {
        return new BuildOptions(strict, wanted, corrections, reader);
    }

    public BuildOptions respecting(Corrections known) {
        return new BuildOptions(strict, again, known, reader);
    }
}
