package io.github.entente.article.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out what stands at the head or foot of page after page, and lines that only count pages. */
final class RunningHeads {

    // how many lines from the edge of a page are looked at
    private static final int EDGE = 2;

    private RunningHeads() {}

    static List<Line> without(List<Line> lines, List<Pattern> pageNumbers) {
        Set<Line> edges = new HashSet<>();
        Map<String, Set<Integer>> pages = new HashMap<>();
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            all.add(line.page());
            if (isEdge(lines, i)) {
                edges.add(line);
                pages.computeIfAbsent(key(line), any -> new HashSet<>()).add(line.page());
            }
        }
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            boolean edge = edges.contains(line);
            boolean runs = edge
                    && all.size() > 1
                    && pages.get(key(line)).size() > 1
                    && 2 * pages.get(key(line)).size() >= all.size();
            boolean counts = edge
                    && pageNumbers.stream()
                            .anyMatch(number -> number.matcher(line.text()).matches());
            if (!runs && !counts) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isEdge(List<Line> lines, int at) {
        int page = lines.get(at).page();
        return at < EDGE
                || at >= lines.size() - EDGE
                || lines.get(at - EDGE).page() != page
                || lines.get(at + EDGE).page() != page;
    }

    /** The same on all pages but for its numbers. */
    private static String key(Line line) {
        return line.text().replaceAll("\\d+", "0");
    }
}
