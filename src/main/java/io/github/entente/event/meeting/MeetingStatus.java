package io.github.entente.event.meeting;

import io.github.entente.event.Meeting;
import io.github.entente.event.words.Conditions;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.FirstToDo;
import io.github.entente.language.Clause;
import io.github.entente.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a meeting was held, lies ahead or was called off; empty where nobody says that any was to be. */
final class MeetingStatus {

    private final Clause clause;
    private final MeetingLexicon lexicon;
    private final EventWords words;
    private final Conditions conditions;
    private final CalledOff calledOff;
    private final Unheld unheld;
    private final Ahead ahead;

    MeetingStatus(Clause clause, MeetingLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.lexicon = lexicon;
        this.words = words;
        this.conditions = new Conditions(clause, words);
        this.calledOff = new CalledOff(clause, lexicon, words);
        this.unheld = new Unheld(clause, lexicon, words);
        this.ahead = new Ahead(clause, words);
    }

    /**
     * @param word the word that tells the meeting
     * @param verb the verb it hangs on, itself for a verb
     */
    Optional<Meeting.Status> of(int word, int verb) {
        if (clause.isNegated(word) || unheld.isOutside(word) || unheld.isUndone(word) || isQuestion()) {
            return Optional.empty();
        }
        if (calledOff.isCancellation(word)) {
            return Optional.of(Meeting.Status.CANCELLED);
        }
        if (clause.token(word).isNoun() && clause.tree().child(word, "cop").isPresent()) {
            // "it would be their first meeting"
            Optional<Meeting.Status> called = unheld.isPrepared(word) ? Optional.empty() : ofVerb(word);
            if (called.filter(status -> status == Meeting.Status.HELD).isEmpty()) {
                return called;
            }
        }
        if (!clause.token(verb).isVerb()) {
            if (unheld.isPrepared(word)
                    || clause.tree().is(word, "nsubj")
                            && words.has(
                                    "unheld-kind", clause.lemma(clause.tree().head(word)))) {
                return Optional.empty();
            }
            return Optional.of(isDue(word) ? Meeting.Status.PLANNED : Meeting.Status.HELD);
        }
        boolean noun = word != verb;
        boolean goal = noun
                && ahead.journey(word, verb)
                        .flatMap(this::ofVerb)
                        .filter(Meeting.Status.PLANNED::equals)
                        .isPresent();
        if (noun && !clause.isNegated(verb) && (goal || ahead.isDue(word, verb))) {
            return Optional.of(Meeting.Status.PLANNED);
        }
        if (noun && (unheld.isSubjectUnheld(word) || unheld.isAtStandstill(word, verb))) {
            return Optional.empty();
        }
        if (noun && (described(word, "unheld-kind") || unheld.isRecall(word, verb))) {
            return Optional.empty();
        }
        int above = clause.tree().head(verb);
        boolean called = noun && above >= 0 && clause.tree().is(word, "nsubj") && calledOff.by(above);
        if (noun && calledOff.by(verb) || called) { // "talks planned for Monday were cancelled"
            return Optional.of(Meeting.Status.CANCELLED);
        }
        if (noun && clause.tree().is(word, "nsubj") && calledOff.isNotHeld(verb) && isKnown(word)) {
            return Optional.of(Meeting.Status.CANCELLED);
        }
        boolean arranged = clause.tree().is(word, "nsubj")
                || clause.tree().is(word, "obj") && words.has("arranging", clause.lemma(verb)); // "has scheduled talks"
        if (noun && arranged && !clause.isNegated(verb) && words.has("scheduled", clause.lemma(verb))) {
            return Optional.of(Meeting.Status.PLANNED);
        }
        if (noun && words.has("expecting", clause.lemma(verb)) && !clause.isNegated(verb)) {
            return Optional.of(Meeting.Status.PLANNED);
        }
        if (noun && (isAwaited(word, verb) || isAccepted(word, verb)) && !clause.isNegated(verb)) {
            return Optional.of(Meeting.Status.PLANNED);
        }
        if (noun && unheld.isFailure(word, verb)) {
            return Optional.of(Meeting.Status.HELD);
        }
        if (noun && unheld.isWished(word, verb) || clause.isNegated(verb)) {
            return Optional.empty();
        }
        boolean before = noun
                && clause.preposition(word)
                        .filter(preposition -> words.has("ahead", preposition))
                        .isPresent();
        boolean due = noun && clause.tree().is(word, "nsubj") && isToBe(verb);
        return before || due || noun && described(word, "ahead-kind")
                ? Optional.of(Meeting.Status.PLANNED)
                : ofVerb(verb);
    }

    /** "Will Ada meet Bo?" tells of no meeting. */
    private boolean isQuestion() {
        List<Token> tokens = clause.sentence().tokens();
        return tokens.get(0).tag().matches("MD|VB[DZP]")
                && tokens.stream()
                        .skip(Math.max(0, tokens.size() - 2))
                        .anyMatch(token -> token.text().equals("?"));
    }

    /** "A planned meeting did not take place", "the meeting did not take place": one that somebody had meant to hold. */
    private boolean isKnown(int noun) {
        return described(noun, "ahead-kind")
                || clause.owner(noun).isPresent()
                || clause.tree().children(noun, "det").stream()
                        .anyMatch(article -> words.has("definite", clause.lemma(article)));
    }

    /** "Their talks are to be held in Rome". */
    private boolean isToBe(int verb) {
        return clause.lemma(verb).equals("be")
                && clause.token(verb).tag().matches("VB[ZP]")
                && clause.tree().children(verb, "xcomp").stream().anyMatch(clause::isInfinitive);
    }

    /** "is due in Rome for talks with Bo". */
    private boolean isDue(int noun) {
        for (int word = clause.tree().head(noun);
                word >= 0;
                word = clause.tree().head(word)) {
            // "will be in Rome for talks with Bo"
            boolean will = clause.tree().child(word, "cop").isPresent()
                    && clause.auxiliaries(word).stream().anyMatch(auxiliary -> words.has("intention", auxiliary));
            if (will || words.has("scheduled", clause.lemma(word))) {
                return true;
            }
        }
        return described(noun, "ahead-kind");
    }

    /** "possible talks", "the next round of talks", by the adjectives of a noun and of those it hangs on. */
    private boolean described(int noun, String group) {
        for (int word = noun;
                word >= 0 && clause.token(word).isNoun();
                word = clause.tree().head(word)) {
            int at = word;
            if (Stream.of("amod", "compound", "det")
                    .flatMap(relation -> clause.tree().children(at, relation).stream())
                    .anyMatch(adjective -> words.has(group, clause.lemma(adjective)))) {
                return true;
            }
        }
        return false;
    }

    /** "looks forward to his meeting with Bo", not "to talks with Bo", which nobody has agreed on. */
    private boolean isAwaited(int noun, int verb) {
        boolean known = clause.owner(noun).isPresent()
                || clause.tree().children(noun, "det").stream()
                        .anyMatch(article -> words.has("definite", clause.lemma(article)));
        return known
                && clause.tree().children(verb).stream()
                        .anyMatch(child -> words.has("awaiting", clause.lemma(verb) + " " + clause.lemma(child)));
    }

    /** "accepted an invitation for talks". */
    private boolean isAccepted(int noun, int verb) {
        int head = clause.tree().head(noun);
        return words.has("accepting", clause.lemma(verb))
                && head >= 0
                && clause.tree().is(head, "obj")
                && clause.tree().head(head) == verb
                && words.has("invitation", clause.lemma(head));
    }

    private Optional<Meeting.Status> ofVerb(int verb) {
        int head = clause.tree().head(verb);
        if (head >= 0 && clause.tree().is(verb, "ccomp") && lexicon.is(MeetingCue.Kind.WISHING, clause.lemma(head))) {
            return Optional.empty(); // "proposed that the two open talks"
        }
        List<String> auxiliaries = clause.auxiliaries(verb);
        boolean shared = auxiliaries.isEmpty()
                && head >= 0
                && clause.tree().is(verb, "conj")
                && clause.token(verb).tag().equals("VB")
                && clause.tree().child(verb, "nsubj").isEmpty();
        if (shared) { // "will meet Bo and travel to Calvessa"
            return ofVerb(head);
        }
        boolean arranged = head >= 0
                && clause.tree().is(verb, "ccomp")
                && words.has("accepting", clause.lemma(head))
                && !clause.isNegated(head)
                && auxiliaries.stream().anyMatch(auxiliary -> words.has("obligation", auxiliary));
        if (arranged) { // "agreed that Ada should visit Calvessa next year"
            return Optional.of(Meeting.Status.PLANNED);
        }
        boolean onlyIf = clause.tree().children(verb, "advcl").stream()
                .flatMap(condition -> clause.tree().children(condition, "mark").stream())
                .anyMatch(mark -> words.isCondition(clause.lemma(mark)));
        if (onlyIf && !auxiliaries.isEmpty()) {
            return Optional.empty();
        }
        if (auxiliaries.stream()
                        .anyMatch(auxiliary -> words.isPossibility(auxiliary) || words.has("obligation", auxiliary))
                || conditions.isUnder(verb)) {
            return Optional.empty();
        }
        if (auxiliaries.stream()
                .anyMatch(auxiliary -> words.has("intention", auxiliary) || words.has("conditional", auxiliary))) {
            return Optional.of(Meeting.Status.PLANNED);
        }
        if (clause.isInfinitive(verb)) {
            return infinitive(verb);
        }
        boolean continued = clause.tree().is(verb, "xcomp")
                || clause.tree().is(verb, "obl") && words.has("aspect", clause.lemma(head));
        if (continued && clause.token(verb).tag().equals("VBG")) {
            // "cannot go on meeting Bo", "will start talking to Bo"
            return clause.isNegated(head) ? Optional.empty() : ofVerb(head);
        }
        if (verb > 0
                && clause.token(verb).tag().equals("VBG")
                && clause.token(verb - 1).tag().matches("TO|IN")
                && clause.lemma(verb - 1).equals("to")) { // "looks forward to meeting Bo"
            return Optional.of(Meeting.Status.PLANNED);
        }
        return Optional.of(Meeting.Status.HELD);
    }

    /** "had set up a forum to talk": not "is set to meet". */
    private boolean isFounded(int verb) {
        return clause.tree().child(verb, "compound:prt").isPresent()
                && clause.tree().child(verb, "obj").isPresent();
    }

    /** "is scheduled to meet" lies ahead, "travelled to Rome to meet" is told as done, "hopes to meet" is neither. */
    private Optional<Meeting.Status> infinitive(int verb) {
        int head = clause.tree().head(verb);
        List<String> auxiliaries = clause.auxiliaries(verb);
        boolean unfulfilled = auxiliaries.contains("have")
                || head >= 0 && clause.auxiliaries(head).contains("have");
        if (head >= 0 && clause.isNegated(head)) {
            return Optional.empty();
        }
        Optional<Integer> answered = unheld.answered(verb);
        if (answered.isPresent()) { // "accepted an invitation to meet", "turned down an invitation to meet"
            return answered.filter(above -> words.has("accepting", clause.lemma(above)) && !clause.isNegated(above))
                    .map(above -> Meeting.Status.PLANNED);
        }
        if (clause.anySubject(verb)
                .filter(subject -> words.has("unheld", clause.lemma(subject)))
                .isPresent()) {
            return Optional.empty(); // "her wish is to meet Bo"
        }
        Optional<Integer> first = new FirstToDo(clause, words).predicate(verb);
        if (first.isPresent()) { // "was the last leader to meet Bo"
            return ofVerb(first.get());
        }
        if (calledOff.isJourneyOf(verb)) {
            return Optional.of(Meeting.Status.CANCELLED);
        }
        long passive = clause.isPassive(verb) ? 1 : 0;
        boolean scheduled = head < 0
                || auxiliaries.stream().filter("be"::equals).count() > passive
                || clause.tree().child(verb, "cop").isPresent() // "where he is to meet Bo", as the parser may take it
                || clause.lemma(head).equals("be")
                || words.has("scheduled", clause.lemma(head)) && !isFounded(head)
                || ahead.isBeingPlanned(head);
        if (scheduled) { // "was to have met", "had been due to meet"
            return Optional.of(unfulfilled ? Meeting.Status.CANCELLED : Meeting.Status.PLANNED);
        }
        if (words.has("turn", clause.lemma(head))) { // "it was the turn of Bo to be summoned"
            return Optional.of(Meeting.Status.HELD);
        }
        boolean been = clause.tree().child(head, "cop").isPresent()
                && clause.preposition(head).filter(words.all("place")::contains).isPresent();
        if (been && clause.auxiliaries(head).stream().noneMatch(auxiliary -> words.has("intention", auxiliary))) {
            return Optional.of(Meeting.Status.HELD); // "had been in Rome to bring Bo a message"
        }
        boolean purpose = clause.token(head).isVerb()
                && (clause.tree().is(verb, "advcl")
                        || words.has("journey", clause.lemma(head))
                        || words.has("sending", clause.lemma(head)));
        if (purpose && MeetingDay.isUnderWay(clause, head)) { // "is travelling to Rome to meet Bo"
            return Optional.of(Meeting.Status.PLANNED);
        }
        return purpose && !clause.isNegated(head) ? ofVerb(head) : Optional.empty();
    }
}
