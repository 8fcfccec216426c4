package io.github.entente.pipeline;

/** Hears how far a build is. Called from one thread. */
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = new Progress() {};

    /** Work begins on this many sources; one source may hold many articles. */
    default void begin(int sources) {}

    /** A source was read to its end. */
    default void sourceRead() {}

    /** An article's facts are on their way. */
    default void articleRead(String article) {}

    /** Something was read, but less of it than could have been; one line. */
    default void warning(String line) {}

    /** Something was not read; one line that names it, says why and what to do. */
    default void skipped(String line) {}

    /** Work is over, well or not. */
    default void end() {}
}
