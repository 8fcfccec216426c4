package io.github.entente.cli;

import io.github.entente.pipeline.Summary;
import java.util.stream.Collectors;

/** A summary as a person reads it. */
final class SummaryText {

    private SummaryText() {}

    static String of(Summary summary) {
        String skipped = summary.skipped().entrySet().stream()
                .map(reason ->
                        reason.getValue() == 1 ? reason.getKey() : reason.getKey() + " (" + reason.getValue() + ")")
                .collect(Collectors.joining("; "));
        return String.join(
                System.lineSeparator(),
                row("articles", summary.articles()),
                row("actors", summary.actors()),
                row("linked to Wikidata", summary.linked()),
                row("meetings", summary.meetings()),
                row("positions", summary.positions())
                        + (summary.corrected() == 0
                                ? ""
                                : System.lineSeparator() + row("left out as wrong", summary.corrected())
                                        + "  (entente corrections lists them)"),
                row("skipped", summary.skippedInAll()) + (skipped.isEmpty() ? "" : "  " + Faults.oneLine(skipped)));
    }

    private static String row(String name, int count) {
        return String.format(java.util.Locale.ROOT, "%-20s%,8d", name, count);
    }
}
