package io.github.entente.store.sameness;

import java.util.Set;

/**
 * What somebody says at a meeting, by one article.
 *
 * @param side who speaks and the states they speak for: what two accounts have in common, one speaker or one side
 */
record Point(String position, String article, String meeting, Set<String> side, Set<String> topics, String text) {

    Point {
        side = Set.copyOf(side);
        topics = Set.copyOf(topics);
    }

    boolean isOf(Point other) {
        return side.stream().anyMatch(other.side::contains);
    }

    boolean sharesTopic(Point other) {
        return topics.stream().anyMatch(other.topics::contains);
    }
}
