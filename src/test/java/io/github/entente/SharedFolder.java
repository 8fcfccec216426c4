package io.github.entente;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Material that may not ship with the project: a real article and what a person read in it. It stands in a folder "shared" beside the project, or where the
 * property "entente.shared" says; tests that need it are skipped where it is missing.
 */
public final class SharedFolder {

    private SharedFolder() {}

    /** A file or folder of it. */
    public static Path path(String name) {
        String told = System.getProperty("entente.shared", "");
        Path found = told.isEmpty() ? beside(Path.of("").toAbsolutePath()) : Path.of(told);
        Path path = found.resolve(name);
        assumeTrue(Files.exists(path), name + " is needed for this test and is not at hand");
        return path;
    }

    private static Path beside(Path directory) {
        return Stream.iterate(directory, java.util.Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(directory.resolve("shared"));
    }
}
