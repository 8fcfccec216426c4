package io.github.entente.actor.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user's own data: what was taken from Wikidata, and actors of the user's own. Their files are laid over those that ship.
 *
 * @param root the folder; it need not be there
 */
public record DataFolder(Path root) {

    /** The environment variable that names the folder. */
    public static final String VARIABLE = "ENTENTE_DATA";

    private static final String NAME = "entente";

    /** What is written to a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The folder ENTENTE_DATA names, or the one where programs of this system keep their users' data. */
    public static DataFolder ofUser() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static DataFolder of(Map<String, String> environment, String system, Path home) {
        return new DataFolder(named(environment, VARIABLE).orElseGet(() -> {
            if (system.startsWith("Windows")) {
                return named(environment, "APPDATA")
                        .orElse(home.resolve("AppData").resolve("Roaming"))
                        .resolve(NAME);
            } else if (system.startsWith("Mac")) {
                return home.resolve("Library").resolve("Application Support").resolve(NAME);
            }
            return named(environment, "XDG_DATA_HOME")
                    .filter(Path::isAbsolute)
                    .orElse(home.resolve(".local").resolve("share"))
                    .resolve(NAME);
        }));
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** What was taken from Wikidata. */
    public Path wikidata() {
        return root.resolve("wikidata");
    }

    /** What Wikidata answered, before anything was made of it. */
    public Path answers() {
        return root.resolve("answers");
    }

    /** The user's own actors. */
    public Path actors() {
        return root.resolve("actors");
    }

    /** Pictures of persons, each called by its Wikidata item: Q701801.jpg. */
    public Path portraits() {
        return root.resolve("portraits");
    }

    /** The folders of gazetteer files that are there, in the order they are laid over those that ship. */
    public List<Path> layers() {
        return Stream.of(wikidata(), actors()).filter(Tables::isIn).toList();
    }

    /** Writes a file beside its place and moves it there when it is whole, so that nobody ever finds half of it. */
    public static void write(Path file, Content content) {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
