package io.github.entente.cli;

import io.github.entente.pipeline.evaluation.ArticleScore;
import io.github.entente.pipeline.evaluation.Evaluation;
import io.github.entente.pipeline.evaluation.Finding;
import io.github.entente.pipeline.evaluation.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** All that was read wrongly or missed, where it stands: by kind of fact, and in that by what told it. */
final class ErrorText {

    private static final String INDENT = "    ";

    private ErrorText() {}

    /** An error and the article it is in. */
    private record Error(String article, Finding finding) {

        String group() {
            return finding.verdict() == Finding.Verdict.MISSED
                            && finding.construction().isEmpty()
                    ? "not found"
                    : finding.construction().isEmpty() ? "found" : finding.construction();
        }
    }

    static String of(Evaluation evaluation) {
        List<Error> errors = new ArrayList<>();
        for (ArticleScore score : evaluation.articles()) {
            score.findings().stream()
                    .filter(finding -> !finding.isAllRight())
                    .forEach(finding -> errors.add(new Error(score.article(), finding)));
        }
        // stable: within a group in the order of the articles
        errors.sort(Comparator.<Error, Finding.Kind>comparing(
                        error -> error.finding().kind())
                .thenComparing(error -> error.finding().construction().isEmpty())
                .thenComparing(Error::group)
                .thenComparing(error -> error.finding().verdict() == Finding.Verdict.RIGHT));
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        String heading = "";
        for (Error error : errors) {
            String next = word(error.finding().kind()) + ": " + error.group();
            if (!next.equals(heading)) {
                lines.add("").add("== " + next);
                heading = next;
            }
            lines.add(text(error));
        }
        return lines.toString();
    }

    private static String text(Error error) {
        Finding finding = error.finding();
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(error.article()
                + finding.place().map(place -> ":" + place.line()).orElse("")
                + "  "
                + verdict(finding));
        finding.place()
                .ifPresent(
                        place -> lines.add(Faults.oneLine(place.before() + "[[" + place.words() + "]]" + place.after())
                                .indent(INDENT.length())
                                .stripTrailing()));
        if (!finding.gold().isEmpty()) {
            lines.add(INDENT + "gold:  " + Faults.oneLine(finding.gold()));
        }
        if (!finding.found().isEmpty()) {
            lines.add(INDENT + "found: " + Faults.oneLine(finding.found()));
        }
        for (Judgement part : finding.wrongParts()) {
            lines.add(INDENT + "wrong: " + part.qualifier() + " is " + part.expected() + ", found " + part.got());
        }
        return lines.toString();
    }

    private static String verdict(Finding finding) {
        return switch (finding.verdict()) {
            case RIGHT -> "not all right";
            case MISTAKEN -> "read wrongly";
            case FALSE -> "nothing like it in gold";
            case MISSED -> "missed";
        };
    }

    private static String word(Finding.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
