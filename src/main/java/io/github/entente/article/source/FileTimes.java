package io.github.entente.article.source;

import io.github.entente.article.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/** Which sources are new. */
public final class FileTimes {

    private FileTimes() {}

    /** Those that were changed at a time or later, and those of which nobody knows. */
    public static List<Source> changedSince(Instant time, List<Source> sources) {
        return sources.stream()
                .filter(source ->
                        source.file().map(file -> !changed(file).isBefore(time)).orElse(true))
                .toList();
    }

    /** Those that were changed, or came where they are, at a time or later: a file that is moved or unpacked keeps the time at which it was changed. */
    public static List<Source> arrivedSince(Instant time, List<Source> sources) {
        return sources.stream()
                .filter(source -> source.file()
                        .map(file ->
                                !changed(file).isBefore(time) || !arrived(file).isBefore(time))
                        .orElse(true))
                .toList();
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unknown) {
            // Whoever opens it will say what is wrong.
            return Instant.MAX;
        }
    }

    private static Instant arrived(Path file) {
        try {
            return ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException elsewhere) {
            return created(file);
        }
    }

    private static Instant created(Path file) {
        try {
            return ((FileTime) Files.getAttribute(file, "creationTime")).toInstant();
        } catch (IOException | UnsupportedOperationException unknown) {
            return Instant.MAX;
        }
    }
}
