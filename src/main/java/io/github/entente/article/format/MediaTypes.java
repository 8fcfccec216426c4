package io.github.entente.article.format;

import io.github.entente.article.Article;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import io.github.entente.article.text.Peek;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/** Tells files that hold no text by their first bytes. */
public final class MediaTypes {

    private final Tika tika = new Tika();
    private final List<Row> rows;

    private record Row(Pattern type, String name, String remedy, boolean certain) {}

    public MediaTypes() {
        rows = DataFile.read(Article.class, "media-types.csv").stream()
                .map(MediaTypes::row)
                .toList();
    }

    private static Row row(DataFile.Row row) {
        return new Row(
                Regex.of(row, "type", 0),
                row.text("name"),
                row.text("remedy"),
                row.text("certain").equals("yes"));
    }

    /** Refuses what is no text for sure, whatever it decodes to. */
    public Optional<UnreadableException> refusal(Peek peek) {
        return find(peek).filter(Row::certain).map(MediaTypes::refusal);
    }

    /** Says as exactly as possible what a source is that did not decode as text. */
    public Optional<UnreadableException> guess(Peek peek) {
        return find(peek).map(MediaTypes::refusal);
    }

    private static UnreadableException refusal(Row row) {
        return new UnreadableException("is " + row.name() + ", not an article", row.remedy());
    }

    private Optional<Row> find(Peek peek) {
        String type = tika.detect(peek.bytes());
        return rows.stream().filter(row -> row.type().matcher(type).matches()).findFirst();
    }
}
