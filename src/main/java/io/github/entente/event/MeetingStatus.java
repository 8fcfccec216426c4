package io.github.entente.event;

import io.github.entente.language.Clause;
import java.util.List;
import java.util.Optional;

/** Whether a meeting was held, lies ahead or was called off; empty where nobody says that any was to be. */
final class MeetingStatus {

    private final Clause clause;
    private final MeetingLexicon lexicon;
    private final EventWords words;

    MeetingStatus(Clause clause, MeetingLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * @param word the word that tells the meeting
     * @param verb the verb it hangs on, itself for a verb
     */
    Optional<Meeting.Status> of(int word, int verb) {
        if (clause.isNegated(word) || !clause.token(verb).isVerb()) {
            return clause.isNegated(word) ? Optional.empty() : Optional.of(Meeting.Status.HELD);
        }
        String lemma = clause.lemma(verb);
        boolean noun = word != verb;
        if (noun && isCancelling(verb)) {
            return Optional.of(Meeting.Status.CANCELLED);
        }
        boolean object =
                noun && clause.tree().head(word) == verb && clause.tree().is(word, "obj");
        boolean wished = noun
                && lexicon.is(MeetingCue.Kind.WISHING, lemma)
                && (object
                        || clause.preposition(word)
                                .filter(words.all("wish")::contains)
                                .isPresent());
        if (wished || clause.isNegated(verb)) {
            return Optional.empty();
        }
        boolean ahead = noun
                && clause.preposition(word)
                        .filter(preposition -> words.has("ahead", preposition))
                        .isPresent();
        return ahead ? Optional.of(Meeting.Status.PLANNED) : ofVerb(verb);
    }

    private boolean isCancelling(int verb) {
        String lemma = clause.lemma(verb);
        return lexicon.is(MeetingCue.Kind.CANCELLING, lemma)
                || clause.tree().children(verb, "compound").stream()
                        .anyMatch(particle ->
                                lexicon.is(MeetingCue.Kind.CANCELLING, lemma + " " + clause.lemma(particle)));
    }

    private Optional<Meeting.Status> ofVerb(int verb) {
        List<String> auxiliaries = clause.auxiliaries(verb);
        if (auxiliaries.stream()
                        .anyMatch(auxiliary -> words.isPossibility(auxiliary) || words.has("obligation", auxiliary))
                || clause.tree().children(verb, "mark").stream()
                        .anyMatch(mark -> words.isCondition(clause.lemma(mark)))) {
            return Optional.empty();
        }
        if (auxiliaries.stream()
                .anyMatch(auxiliary -> words.has("intention", auxiliary) || words.has("conditional", auxiliary))) {
            return Optional.of(Meeting.Status.PLANNED);
        }
        if (clause.isInfinitive(verb)) {
            return infinitive(verb);
        }
        return Optional.of(Meeting.Status.HELD);
    }

    /** "is scheduled to meet" lies ahead, "travelled to Rome to meet" is told as done, "hopes to meet" is neither. */
    private Optional<Meeting.Status> infinitive(int verb) {
        int head = clause.tree().head(verb);
        if (head < 0 || auxiliaryBe(verb)) {
            return Optional.of(Meeting.Status.PLANNED);
        }
        if (words.has("scheduled", clause.lemma(head))) {
            return Optional.of(Meeting.Status.PLANNED);
        }
        boolean purpose = clause.tree().is(verb, "advcl") && clause.token(head).isVerb();
        return purpose && !clause.isNegated(head) ? ofVerb(head) : Optional.empty();
    }

    private boolean auxiliaryBe(int verb) {
        return clause.auxiliaries(verb).contains("be");
    }
}
