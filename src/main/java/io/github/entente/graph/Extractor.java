package io.github.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What read the facts off the article.
 *
 * @param version the version of Entente
 * @param language the language the article was read as, a BCP 47 tag such as "en"
 */
public record Extractor(String version, String language) {

    public Extractor {
        if (version.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException(
                    "an extractor has a version and a language, not \"" + version + "\" and \"" + language + "\"");
        }
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
        return new Extractor(build.getProperty("version"), language);
    }
}
