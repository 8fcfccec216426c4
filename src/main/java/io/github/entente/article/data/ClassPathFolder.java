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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a folder on the class path, whether that is a folder or inside a jar: a list beside them would go stale. */
public final class ClassPathFolder {

    private static final int DEEPEST = 8;

    private ClassPathFolder() {}

    /** The texts of all files with an ending, by file name. */
    public static SortedMap<String, String> texts(ClassLoader loader, String folder, String ending) {
        SortedMap<String, String> texts = new TreeMap<>();
        read(loader, folder, 1, name -> name.endsWith(ending))
                .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    /**
     * The bytes of all files, those in folders below included, by their path in the folder ("js/page.js").
     *
     * @param endings only files whose name ends in a point and one of these
     */
    public static SortedMap<String, byte[]> files(ClassLoader loader, String folder, Set<String> endings) {
        return read(loader, folder, DEEPEST, name -> endings.contains(name.substring(name.lastIndexOf('.') + 1)));
    }

    private static SortedMap<String, byte[]> read(
            ClassLoader loader, String folder, int depth, Predicate<String> wanted) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            Enumeration<URL> places = loader.getResources(folder);
            for (URL place : Collections.list(places)) {
                read(place.toURI(), folder, depth, wanted, files);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return files;
    }

    private static void read(URI place, String folder, int depth, Predicate<String> wanted, Map<String, byte[]> files)
            throws IOException {
        if (!place.getScheme().equals("jar")) {
            read(Path.of(place), depth, wanted, files);
            return;
        }
        Path jar = Path.of(URI.create(place.getRawSchemeSpecificPart().replaceAll("!.*", "")));
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            read(inside.getPath(folder), depth, wanted, files);
        }
    }

    private static void read(Path folder, int depth, Predicate<String> wanted, Map<String, byte[]> files)
            throws IOException {
        try (Stream<Path> found = Files.walk(folder, depth)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                // Folders are told apart by a slash, whatever the system's own mark.
                String name = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                if (wanted.test(name)) {
                    files.putIfAbsent(name, Files.readAllBytes(file));
                }
            }
        }
    }
}
