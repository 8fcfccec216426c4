package io.github.entente.event.deed;

import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Deed;
import io.github.entente.event.When;
import io.github.entente.event.setting.WhenReader;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The date of a deed told without one: news that the lead tells in the perfect or the present is of the day ("Ardania <i>has expelled</i>"), and what
 * is simply told as past happened when the sentence before it in its paragraph did.
 */
final class Lately {

    /** So many sentences make the lead, headline and caption with them. */
    private static final int LEAD = 6;

    /** So many tell the news in the simple past ("was called to the ministry"). */
    private static final int OPENING = 5;

    private final Document document;
    private final List<List<Attribution>> speech;
    private final WhenReader when;
    private final EventWords words;

    Lately(Document document, List<List<Attribution>> speech, WhenReader when, EventWords words) {
        this.document = document;
        this.speech = speech;
        this.when = when;
        this.words = words;
    }

    /** With the day of the article, where the lead tells it as news without a date. */
    Deed news(Deed deed) {
        return with(
                deed,
                (clause, verb) ->
                        isNews(clause, verb, deed.status()) && clause.sentence().index() < LEAD
                                ? when.moments().published()
                                : Optional.empty());
    }

    /** With the date of the sentence before, where it is simply told as past; in the first sentences with that of the article. */
    Deed dated(Deed deed) {
        return recent(opening(following(deed)));
    }

    private Deed opening(Deed deed) {
        return with(
                deed,
                (clause, verb) -> clause.sentence().index() < OPENING
                                && clause.sentence().part().kind() == Part.Kind.BODY
                                && deed.status() == Deed.Status.DONE
                                && (verb.tag().equals("VBD") || isPast(clause, verb))
                                && !clause.auxiliaries(verb.index()).contains("have")
                        ? opened(clause.sentence()).or(() -> when.moments().published())
                        : Optional.empty());
    }

    /** The day that the sentences before it name. */
    private Optional<When> opened(Sentence sentence) {
        return document.sentences().stream()
                .filter(other ->
                        other.index() < sentence.index() && other.part().kind() == Part.Kind.BODY)
                .map(other -> when.firstDay(other, List.of()))
                .filter(When.Day.class::isInstance)
                .reduce((first, second) -> second);
    }

    /** What the rest of the story tells as new, "has since closed its mission", is of these weeks. */
    private Deed recent(Deed deed) {
        return with(
                deed,
                (clause, verb) -> deed.status() == Deed.Status.DONE
                                && clause.sentence().part().kind() == Part.Kind.BODY
                                && clause.sentence().index() >= LEAD
                                && clause.auxiliaries(verb.index()).contains("have")
                                && !isPast(clause, verb)
                                && !clause.tree().is(verb.index(), "acl")
                                && clause.tree().children(verb.index(), "advmod").stream()
                                        .noneMatch(since -> words.has("long-since", clause.lemma(since)))
                        ? when.moments()
                                .published()
                                .filter(When.Day.class::isInstance)
                                .map(day -> (When) new When.Month(YearMonth.from(((When.Day) day).value())))
                        : Optional.empty());
    }

    private Deed following(Deed deed) {
        return with(
                deed,
                (clause, verb) -> !isNews(clause, verb, deed.status())
                                && (verb.tag().equals("VBD")
                                        || clause.auxiliaries(verb.index()).contains("be"))
                        ? before(clause.sentence())
                        : Optional.empty());
    }

    private Deed with(Deed deed, BiFunction<Clause, Token, Optional<When>> date) {
        if (!(deed.when() instanceof When.Unknown)) {
            return deed;
        }
        return deed.evidence().stream()
                .flatMap(evidence -> evidence.trace().cue().stream())
                .flatMap(cue -> at(cue, date).stream())
                .findFirst()
                .map(found -> new Deed(
                        deed.act(), deed.doers(), deed.targets(), found, deed.place(), deed.status(), deed.evidence()))
                .orElse(deed);
    }

    private Optional<When> at(Span cue, BiFunction<Clause, Token, Optional<When>> date) {
        return document.sentences().stream()
                .filter(sentence -> sentence.span().contains(cue))
                .findFirst()
                .flatMap(Clause::of)
                .flatMap(clause -> clause.sentence().tokens().stream()
                        .filter(token -> token.span().equals(cue))
                        .flatMap(token -> teller(clause, token).stream())
                        .findFirst()
                        .flatMap(verb -> date.apply(clause, verb)));
    }

    /** The verb itself, or the one that announces what a noun tells: "<i>announced</i> the closure". */
    private Optional<Token> teller(Clause clause, Token cue) {
        int head = clause.tree().head(cue.index());
        boolean announced = clause.tree().is(cue.index(), "obj") && words.has("announcing", clause.lemma(head));
        return announced ? Optional.of(clause.token(head)) : Optional.of(cue).filter(Token::isVerb);
    }

    private boolean isNews(Clause clause, Token verb, Deed.Status status) {
        return status == Deed.Status.ANNOUNCED
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP")
                || clause.auxiliaries(verb.index()).stream().anyMatch(auxiliary -> words.has("news", auxiliary))
                        && !isPast(clause, verb);
    }

    /** "had expelled", "was expelled". */
    private static boolean isPast(Clause clause, Token verb) {
        return clause.tree().children(verb.index(), "aux").stream()
                .anyMatch(auxiliary -> clause.token(auxiliary).tag().equals("VBD"));
    }

    private Optional<When> before(Sentence sentence) {
        return document.sentences().stream()
                .filter(other -> other.index() == sentence.index() - 1
                        && other.part().equals(sentence.part())
                        && other.part().kind() == Part.Kind.BODY)
                .map(other -> when.firstDay(
                        other,
                        speech.get(other.index()).stream()
                                .flatMap(attribution -> attribution.content().stream())
                                .toList()))
                .filter(date -> !(date instanceof When.Unknown))
                .findFirst();
    }
}
