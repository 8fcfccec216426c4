package io.github.entente.pipeline;

import io.github.entente.event.Account;
import io.github.entente.event.KnownWord;
import io.github.entente.event.Said;
import io.github.entente.language.Document;
import java.util.List;

/**
 * The way from an article's sentences to its facts.
 *
 * @param document the sentences, tagged and parsed
 * @param account actors and facts; the trace of each piece of evidence names the row that told it
 * @param said all that anybody says
 * @param known the words that might have told something
 */
public record Explanation(Document document, Account account, List<Said> said, List<KnownWord> known) {

    public Explanation {
        said = List.copyOf(said);
        known = List.copyOf(known);
    }
}
