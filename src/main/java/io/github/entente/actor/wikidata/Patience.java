package io.github.entente.actor.wikidata;

import java.time.Duration;

/**
 * How an endpoint is asked again when it is busy or out of reach.
 *
 * @param attempts how often it is asked in all
 * @param first the pause before it is asked again; each further one is twice as long
 * @param longest no pause is longer, unless the endpoint itself asks for it
 */
public record Patience(int attempts, Duration first, Duration longest) {

    /** Some minutes in all. */
    public static Patience usual() {
        return new Patience(7, Duration.ofSeconds(2), Duration.ofMinutes(1));
    }
}
