package io.github.entente.article.format.archive;

import io.github.entente.article.Article;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import java.util.List;
import java.util.regex.Pattern;

/** Office documents and the like, which are zip files and no archives; zip-kinds.csv lists them. */
final class ZipKinds {

    private static final List<Kind> KINDS = DataFile.read(Article.class, "zip-kinds.csv").stream()
            .map(row -> new Kind(Regex.of(row, "first", 0), row.text("name"), row.text("remedy")))
            .toList();

    private record Kind(Pattern first, String name, String remedy) {}

    private ZipKinds() {}

    /** @param first the path of the file's first entry */
    static void check(String first) throws UnreadableException {
        for (Kind kind : KINDS) {
            if (kind.first().matcher(first).matches()) {
                throw new UnreadableException("is " + kind.name() + ", not an article", kind.remedy());
            }
        }
    }
}
