package io.github.entente.event;

import io.github.entente.article.Span;
import io.github.entente.article.data.DataFile;
import java.util.List;

/**
 * A word of a sentence that may tell something, whether or not it does there.
 *
 * @param rows those of speech.csv, meetings.csv and deeds.csv that have it in a construction like this one
 */
public record KnownWord(Span word, List<DataFile.Row> rows) {

    public KnownWord {
        rows = List.copyOf(rows);
    }
}
