package io.github.entente.article.format;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import java.util.List;
import java.util.regex.Pattern;

/** Which pages of a crawl and attachments of a mail may be articles; crawl-captures.csv lists them. */
public final class Captures {

    private final List<Pattern> types;
    private final List<Pattern> addresses;

    public Captures() {
        List<DataFile.Row> rows = DataFile.read(Article.class, "crawl-captures.csv");
        types = patterns(rows, "type");
        addresses = patterns(rows, "address");
    }

    private static List<Pattern> patterns(List<DataFile.Row> rows, String what) {
        return rows.stream()
                .filter(row -> row.text("what").equals(what))
                .map(row -> Regex.of(row, "pattern", 0))
                .toList();
    }

    /** @param type a media type without parameters, in small letters */
    public boolean mayBeArticle(String type, String address) {
        return types.stream().anyMatch(pattern -> pattern.matcher(type).matches())
                && addresses.stream()
                        .noneMatch(pattern -> pattern.matcher(address).find());
    }
}
