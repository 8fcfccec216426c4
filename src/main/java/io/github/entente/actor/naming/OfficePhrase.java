package io.github.entente.actor.naming;

import io.github.entente.actor.gazetteer.Body;
import io.github.entente.actor.gazetteer.Role;
import java.util.Optional;

/**
 * Words for an office or occupation in a sentence, whoever holds it.
 *
 * @param first the first token, without article
 * @param last the last token
 * @param head the token that names the office: "minister"
 * @param role what roles.csv knows it as
 * @param country the state served, as an ISO 3166-1 alpha-3 code
 * @param body the institution named in it ("Foreign Ministry" of "Foreign Ministry spokesperson")
 * @param official whether it is an office of a state or public body, rather than an occupation
 * @param past whether it is said not to be held now
 */
public record OfficePhrase(
        int first,
        int last,
        int head,
        Optional<Role> role,
        Optional<String> country,
        Optional<Body> body,
        boolean official,
        boolean past) {

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    boolean follows(OfficePhrase other, int gap) {
        return first == other.last + 1 + gap;
    }

    /** "Ada Bo, who <i>was</i> then foreign minister". */
    OfficePhrase gone() {
        return new OfficePhrase(first, last, head, role, country, body, official, true);
    }

    OfficePhrase of(Optional<String> otherCountry) {
        return country.isPresent()
                ? this
                : new OfficePhrase(first, last, head, role, otherCountry, body, official, past);
    }

    /** The same, held for an official of a state, whom it may name up to a token: "a spokesman | for the president", "Ms Bo's spokesman". */
    public OfficePhrase serving(Optional<String> state, int upTo) {
        return new OfficePhrase(first, upTo, head, role, state, body, true, past);
    }
}
