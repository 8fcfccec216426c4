package io.github.entente.pipeline;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a build came to.
 *
 * @param articles how many were read or kept unread
 * @param actors how many different ones they mention
 * @param linked how many of these have a Wikidata item
 * @param meetings as told, so that one meeting told by two articles counts twice
 * @param positions how many statements of a position
 * @param corrected how many meetings, positions and deeds were left out because a correction says that they are wrong; those above count them
 * @param unread how many articles were kept without reading them, by the tag of their language
 * @param replaced how many of the articles stand in the place of an earlier version with another text
 * @param copies how many were the same as another from elsewhere, and so were not read
 * @param unchanged how many were in the store as they are, and so were not read
 * @param skipped how many sources or records could not be read, by reason. An article without any meeting or position is read, not skipped.
 */
public record Summary(
        int articles,
        int actors,
        int linked,
        int meetings,
        int positions,
        int corrected,
        Map<String, Integer> unread,
        int replaced,
        int copies,
        int unchanged,
        Map<String, Integer> skipped) {

    public Summary {
        unread = Collections.unmodifiableMap(new TreeMap<>(unread));
        skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
    }

    public int unreadInAll() {
        return unread.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int skippedInAll() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }
}
