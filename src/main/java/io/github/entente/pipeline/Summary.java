package io.github.entente.pipeline;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a build came to.
 *
 * @param articles how many were read
 * @param actors how many different ones they mention
 * @param linked how many of these have a Wikidata item
 * @param meetings as told, so that one meeting told by two articles counts twice
 * @param positions how many statements of a position
 * @param corrected how many meetings, positions and deeds were left out because a correction says that they are wrong; those above count them
 * @param skipped how many sources or records could not be read, by reason. An article without any meeting or position is read, not skipped.
 */
public record Summary(
        int articles,
        int actors,
        int linked,
        int meetings,
        int positions,
        int corrected,
        Map<String, Integer> skipped) {

    public Summary {
        skipped = java.util.Collections.unmodifiableMap(new TreeMap<>(skipped));
    }

    public int skippedInAll() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }
}
