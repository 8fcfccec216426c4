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
        rows.add(row("skipped", summary.skippedInAll()) + (skipped.isEmpty() ? "" : "  " + Faults.oneLine(skipped)));
        return String.join(System.lineSeparator(), rows);
    }

    private static String row(String name, int count) {
        return String.format(java.util.Locale.ROOT, "%-20s%,8d", name, count);
    }
}
