package io.github.entente.article.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder on the class path, whether that is a folder or inside a jar: a list beside them would go stale. */
public final class ClassPathFolder {

    private ClassPathFolder() {}

    /** The texts of all files with an ending, by file name. */
    public static SortedMap<String, String> texts(ClassLoader loader, String folder, String ending) {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            Enumeration<URL> places = loader.getResources(folder);
            for (URL place : Collections.list(places)) {
                read(place.toURI(), folder, ending, texts);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return texts;
    }

    private static void read(URI place, String folder, String ending, Map<String, String> texts) throws IOException {
        if (!place.getScheme().equals("jar")) {
            read(Path.of(place), ending, texts);
            return;
        }
        Path jar = Path.of(URI.create(place.getRawSchemeSpecificPart().replaceAll("!.*", "")));
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            read(inside.getPath(folder), ending, texts);
        }
    }

    private static void read(Path folder, String ending, Map<String, String> texts) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ending)) {
                    texts.putIfAbsent(name, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
    }
}
