package io.github.entente.server.explorer.shape;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.entente.server.explorer.facts.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact with the words that say so.
 *
 * @param text a line that tells it
 * @param quote the surest evidence
 * @param start where the quote stands in the article's text, in code points
 * @param corrected true if somebody marked it as wrong, else left out
 * @param spans all its evidence; left out where only the best is asked for
 */
public record FactShape(
        String id,
        String kind,
        Optional<String> date,
        Optional<String> precision,
        Optional<String> mode,
        Optional<String> status,
        Optional<String> act,
        Optional<String> stance,
        List<String> topics,
        List<PartShape> actors,
        Optional<PlaceShape> place,
        String text,
        String quote,
        int start,
        int end,
        double confidence,
        boolean inferred,
        Optional<Boolean> corrected,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Span> spans,
        ArticleShape article) {

    /** @param role speaker, behalf, toward, addressee, participant, doer or target */
    public record PartShape(String id, Map<String, String> name, String type, String role) {}

    public record PlaceShape(String id, Map<String, String> name) {}

    public record Span(int start, int end) {

        static Span of(Evidence evidence) {
            return new Span(evidence.start(), evidence.end());
        }
    }
}
