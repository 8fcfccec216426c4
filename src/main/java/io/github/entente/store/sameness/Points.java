package io.github.entente.store.sameness;

import io.github.entente.store.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said at meetings, by meeting. */
final class Points {

    private Points() {}

    static Map<String, List<Point>> of(Asked store) {
        Map<String, List<Rows.Row>> positions = new LinkedHashMap<>();
        for (Rows.Row row : store.rows("points.rq")) {
            positions
                    .computeIfAbsent(Asked.must(row, "position"), first -> new ArrayList<>())
                    .add(row);
        }
        Map<String, List<Point>> byMeeting = new LinkedHashMap<>();
        positions.values().stream()
                .map(Points::point)
                .filter(point -> !point.text().isBlank())
                .forEach(point -> byMeeting
                        .computeIfAbsent(point.meeting(), first -> new ArrayList<>())
                        .add(point));
        return byMeeting;
    }

    private static Point point(List<Rows.Row> rows) {
        Rows.Row first = rows.get(0);
        Set<String> side = new HashSet<>();
        Set<String> topics = new HashSet<>();
        for (Rows.Row row : rows) {
            side.add(Asked.must(row, "speaker"));
            Asked.text(row, "state").ifPresent(side::add);
            Asked.text(row, "topic").ifPresent(topics::add);
        }
        return new Point(
                Asked.must(first, "position"),
                Asked.must(first, "article"),
                Asked.must(first, "meeting"),
                side,
                topics,
                Asked.must(first, "text"));
    }
}
