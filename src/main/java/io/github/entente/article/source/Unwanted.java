package io.github.entente.article.source;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import java.util.List;
import java.util.regex.Pattern;

/** Files beside articles that are none, in folders and in archives alike; unwanted-files.csv lists them. */
public final class Unwanted {

    private static final List<Pattern> PATHS = DataFile.read(Article.class, "unwanted-files.csv").stream()
            .map(row -> Regex.of(row, "path", 0))
            .toList();

    private Unwanted() {}

    /** @param path below the folder or archive, with {@code /} between its components */
    public static boolean is(String path) {
        return PATHS.stream().anyMatch(pattern -> pattern.matcher(path).find());
    }
}
