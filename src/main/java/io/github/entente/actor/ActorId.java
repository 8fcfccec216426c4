package io.github.entente.actor;

import java.util.regex.Pattern;

/**
 * What tells one actor from another, also across articles and runs: its Wikidata item ("Q148"), or a slug made from what is known of it
 * ("takeo-mori-jpn").
 */
public record ActorId(String value) implements Comparable<ActorId> {

    private static final Pattern FORM = Pattern.compile("Q[1-9][0-9]*|[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");

    public ActorId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an actor's id is a Wikidata item or a slug, not \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }
}
