package io.github.entente.pipeline;

import io.github.entente.article.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample articles that ship: on the class path, in a folder or in a jar. index.txt names them, one a line. */
public final class Samples {

    private static final String FOLDER = "/io/github/entente/samples/";

    private Samples() {}

    public static List<Source> sources() {
        String index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
        return index.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(name -> Source.of(name, bytes(name)))
                .toList();
    }

    /**
     * Copies the samples' own gazetteer, which knows the invented states and persons some of them tell of, into a folder.
     *
     * @param folder an empty folder
     */
    public static void copyActors(Path folder) {
        try {
            URI uri = Samples.class.getResource(FOLDER + "actors").toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    copy(jar.getPath(FOLDER + "actors"), folder);
                }
            } else {
                copy(Path.of(uri), folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the sample " + name + " is not on the class path; build the project anew");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
