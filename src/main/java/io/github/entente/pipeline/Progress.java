package io.github.entente.pipeline;

import java.util.OptionalLong;

/** Hears how far a build is. Called from one thread. */
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = new Progress() {};

    /**
     * Work begins on this many sources; one source may hold many articles.
     *
     * @param bytes how many they have in all, if that is known
     */
    default void begin(int sources, OptionalLong bytes) {}

    /** So many bytes have been read in all. */
    default void bytesRead(long bytes) {}

    /** A source was read to its end. */
    default void sourceRead() {}

    /** An article's facts are on their way. */
    default void articleRead(String article) {}

    /** An article is in the store already as it is. */
    default void articleUnchanged(String article) {}

    /** This many more articles are in the store: whatever happens now, they stay there. */
    default void stored(int articles) {}

    /** Something was not read, or less of it than could have been, or was not worth reading. */
    default void notice(Notice notice) {}

    /** Work is over, well or not. */
    default void end() {}
}
