package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Evidence;
import io.github.entente.event.Meeting;
import io.github.entente.event.Trace;
import io.github.entente.event.Trace.Signal;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.setting.Where;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The meeting that an article takes for granted: its lead names two persons of two sides ("Ada and Bo agreed on Monday to reopen the border"), and
 * further on it speaks of "the summit" or "the talks" without saying whose.
 */
final class LeadMeeting {

    private static final Trace TRACE =
            new Trace(List.of(Signal.construction("lead")), Optional.empty(), Optional.empty());

    private final MeetingLexicon lexicon;
    private final WhenReader when;
    private final EventWords words;

    LeadMeeting(MeetingLexicon lexicon, WhenReader when, EventWords words) {
        this.lexicon = lexicon;
        this.when = when;
        this.words = words;
    }

    /** Empty where the lead names no such pair, or no such word follows. */
    Optional<MeetingDraft> of(Document document, Sides sides, List<List<Attribution>> speech) {
        return document.sentences().stream()
                .filter(sentence -> sentence.part().kind() == Part.Kind.BODY)
                .findFirst()
                .flatMap(Clause::of)
                .filter(lead -> document.sentences().stream()
                        .flatMap(sentence -> Clause.of(sentence).stream())
                        .anyMatch(this::speaksOfIt))
                .flatMap(lead -> meeting(
                        lead,
                        sides,
                        document.article(),
                        speech.get(lead.sentence().index())));
    }

    private boolean speaksOfIt(Clause clause) {
        return clause.sentence().tokens().stream()
                .map(token -> token.index())
                .filter(word -> clause.token(word).isNoun() && isMeeting(clause, word))
                .anyMatch(word -> clause.tree().children(word, "det").stream()
                        .anyMatch(article -> words.has("definite", clause.lemma(article))));
    }

    private boolean isMeeting(Clause clause, int noun) {
        int verb = Math.max(0, clause.tree().head(noun));
        return lexicon.ofNoun(clause, noun, verb).stream().anyMatch(cue -> cue.kind() == MeetingCue.Kind.NOUN);
    }

    private Optional<MeetingDraft> meeting(Clause lead, Sides sides, Article article, List<Attribution> speech) {
        int root = lead.root();
        Set<Actor> persons = pair(sides, lead, root);
        boolean past = lead.token(root).tag().equals("VBD");
        if (persons.size() != 2 || sides.sides(persons).size() != 2 || !past || lead.isNegated(root)) {
            return Optional.empty();
        }
        List<Span> said = speech.stream()
                .flatMap(attribution -> attribution.content().stream())
                .toList();
        Meeting meeting = new Meeting(
                List.copyOf(persons),
                when.at(lead, root, WhenReader.Side.PAST, said),
                new Where(sides, article, words).of(lead, root, said),
                Meeting.Mode.IN_PERSON,
                Meeting.Status.HELD,
                Optional.empty(),
                List.of(Evidence.found(lead.sentence().span(), false, TRACE)));
        return Optional.of(
                new MeetingDraft(meeting, lead.sentence(), false, false, false, false, false, true, Optional.empty()));
    }

    /** Those who do something together or one to the other: not "Ada hit out at Bo", "Ada said that she was calling home Bo". */
    private static Set<Actor> pair(Sides sides, Clause lead, int root) {
        Stream<Actor> named = lead.subject(root).isPresent()
                ? Stream.concat(lead.subject(root).stream(), lead.tree().children(root, "obj").stream())
                        .flatMap(who -> sides.meant(lead, who).stream())
                // the parser has lost who does it: whom the sentence names
                : sides.mentionsIn(lead.sentence(), lead.sentence().span()).stream()
                        .flatMap(mention -> mention.actors().stream());
        return named.filter(sides::isOfficialPerson).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
