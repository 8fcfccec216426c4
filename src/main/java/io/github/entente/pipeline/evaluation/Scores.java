package io.github.entente.pipeline.evaluation;

import io.github.entente.pipeline.evaluation.Count.Marks;
import java.util.List;

/**
 * How well one article was read, or many. Facts are counted; qualifiers (place to addressee) are marked on those facts that were found and whose
 * gold names the qualifier.
 *
 * @param confidence what the confidence given to statements is worth
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
        Marks stance,
        Marks addressee,
        Reliability confidence,
        MentionScores mentions,
        DeedScores deeds) {

    public static final Scores NONE = new Scores(
            Count.NONE,
            Count.NONE,
            Marks.NONE,
            Count.NONE,
            Marks.NONE,
            Marks.NONE,
            Marks.NONE,
            Marks.NONE,
            Marks.NONE,
            Reliability.NONE,
            MentionScores.NONE,
            DeedScores.NONE);

    static Scores of(
            Count actors,
            Count meetings,
            Count statements,
            List<Judgement> judgements,
            Reliability confidence,
            MentionScores mentions,
            DeedScores deeds) {
        return new Scores(
                actors,
                meetings,
                Judgement.marks(judgements, Qualifier.PLACE),
                statements,
                Judgement.marks(judgements, Qualifier.ACT),
                Judgement.marks(judgements, Qualifier.TOWARD),
                Judgement.marks(judgements, Qualifier.TOPIC),
                Judgement.marks(judgements, Qualifier.STANCE),
                Judgement.marks(judgements, Qualifier.ADDRESSEE),
                confidence,
                mentions,
                deeds);
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
                stance.plus(other.stance),
                addressee.plus(other.addressee),
                confidence.plus(other.confidence),
                mentions.plus(other.mentions),
                deeds.plus(other.deeds));
    }
}
