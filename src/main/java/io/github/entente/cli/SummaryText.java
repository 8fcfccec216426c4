package io.github.entente.cli;

import io.github.entente.pipeline.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A summary as a person reads it. */
final class SummaryText {

    private SummaryText() {}

    static String of(Summary summary) {
        String skipped = summary.skipped().entrySet().stream()
                .map(reason ->
                        reason.getValue() == 1 ? reason.getKey() : reason.getKey() + " (" + reason.getValue() + ")")
                .collect(Collectors.joining("; "));
        List<String> rows = new ArrayList<>(List.of(
                row("articles", summary.articles()),
                row("actors", summary.actors()),
                row("linked to Wikidata", summary.linked()),
                row("meetings", summary.meetings()),
                row("positions", summary.positions())));
        if (!summary.unread().isEmpty()) {
            rows.add(row("kept unread", summary.unreadInAll()) + "  "
                    + summary.unread().entrySet().stream()
                            .map(language -> language.getValue() + " " + language.getKey())
                            .collect(Collectors.joining(", ")));
        }
        add(rows, "left out as wrong", summary.corrected(), "entente corrections lists them");
        add(rows, "replaced", summary.replaced(), "a corrected version in the place of the one before");
        add(rows, "same", summary.copies(), "found elsewhere too; stored once, with all sources named");
        add(rows, "unchanged", summary.unchanged(), "in the store already; --again reads them anew");
        rows.add(row("skipped", summary.skippedInAll()) + (skipped.isEmpty() ? "" : "  " + Faults.oneLine(skipped)));
        return String.join(System.lineSeparator(), rows);
    }

    /** A row that says nothing is left out. */
    private static void add(List<String> rows, String name, int count, String meaning) {
        if (count > 0) {
            rows.add(row(name, count) + "  " + meaning);
        }
    }

    private static String row(String name, int count) {
        return String.format(java.util.Locale.ROOT, "%-20s%,8d", name, count);
    }
}
