package io.github.entente.article.format.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The entries of an archive, one after the other. */
interface Entries extends Closeable {

    /**
     * @param path as the archive gives it
     * @param isFile whether it may be an article, and is no folder, link or device
     * @param bytes readable until the next entry is asked for; throws when opened if there is a reason not to read it
     */
    record Entry(String path, boolean isFile, Opening bytes) {

        interface Opening {
            InputStream open() throws IOException;
        }
    }

    /** The next entry, empty at the end. */
    Optional<Entry> next() throws IOException;
}
