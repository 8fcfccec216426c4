package io.github.entente.server.explorer.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A meeting, statement or deed as one article tells it, without its words.
 *
 * @param date as exact as it is told: "2024-09-23", "2024-09" or "2024"
 * @param status of a meeting held, planned or cancelled; of a deed done or announced
 * @param act the key of what is said or done
 * @param topics keys
 * @param place where it was, as an IRI
 * @param venue the meeting at which it was said
 * @param position the node of a statement's position
 * @param quotes the nodes of the sentences that say so
 * @param confidence that of its best evidence
 * @param tone the Goldstein score of what was done; none for what has not happened
 */
public record Fact(
        String id,
        Kind kind,
        Article article,
        Optional<String> date,
        Optional<String> precision,
        Optional<String> mode,
        Optional<String> status,
        Optional<String> act,
        Optional<String> stance,
        List<Part> parts,
        List<String> topics,
        Optional<String> place,
        Optional<String> venue,
        Optional<String> position,
        List<String> quotes,
        double confidence,
        boolean inferred,
        Optional<Double> tone) {

    public Fact {
        parts = List.copyOf(parts);
        topics = List.copyOf(topics);
        quotes = List.copyOf(quotes);
    }

    /** When it was; what has no date counts for the day its article was published. */
    public Optional<String> when() {
        return date.or(article::day);
    }

    public Stream<Actor> actors(Part.Role role) {
        return parts.stream().filter(part -> part.role() == role).map(Part::actor);
    }

    public boolean is(String status) {
        return this.status.filter(status::equals).isPresent();
    }
}
