package io.github.entente.pipeline.evaluation;

import io.github.entente.pipeline.evaluation.Count.Marks;
import java.util.List;

/**
 * How well one article was read, or many. Facts are counted; qualifiers (place to addressee) are marked on those facts that were found and whose
 * gold names the qualifier.
 *
 * @param topic of how many statements a topic is right
 * @param topics each topic counted, on the same statements
 * @param mentions whom mentions were taken to mean; nothing where the gold has no file of mentions
 * @param deeds nothing where the gold leaves them out
 */
public record Scores(
        Count actors,
        Count meetings,
        Marks place,
        Count statements,
        Marks act,
        Marks toward,
        Marks topic,
        Count topics,
        Marks stance,
        Marks addressee,
        MentionScores mentions,
        DeedScores deeds) {

    public static final Scores NONE = Scores.of(List.of(), Count.NONE, MentionScores.NONE);

    static Scores of(List<Finding> findings, Count topics, MentionScores mentions) {
        return new Scores(
                count(findings, Finding.Kind.ACTOR),
                count(findings, Finding.Kind.MEETING),
                marks(findings, Finding.Kind.MEETING, Qualifier.PLACE),
                count(findings, Finding.Kind.STATEMENT),
                marks(findings, Finding.Kind.STATEMENT, Qualifier.ACT),
                marks(findings, Finding.Kind.STATEMENT, Qualifier.TOWARD),
                marks(findings, Finding.Kind.STATEMENT, Qualifier.TOPIC),
                topics,
                marks(findings, Finding.Kind.STATEMENT, Qualifier.STANCE),
                marks(findings, Finding.Kind.STATEMENT, Qualifier.ADDRESSEE),
                mentions,
                new DeedScores(
                        count(findings, Finding.Kind.DEED),
                        marks(findings, Finding.Kind.DEED, Qualifier.DATE),
                        marks(findings, Finding.Kind.DEED, Qualifier.PLACE)));
    }

    private static Count count(List<Finding> findings, Finding.Kind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> switch (finding.verdict()) {
                    case RIGHT -> new Count(1, 0, 0);
                    case MISTAKEN -> new Count(0, 1, 1);
                    case FALSE -> new Count(0, 1, 0);
                    case MISSED -> new Count(0, 0, 1);
                })
                .reduce(Count.NONE, Count::plus);
    }

    private static Marks marks(List<Finding> findings, Finding.Kind kind, Qualifier qualifier) {
        return Judgement.marks(
                findings.stream()
                        .filter(finding -> finding.kind() == kind && finding.verdict() == Finding.Verdict.RIGHT)
                        .flatMap(finding -> finding.judgements().stream())
                        .toList(),
                qualifier);
    }

    public Scores plus(Scores other) {
        return new Scores(
                actors.plus(other.actors),
                meetings.plus(other.meetings),
                place.plus(other.place),
                statements.plus(other.statements),
                act.plus(other.act),
                toward.plus(other.toward),
                topic.plus(other.topic),
                topics.plus(other.topics),
                stance.plus(other.stance),
                addressee.plus(other.addressee),
                mentions.plus(other.mentions),
                deeds.plus(other.deeds));
    }
}
