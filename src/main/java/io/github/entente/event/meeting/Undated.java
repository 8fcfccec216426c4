package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.When;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * The date of a meeting whose own sentence has none: "Ada used her first trip on Monday to mend ties. She and Bo signed a treaty at the palace."
 * What is simply told as past happened when the sentences before it did, in its paragraph or in the lead.
 */
final class Undated {

    /** So many sentences make the lead. */
    private static final int LEAD = 3;

    /** So far down the story even what "had" happened did when the lead says. */
    private static final int NEAR = 5;

    /** So many days back are "these days". */
    private static final int RECENT = 3;

    private final List<Sentence> story;
    private final Sides sides;
    private final WhenReader when;
    private final List<List<Attribution>> speech;

    Undated(Document document, Sides sides, WhenReader when, List<List<Attribution>> speech) {
        this.sides = sides;
        this.when = when;
        this.speech = speech;
        this.story = document.sentences().stream()
                .filter(sentence -> sentence.part().kind() == Part.Kind.BODY)
                .toList();
    }

    /** The draft on the day of what surrounds it, of which its trace then says what told it; without one where nothing does. */
    MeetingDraft dated(MeetingDraft draft) {
        return told(draft)
                .or(() -> isBack(draft)
                        ? Optional.empty()
                        : when.moments()
                                .published()
                                .map(day -> draft.recent() ? day.month() : day)
                                .map(day -> draft.understood(day, "published")))
                .orElse(draft);
    }

    /** Whether only the day of the article tells that of a draft. */
    boolean isSupposed(MeetingDraft draft) {
        return told(draft).isEmpty();
    }

    private Optional<MeetingDraft> told(MeetingDraft draft) {
        return paragraph(draft.sentence())
                .map(day -> draft.understood(day, "paragraph"))
                .or(() -> isBack(draft)
                        ? Optional.empty()
                        : (draft.recent() ? ofPersons(draft) : lead(draft)).map(day -> draft.understood(day, "lead")));
    }

    /** "Calvessa has summoned the ambassador, it said on Friday. Bo came to the ministry on Thursday." */
    private Optional<When> ofPersons(MeetingDraft draft) {
        return story.stream()
                .limit(LEAD)
                .filter(sentence -> !sentence.equals(draft.sentence()))
                .filter(sentence -> sides.mentionsIn(sentence, sentence.span()).stream()
                        .flatMap(mention -> mention.actors().stream())
                        .anyMatch(actor -> actor instanceof Actor.Person
                                && draft.meeting().participants().contains(actor)))
                // also where somebody says so: "Bo came to the ministry on Thursday, a spokesman said"
                .map(sentence -> when.firstDay(sentence, List.of()))
                .filter(When.Day.class::isInstance)
                .filter(day -> published() instanceof When.Day today
                        && !day.isBefore(today.value().minusDays(RECENT))
                        && day.isBefore(today.value().plusDays(1)))
                .findFirst();
    }

    private boolean isBack(MeetingDraft draft) {
        return draft.background()
                && story.stream().limit(NEAR).noneMatch(sentence -> sentence.equals(draft.sentence()));
    }

    /** The day of the article. */
    When published() {
        return when.moments().published().orElse(When.UNKNOWN);
    }

    /** "The talks" of the lead are not those of which its end says that they were held in 1977. */
    boolean isLongAgo(MeetingDraft draft) {
        return published() instanceof When.Day today
                && draft.meeting().when().isBefore(today.value().minusMonths(1));
    }

    boolean isLead(MeetingDraft draft) {
        return story.stream().limit(LEAD).anyMatch(sentence -> sentence.equals(draft.sentence()));
    }

    private Optional<When> paragraph(Sentence sentence) {
        return story.stream()
                .filter(other -> other.part().equals(sentence.part()) && other.index() < sentence.index())
                .flatMap(other -> first(other).stream())
                .reduce((first, second) -> second);
    }

    private Optional<When> lead(MeetingDraft draft) {
        return story.stream()
                .limit(LEAD)
                .flatMap(sentence -> first(sentence).stream())
                .findFirst()
                .or(() -> lateLead(draft));
    }

    /** An introduction may stand before the lead: its day, where that is the day before the article's. */
    private Optional<When> lateLead(MeetingDraft draft) {
        return story.stream()
                .limit(NEAR)
                .filter(sentence -> sentence.index() < draft.sentence().index())
                .flatMap(sentence -> first(sentence).stream())
                .findFirst()
                .filter(day -> day instanceof When.Day one
                        && published() instanceof When.Day today
                        && !one.value().isAfter(today.value())
                        && !one.value().isBefore(today.value().minusDays(1)));
    }

    private Optional<When> first(Sentence sentence) {
        List<Span> said = speech.get(sentence.index()).stream()
                .flatMap(attribution -> attribution.content().stream())
                .toList();
        When date = when.firstDay(sentence, said);
        return date instanceof When.Unknown ? Optional.empty() : Optional.of(date);
    }
}
