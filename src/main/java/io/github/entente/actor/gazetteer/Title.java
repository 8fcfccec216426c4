package io.github.entente.actor.gazetteer;

import java.util.Optional;

/**
 * Words for an office or a body, in lower case and without the state: "foreign minister", "state department".
 *
 * @param country the only state they mean this for, as an ISO 3166-1 alpha-3 code; empty where they mean it for any
 */
public record Title(String phrase, Optional<String> country) {

    /** Whether the words mean this when they are said of a state. */
    public boolean fits(String iso3) {
        return country.map(iso3::equals).orElse(true);
    }
}
