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

    /** Something was not read, or less of it than could have been, or was not worth reading. */
    default void notice(Notice notice) {}

    /** Work is over, well or not. */
    default void end() {}
}
