package io.github.entente.actor.gazetteer;

import io.github.entente.article.data.ClassPathFolder;
import io.github.entente.article.text.HashedInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A hash of everything by which actors are known: another one after any change of what ships, what Wikidata answered, or what a user wrote. */
public final class GazetteerHash {

    private GazetteerHash() {}

    /** @param folders laid over what ships, in this order */
    public static String of(List<Path> folders) {
        List<String> files = new ArrayList<>();
        ClassPathFolder.texts(GazetteerHash.class.getClassLoader(), "io/github/entente/actor", ".csv")
                .forEach((name, text) -> files.add(name + "\n" + text));
        folders.forEach(folder -> add(folder, files));
        return HashedInput.of(String.join("\n", files));
    }

    private static void add(Path folder, List<String> files) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                files.add(folder.relativize(file) + "\n" + Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
