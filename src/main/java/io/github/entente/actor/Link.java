package io.github.entente.actor;

/**
 * That an actor of an article is a Wikidata item, and how sure that is.
 *
 * @param item such as "Q148"
 * @param confidence 0 to 1
 */
public record Link(Actor actor, String item, double confidence) {

    /** From here on actor and item are taken for one and the same; below, they may be. */
    public static final double SURE = 0.7;

    /** From here on an item is worth naming at all. */
    public static final double LIKELY = 0.3;

    public boolean isSure() {
        return confidence >= SURE;
    }
}
