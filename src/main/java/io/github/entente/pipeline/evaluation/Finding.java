package io.github.entente.pipeline.evaluation;

import io.github.entente.event.Evidence;
import io.github.entente.event.reading.Confidence;
import java.util.List;
import java.util.Optional;

/**
 * One fact held against gold: found, missed, or taken for another one.
 *
 * @param construction what told it, as its trace says; of a mention, how it refers; empty where nothing was found
 * @param evidence of what was found; nothing for actors and mentions
 * @param place where it stands in the article
 * @param found what was found, in words; empty where it was missed
 * @param gold what the gold has, in words; empty where it has nothing of the kind
 * @param judgements its parts, each right or wrong; of a mistaken one only those that are wrong
 */
public record Finding(
        Kind kind,
        Verdict verdict,
        String construction,
        List<Evidence> evidence,
        Optional<Excerpt> place,
        String found,
        String gold,
        List<Judgement> judgements) {

    public Finding {
        evidence = List.copyOf(evidence);
        judgements = List.copyOf(judgements);
    }

    public enum Kind {
        ACTOR,
        MENTION,
        MEETING,
        STATEMENT,
        DEED
    }

    public enum Verdict {
        RIGHT,
        /** The gold has something like it that was missed: the same words of another speaker, the same meeting on another day. */
        MISTAKEN,
        FALSE,
        MISSED
    }

    /** The same, weighed otherwise. */
    Finding with(List<Evidence> other) {
        return new Finding(kind, verdict, construction, other, place, found, gold, judgements);
    }

    /** Right in every part. */
    public boolean isAllRight() {
        return verdict == Verdict.RIGHT && wrongParts().isEmpty();
    }

    public List<Judgement> wrongParts() {
        return judgements.stream().filter(part -> !part.right()).toList();
    }

    /** Of several pieces of evidence the strongest counts. */
    public double confidence() {
        return evidence.stream().mapToDouble(Evidence::confidence).max().orElse(0);
    }

    /** The kind by which it is weighed; actors and mentions are not. */
    public Optional<Confidence.Kind> weighedAs() {
        return switch (kind) {
            case MEETING -> Optional.of(Confidence.Kind.MEETING);
            case STATEMENT -> Optional.of(Confidence.Kind.STATEMENT);
            case DEED -> Optional.of(Confidence.Kind.DEED);
            case ACTOR, MENTION -> Optional.empty();
        };
    }

    /** The first piece of evidence is the one that says most. */
    static String construction(List<Evidence> evidence) {
        return evidence.stream()
                .findFirst()
                .map(one -> one.trace().construction())
                .orElse("");
    }
}
