package io.github.entente.cli;

import io.github.entente.event.reading.Confidence;
import io.github.entente.pipeline.evaluation.Constructions;
import io.github.entente.pipeline.evaluation.Evaluation;
import io.github.entente.pipeline.evaluation.Finding;
import io.github.entente.pipeline.evaluation.Recheck;
import io.github.entente.pipeline.evaluation.Reliability;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.StringJoiner;

/** What stands below the scores: how each construction is read, and what confidence is worth. */
final class FigureTable {

    private static final String FIRST = "%-" + ScoreTable.NAME + "s";

    private FigureTable() {}

    static String constructions(Evaluation evaluation, Confidence.Kind kind) {
        Finding.Kind judged = Finding.Kind.valueOf(kind.name());
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(String.format(FIRST + "  found  right     P     R", ScoreTable.plural(kind) + " by construction"));
        for (Constructions.Figure figure : Constructions.of(evaluation.findings(), judged)) {
            lines.add(String.format(
                            Locale.ROOT, FIRST + "  %5d  %5d ", figure.construction(), figure.found(), figure.right())
                    + ScoreTable.share(OptionalDouble.of(figure.precision()))
                    + " "
                    + ScoreTable.share(figure.recall()));
        }
        lines.add(String.format(
                Locale.ROOT, FIRST + "  %5d", "not found", Constructions.missed(evaluation.findings(), judged)));
        return lines.toString();
    }

    static String confidence(String facts, Reliability reliability) {
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(String.format(FIRST + "  facts  promised  right", "confidence of " + facts));
        for (Reliability.Band band : reliability.bands()) {
            if (band.facts() > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        FIRST + "  %5d     %5.2f  %5.2f",
                        range(band),
                        band.facts(),
                        band.promised(),
                        band.share()));
            }
        }
        return lines.toString();
    }

    /** Of the facts that were judged wrong, how many of those whose articles were read again are still given. */
    static String corrections(Recheck recheck) {
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(String.format(FIRST + "  judged  read again  still given", "facts judged wrong"));
        for (Recheck.Figure figure : recheck.figures()) {
            lines.add(String.format(
                    Locale.ROOT,
                    FIRST + "   %5d       %5d        %5d",
                    figure.kind() + "s",
                    figure.judged(),
                    figure.read(),
                    figure.given()));
        }
        return lines.toString();
    }

    private static String range(Reliability.Band band) {
        return band.from() == 0
                ? String.format(Locale.ROOT, "below %.1f", band.to())
                : String.format(Locale.ROOT, "%.1f to %.1f", band.from(), band.to());
    }
}
