package io.github.entente.article;

import io.github.entente.article.source.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Something to read articles from. {@link Sources#expand} makes them from what a user types. */
public interface Source {

    /** What the user calls it: a file's name, a path below the folder given, a URL, "stdin". */
    String name();

    Kind kind();

    /**
     * Opens the bytes; the caller closes them.
     *
     * @throws UnreadableException if it is known what is wrong and what to do about it
     */
    InputStream open() throws IOException;

    /** What is known of it from where it was found. */
    default Origin origin() {
        return Origin.UNKNOWN;
    }

    /** The file it is, if it is one. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** Where the bytes come from. */
    enum Kind {
        FILE,
        WEB,
        STREAM,
        MEMORY
    }

    /** A text already in memory. */
    static Source of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file's bytes already in memory. */
    static Source of(String name, byte[] bytes) {
        return new Plain(name, Kind.MEMORY, () -> new ByteArrayInputStream(bytes));
    }

    /** A file of this machine. */
    record OfFile(String name, Path path) implements Source {

        @Override
        public Kind kind() {
            return Kind.FILE;
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }

    /** A source whose opening is one expression. */
    record Plain(String name, Kind kind, Opening opening) implements Source {

        @Override
        public InputStream open() throws IOException {
            return opening.open();
        }
    }

    /** A source found inside another, or the same once more with its first bytes looked at. */
    record Found(String name, Kind kind, Origin origin, Opening opening) implements Source {

        @Override
        public InputStream open() throws IOException {
            return opening.open();
        }
    }

    /** How the bytes are come by. */
    interface Opening {
        InputStream open() throws IOException;
    }
}
