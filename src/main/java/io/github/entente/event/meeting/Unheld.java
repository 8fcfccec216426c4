package io.github.entente.event.meeting;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.Optional;
import java.util.stream.Stream;

/** By which words around a noun nobody has met, nor is going to: "proposed talks", "the prospect of talks", "their talks remain stuck". */
final class Unheld {

    private final Clause clause;
    private final MeetingLexicon lexicon;
    private final EventWords words;

    Unheld(Clause clause, MeetingLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** "Preparations are under way for a meeting", "there is no date for a meeting". */
    boolean isPrepared(int noun) {
        for (int word = noun; word >= 0; word = clause.tree().head(word)) {
            boolean unheld = clause.tree().children(word, "nsubj").stream()
                    .anyMatch(subject -> words.has("unheld", clause.lemma(subject)));
            if (unheld || word != noun && words.has("unheld", clause.lemma(word))) {
                return true;
            }
        }
        return false;
    }

    boolean isSubjectUnheld(int noun) {
        for (int word = clause.tree().head(noun);
                word >= 0 && !clause.token(word).isVerb();
                word = clause.tree().head(word)) {
            if (clause.tree().children(word, "nsubj").stream()
                    .anyMatch(subject -> words.has("unheld", clause.lemma(subject)))) {
                return true;
            }
        }
        return false;
    }

    /** "gave no consent to a meeting", "sent a request for talks": the parser may hang the meeting on the verb. */
    private boolean isAnswered(int noun, int verb) {
        return clause.tree().head(noun) == verb
                && clause.preposition(noun)
                        .filter(preposition -> words.has("unheld-of", preposition))
                        .isPresent()
                && asks(verb);
    }

    /** "sent a <i>request</i>", "turned down an <i>invitation</i>". */
    private boolean asks(int verb) {
        return clause.tree().children(verb, "obj").stream()
                .anyMatch(object -> words.has("unheld", clause.lemma(object)));
    }

    /** The verb of which what is asked for is the object: "<i>declined</i> a request to meet", whichever of them the parser hangs "meet" on. */
    Optional<Integer> answered(int meeting) {
        int head = clause.tree().head(meeting);
        if (head >= 0 && clause.token(head).isNoun()) {
            return Optional.of(clause.tree().head(head))
                    .filter(above -> above >= 0)
                    .filter(above ->
                            words.has("accepting", clause.lemma(above)) || words.has("unheld", clause.lemma(head)));
        }
        return Optional.of(head).filter(above -> above >= 0 && clause.tree().is(meeting, "xcomp") && asks(above));
    }

    /** "their talks remain stuck", "the talks are deadlocked": nobody meets. */
    boolean isAtStandstill(int noun, int verb) {
        return clause.tree().is(noun, "nsubj")
                && clause.tree().head(noun) == verb
                && (words.has("standstill", clause.lemma(verb))
                        || clause.tree().children(verb).stream()
                                .anyMatch(child -> words.has("standstill", clause.lemma(child))));
    }

    /** "Failed to agree at their talks", "did not agree at their talks": what was not done there, those who were there did not do. */
    boolean isFailure(int noun, int verb) {
        int head = clause.tree().head(verb);
        boolean undone = clause.isNegated(verb)
                && clause.tree().children(verb, "aux").stream()
                        .anyMatch(auxiliary ->
                                words.has("past-undone", clause.token(auxiliary).text()));
        boolean failed = clause.isInfinitive(verb)
                && head >= 0
                && words.has("failing", clause.lemma(head))
                && clause.token(head).tag().equals("VBD");
        return (undone || failed)
                && new Governor(clause, lexicon, words).isAtMeeting(noun)
                && !words.has("attending", clause.lemma(verb));
    }

    /** "without a meeting with Bo", "activities under the dialogue with Bo". */
    boolean isOutside(int noun) {
        return clause.token(noun).isNoun()
                && clause.preposition(noun)
                        .filter(preposition -> words.has("not-at", preposition))
                        .isPresent();
    }

    /** "called home its ambassador for consultations", which it holds with nobody but its own. */
    boolean isRecall(int noun, int verb) {
        return clause.preposition(noun)
                        .filter(words.all("meeting-for")::contains)
                        .isPresent()
                && words.all("meeting-with").stream()
                        .allMatch(with -> clause.obliques(noun, with).isEmpty())
                && words.has("recalling", clause.lemma(verb))
                && Stream.of("obj", "nsubj:pass", "nsubj")
                        .flatMap(relation -> clause.tree().children(verb, relation).stream())
                        .anyMatch(envoy -> words.has("head-of-mission", clause.lemma(envoy)));
    }

    /** "without meeting Bo", "without the two talking". */
    boolean isUndone(int verb) {
        return clause.token(verb).tag().equals("VBG")
                && clause.tree().children(verb, "mark").stream()
                        .anyMatch(mark -> words.has("undone-by", clause.lemma(mark)));
    }

    /** "proposed talks", "called for talks", "the prospect of talks": not "at the talks he proposed a truce". */
    boolean isWished(int noun, int verb) {
        for (int word = noun; word >= 0 && word != verb; word = clause.tree().head(word)) {
            if (clause.preposition(word)
                    .filter(words.all("meeting-at")::contains)
                    .isPresent()) {
                return false;
            }
            if (word != noun && words.has("unheld", clause.lemma(word))) {
                return true;
            }
        }
        return lexicon.is(MeetingCue.Kind.WISHING, clause.lemma(verb)) || isAnswered(noun, verb);
    }
}
