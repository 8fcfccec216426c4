package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.article.Article;
import io.github.entente.event.Meeting;
import io.github.entente.event.When;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.time.Period;
import java.util.List;

/** Words of meeting that tell of none after all, being too vague for it. */
final class Doubtful {

    private final Article article;
    private final MeetingLexicon lexicon;
    private final EventWords words;

    Doubtful(Article article, MeetingLexicon lexicon, EventWords words) {
        this.article = article;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** @param vague whether neither day nor place is told */
    boolean isNoMeeting(Clause clause, Told told, Meeting.Status status, When date, boolean vague) {
        boolean persons = told.participants().stream().allMatch(Actor.Person.class::isInstance);
        boolean states = told.participants().stream().allMatch(Actor.State.class::isInstance);
        return switch (status) {
            // "the two governments had been talking about it", "will keep on consulting with Calvessa"
            case HELD ->
                date instanceof When.Unknown && (isRepeated(clause, told) || states && isProcess(clause, told))
                        || vague && states && told.cue().kind() == MeetingCue.Kind.VERB_WITH;
            // "agreed to hold a dialogue at an early date" announces none, nor does "agreed in May to open one", told
            // in June
            case PLANNED ->
                vague
                                && !(told.word() == told.verb() && persons)
                                // "President Ada will hold talks with him"
                                && !(isPromised(clause, told.verb()) && (persons || told.word() == told.verb()))
                        // "said on Monday that she would travel to Calvessa"
                        || (states || told.cue().visit()) && isPast(date);
            // "suspended its talks with Calvessa" calls none of them off
            case CANCELLED -> vague && states;
        };
    }

    /** "Has often met Bo", "had met Bo several times before the vote", "have called in envoys before": not "before she met Bo". */
    private boolean isRepeated(Clause clause, Told told) {
        return clause.tree().children(told.verb()).stream()
                .anyMatch(child ->
                        words.has("often", clause.lemma(child)) && clause.tree().is(child, "advmod")
                                || clause.lemma(child).equals("time")
                                        && clause.tree().children(child).stream()
                                                .anyMatch(many -> words.has("several", clause.lemma(many))));
    }

    /** "Told her how Calvessa's dialogue with Belmora was going": one that goes on, unless somebody holds it. */
    private boolean isProcess(Clause clause, Told told) {
        return told.word() != told.verb()
                && words.has("process", clause.lemma(told.word()))
                && !new Carried(clause, lexicon).is(told.word(), told.verb());
    }

    /** "The two sides will meet before long", "are to meet", "said she would go on to talks". */
    private boolean isPromised(Clause clause, int verb) {
        int head = clause.tree().head(verb);
        List<String> auxiliaries = clause.auxiliaries(verb);
        boolean due = clause.isInfinitive(verb) && auxiliaries.contains("be");
        boolean told = clause.tree().is(verb, "ccomp")
                && clause.token(head).tag().equals("VBD")
                && auxiliaries.stream().anyMatch(auxiliary -> words.has("conditional", auxiliary));
        return due
                || told
                || auxiliaries.stream()
                        .anyMatch(auxiliary -> words.has("intention", auxiliary)
                                // "agreed that the transport ministers should meet soon"
                                || words.has("obligation", auxiliary)
                                        && head >= 0
                                        && words.has("accepting", clause.lemma(head)));
    }

    /** "Will sign a treaty", "had signed a treaty", some day, "the treaty which they signed". */
    boolean isOnlySigned(Clause clause, Told told, Meeting.Status status, boolean vague) {
        boolean mentioned = vague && clause.auxiliaries(told.verb()).contains("have");
        return status != Meeting.Status.HELD || mentioned || isOfOldDocument(clause, told.verb());
    }

    private boolean isPast(When date) {
        return date instanceof When.Day && date.isBefore(article, Period.ofDays(1))
                || date instanceof When.Month && date.isBefore(article, Period.ZERO);
    }

    /** "The treaty which Ada and Bo signed in 2000" tells of the treaty. */
    private static boolean isOfOldDocument(Clause clause, int verb) {
        return clause.tree().is(verb, "acl")
                && clause.tree().children(verb, "obj").stream()
                        .anyMatch(object -> clause.token(object).tag().matches("WDT|WP"));
    }
}
