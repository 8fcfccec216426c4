package io.github.entente.cli;

import io.github.entente.actor.Mention;
import io.github.entente.event.reading.Confidence;
import io.github.entente.pipeline.evaluation.ArticleScore;
import io.github.entente.pipeline.evaluation.Count;
import io.github.entente.pipeline.evaluation.Count.Marks;
import io.github.entente.pipeline.evaluation.DeedScores;
import io.github.entente.pipeline.evaluation.Evaluation;
import io.github.entente.pipeline.evaluation.MarkedLine;
import io.github.entente.pipeline.evaluation.MentionScores;
import io.github.entente.pipeline.evaluation.Scores;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Scores for a person: a line an article, and one for all. */
final class ScoreTable {

    static final int NAME = 32;

    private ScoreTable() {}

    static String of(Evaluation evaluation) {
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(String.format(
                        "%-" + NAME + "s  %-20s  %-20s  %-20s  %-5s", "", "actors", "meetings", "statements", "place")
                + "  act    toward topic  stance addressee  topics F1");
        lines.add(String.format("%-" + NAME + "s", "article")
                + "     P     R    F1      ".repeat(3).stripTrailing());
        for (ArticleScore score : evaluation.articles()) {
            lines.add(line(score.article(), score.scores()));
        }
        lines.add(line("in all (" + evaluation.articles().size() + ")", evaluation.inAll()));
        lines.add("")
                .add(String.format("%-" + NAME + "s   right wrong missed     P     R    F1    date  place", "deeds"));
        evaluation.articles().stream()
                .filter(score -> !score.scores().deeds().equals(DeedScores.NONE))
                .forEach(
                        score -> lines.add(deeds(score.article(), score.scores().deeds())));
        lines.add(deeds("in all", evaluation.inAll().deeds()));
        for (Confidence.Kind kind : Confidence.Kind.values()) {
            lines.add("").add(FigureTable.constructions(evaluation, kind));
        }
        for (Confidence.Kind kind : Confidence.Kind.values()) {
            lines.add("").add(FigureTable.confidence(plural(kind), evaluation.reliability(kind)));
        }
        MentionScores mentions = evaluation.inAll().mentions();
        if (!mentions.resolved().isEmpty()) {
            lines.add("")
                    .add(String.format(
                            "%-" + NAME + "s   of  right  share   Wikidata links P     R    F1", "mentions"));
            mentions(mentions).forEach(lines::add);
        }
        return lines.toString();
    }

    static String plural(Confidence.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "s";
    }

    private static String deeds(String name, DeedScores scores) {
        Count found = scores.found();
        return String.format(
                        Locale.ROOT,
                        "%-" + NAME + "s   %5d %5d %6d",
                        shown(name),
                        found.right(),
                        found.wrong(),
                        found.missed())
                + count(found)
                + mark(scores.date())
                + "  "
                + mark(scores.place());
    }

    private static Stream<String> mentions(MentionScores scores) {
        Stream<String> kinds = Arrays.stream(Mention.Kind.values())
                .filter(scores.resolved()::containsKey)
                .map(kind -> mentions(
                        MarkedLine.word(kind),
                        scores.resolved().get(kind),
                        scores.links().get(kind)));
        return Stream.concat(kinds, Stream.of(mentions("in all", scores.allResolved(), scores.allLinks())));
    }

    private static String mentions(String name, Marks resolved, Count links) {
        return String.format(Locale.ROOT, "%-" + NAME + "s%5d  %5d  ", name, resolved.of(), resolved.right())
                + mark(resolved)
                + " ".repeat(13)
                + count(links);
    }

    private static String line(String name, Scores scores) {
        return String.format("%-" + NAME + "s", shown(name))
                + count(scores.actors())
                + count(scores.meetings())
                + count(scores.statements())
                + "  " + mark(scores.place())
                + "  " + mark(scores.act())
                + "  " + mark(scores.toward())
                + "  " + mark(scores.topic())
                + "  " + mark(scores.stance())
                + "  " + mark(scores.addressee())
                + "      " + share(scores.topics().f1());
    }

    private static String shown(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME - 3) + "...";
    }

    private static String count(Count count) {
        return "  " + share(count.precision()) + " " + share(count.recall()) + " " + share(count.f1()) + "  ";
    }

    private static String mark(Marks marks) {
        return share(marks.accuracy());
    }

    static String share(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%5.2f", value.getAsDouble()) : "    -";
    }
}
