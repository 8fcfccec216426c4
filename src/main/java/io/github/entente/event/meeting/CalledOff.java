package io.github.entente.event.meeting;

import io.github.entente.article.Part;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import java.util.stream.Stream;

/** By which words of a sentence a meeting does not take place. */
final class CalledOff {

    private final Clause clause;
    private final MeetingLexicon lexicon;
    private final EventWords words;

    CalledOff(Clause clause, MeetingLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** "was due to meet Bo on Monday, but the meeting was called off", also where only the next sentence says so. */
    boolean isToldAfter(int word, Document document) {
        int next = clause.sentence().index() + 1;
        return isTold(word + 1)
                || next < document.sentences().size()
                        && document.sentences().get(next).part().kind() == Part.Kind.BODY
                        && Clause.of(document.sentences().get(next))
                                .filter(after -> new CalledOff(after, lexicon, words).isTold(0))
                                .isPresent();
    }

    /** Whether a sentence says from a word on of a meeting known already that it does not take place: "the talks were called off". */
    private boolean isTold(int from) {
        for (int verb = from; verb < clause.sentence().tokens().size(); verb++) {
            boolean off = clause.token(verb).isVerb()
                    && !words.isUnreal(clause, verb)
                    && (by(verb) && !clause.isNegated(verb) || isNotHeld(verb));
            if (off && clause.anySubject(verb).filter(this::isKnownMeeting).isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean by(int verb) {
        String lemma = clause.lemma(verb);
        return lexicon.is(MeetingCue.Kind.CANCELLING, lemma)
                // of "pulled out of a meeting" the parser takes the particle for a preposition
                || Stream.concat(
                                clause.tree().children(verb).stream(),
                                Stream.of(Math.min(
                                        verb + 1, clause.sentence().tokens().size() - 1)))
                        .anyMatch(particle ->
                                lexicon.is(MeetingCue.Kind.CANCELLING, lemma + " " + clause.lemma(particle)));
    }

    boolean isNotHeld(int verb) {
        return clause.isNegated(verb)
                && clause.tree().children(verb, "obj").stream()
                        .anyMatch(object -> words.has("take-place", clause.lemma(verb) + " " + clause.lemma(object)));
    }

    /** "the cancellation of a meeting with Bo". */
    boolean isCancellation(int noun) {
        int head = clause.tree().head(noun);
        return clause.token(noun).isNoun()
                && head >= 0
                && words.has("cancellation", clause.lemma(head))
                && clause.preposition(noun).filter("of"::equals).isPresent();
    }

    /** "cancelled a trip to Rome to meet Bo", "called off his visit to Rome, where he was to meet Bo". */
    boolean isJourneyOf(int verb) {
        int above = clause.tree().head(verb);
        while (above >= 0 && clause.token(above).isNoun()) {
            above = clause.tree().head(above);
        }
        int off = above;
        return off >= 0
                && by(off)
                && !clause.isNegated(off)
                && Stream.of("obj", "nsubj:pass")
                        .flatMap(relation -> clause.tree().children(off, relation).stream())
                        .anyMatch(journey -> words.has("journey", clause.lemma(journey)));
    }

    private boolean isKnownMeeting(int noun) {
        return (lexicon.is(MeetingCue.Kind.NOUN, clause.lemma(noun)) || words.has("journey", clause.lemma(noun)))
                && clause.tree().children(noun, "det").stream()
                        .anyMatch(article -> words.has("definite", clause.lemma(article)))
                && clause.tree().children(noun, "nmod").isEmpty();
    }
}
