package io.github.entente.event.speech;

import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.language.Clause;

/** The forms in which English reports speech, finer than {@link Attribution.Construction}: they are not equally easy to read. */
public enum SpeechForm {
    /** "X said that ..." */
    SAID_THAT,
    /** "..., X said" without marks. */
    SAID_LAST,
    /** A quotation as a whole. */
    QUOTE,
    /** "'...,' X said, '...'" */
    SPLIT_QUOTE,
    /** X said that it was "..." */
    PART_QUOTE,
    /** "Wang: ..." over an article. */
    HEADLINE,
    /** "Wang: ..." elsewhere. */
    COLON,
    /** "X urged Y to ..." */
    INFINITIVE,
    /** "X condemned the attack" */
    NOUN,
    /** "X voiced hope that ..." */
    VERB_AND_NOUN,
    /** "X's opposition to ..." */
    OWNED_NOUN,
    /** "X is ready to ..." */
    ADJECTIVE,
    /** "Y was urged by X to ..." */
    PASSIVE,
    /** "according to X" */
    ACCORDING_TO,
    /** A quotation that follows the one before. */
    CARRIED_QUOTE,
    /** A speech that goes on without marks. */
    CARRIED,
    /** Words that state nothing. */
    MENTION;

    public static SpeechForm of(Clause clause, Attribution attribution, Quotes quotes) {
        return switch (attribution.construction()) {
            case CONTINUED -> attribution.content().stream().allMatch(quotes::covers) ? CARRIED_QUOTE : CARRIED;
            case ACCORDING_TO -> ACCORDING_TO;
            case OWNED_NOUN -> OWNED_NOUN;
            case MENTION -> MENTION;
            case CLAUSE, INFINITIVE, NOUN -> byVerb(clause, attribution, quotes);
        };
    }

    private static SpeechForm byVerb(Clause clause, Attribution attribution, Quotes quotes) {
        int verb = attribution.word();
        if (clause.token(verb).text().equals(":")) {
            Part.Kind part = clause.sentence().part().kind();
            return part == Part.Kind.HEADLINE || part == Part.Kind.STANDFIRST ? HEADLINE : COLON;
        } else if (clause.token(verb).isNoun() && attribution.construction() == Attribution.Construction.CLAUSE) {
            return OWNED_NOUN;
        } else if (!clause.token(verb).isVerb()) {
            return ADJECTIVE;
        } else if (clause.isPassive(verb)) {
            return PASSIVE;
        } else if (attribution.cue().length() > clause.token(verb).span().length()) {
            return VERB_AND_NOUN;
        }
        return switch (attribution.construction()) {
            case INFINITIVE -> INFINITIVE;
            case NOUN -> NOUN;
            default -> byMarks(attribution, quotes);
        };
    }

    private static SpeechForm byMarks(Attribution attribution, Quotes quotes) {
        Span cue = attribution.cue();
        boolean before = attribution.content().stream().anyMatch(piece -> piece.end() <= cue.start());
        boolean after = attribution.content().stream().anyMatch(piece -> piece.start() >= cue.end());
        boolean whole = !attribution.content().isEmpty()
                && attribution.content().stream().allMatch(quotes::covers);
        boolean part = attribution.content().stream()
                .anyMatch(piece -> !quotes.in(piece).isEmpty());
        if (whole) {
            return before && after ? SPLIT_QUOTE : QUOTE;
        } else if (part) {
            return PART_QUOTE;
        }
        return before ? SAID_LAST : SAID_THAT;
    }
}
