package io.github.entente.article.parts;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rules out, by a paragraph's first letters, most of the patterns it could be asked for. Each beginning is asked once: the matcher tells whether it failed
 * without having looked past the end, and then no paragraph that begins so can fit. May be used from several threads.
 */
final class Beginnings {

    private static final int LENGTH = 5;
    private static final int MOST_KNOWN = 20_000;

    private final List<PartPattern> rows;
    private final Map<String, List<PartPattern>> known = new ConcurrentHashMap<>();

    Beginnings(List<PartPattern> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The rows, in order, that a paragraph may fit by its beginning. */
    List<PartPattern> of(String paragraph) {
        if (paragraph.length() <= LENGTH || Character.isHighSurrogate(paragraph.charAt(LENGTH - 1))) {
            return rows;
        }
        String beginning = paragraph.substring(0, LENGTH);
        List<PartPattern> fitting = known.get(beginning);
        if (fitting == null) {
            fitting = rows.stream().filter(row -> row.mayBegin(beginning)).toList();
            if (known.size() < MOST_KNOWN) {
                known.put(beginning, fitting);
            }
        }
        return fitting;
    }
}
