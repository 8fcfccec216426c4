package io.github.entente.graph;

import io.github.entente.article.data.ClassPathFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What read the facts off the article.
 *
 * @param version the version of Entente
 * @param language the language the article was read as, a BCP 47 tag such as "en"
 * @param patternsHash SHA-256 over the data files with words and patterns, in hexadecimal
 * @param models the libraries with trained models, with their versions
 */
public record Extractor(String version, String language, Optional<String> patternsHash, List<String> models) {

    /** The rooms whose data files say how an article is read; whom it may name stands in the gazetteer, which users extend. */
    private static final List<String> ROOMS = List.of("article", "event");

    public Extractor {
        if (version.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException(
                    "an extractor has a version and a language, not \"" + version + "\" and \"" + language + "\"");
        }
        models = List.copyOf(models);
    }

    /** This build of Entente, reading a language. */
    public static Extractor of(String language) {
        Properties build = new Properties();
        try (InputStream in = Extractor.class.getResourceAsStream("build.properties")) {
            if (in == null) {
                throw new IllegalStateException("build.properties is missing beside " + Extractor.class.getName());
            }
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read build.properties of the graph room", e);
        }
        return new Extractor(
                build.getProperty("version"),
                language,
                Optional.of(patterns()),
                List.of(build.getProperty("models").split("\\|")));
    }

    /** Another one wherever an article may be read otherwise. */
    public String hash() {
        return Hash.hex(String.join("\n", version, language, patternsHash.orElse(""), String.join("\n", models)));
    }

    private static String patterns() {
        return Hash.hex(ROOMS.stream()
                .flatMap(Extractor::files)
                .map(file -> file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining("\n")));
    }

    private static Stream<Map.Entry<String, String>> files(String room) {
        return ClassPathFolder.texts(Extractor.class.getClassLoader(), "io/github/entente/" + room, ".csv")
                .entrySet()
                .stream();
    }
}
