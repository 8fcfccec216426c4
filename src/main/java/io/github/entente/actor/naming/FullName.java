package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A full name at its place.
 *
 * @param known the known persons of that name; none for an unknown one
 * @param offices what it is said beside the name that the person is
 * @param country the state it is said beside the name that the person is of, as an ISO 3166-1 alpha-3 code
 */
public record FullName(
        Line line,
        int first,
        int last,
        List<Actor.Person> known,
        List<OfficePhrase> offices,
        Actor.Gender gender,
        Optional<String> country,
        double confidence) {

    public String name() {
        return line.text(first, last);
    }

    public FullName holding(List<OfficePhrase> others) {
        return new FullName(line, first, last, known, others, gender, country, confidence);
    }
}
