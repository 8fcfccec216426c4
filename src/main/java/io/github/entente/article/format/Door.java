package io.github.entente.article.format;

import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import java.util.stream.Stream;

/** Reads whatever is found inside a source, as the front door reads what the user names. */
public interface Door {

    /** All articles of a source, lazily; never throws for what is in it. */
    Stream<Reading> read(Source source);
}
