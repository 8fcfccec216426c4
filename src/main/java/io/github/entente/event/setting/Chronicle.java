package io.github.entente.event.setting;

import io.github.entente.event.When;
import io.github.entente.event.setting.Moments.Moment;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The year of a day or month in a story of old days: "In May 2013 Ada summoned the ambassador. In June Bo did the same". */
final class Chronicle {

    /** "In early June" has so many words before its month. */
    private static final int OPENING = 2;

    private final Document document;
    private final EventWords words;
    private final Asides asides;
    private final Function<Sentence, List<Moment>> moments;

    Chronicle(Document document, EventWords words, Asides asides, Function<Sentence, List<Moment>> moments) {
        this.document = document;
        this.words = words;
        this.asides = asides;
        this.moments = moments;
    }

    /** A day or month that begins a sentence is the first one after what the sentence before told, where that is over a year old. */
    Moment next(Sentence sentence, Moment moment) {
        boolean begins = sentence.tokens().stream()
                .filter(token -> token.span().end() <= moment.span().start())
                .allMatch(token -> token.index() < OPENING && token.tag().matches("IN|JJ|RB"));
        String text = moment.span().in(document.article().text());
        boolean open = month(moment.past()).isPresent()
                && !text.matches(".*\\d{4}.*")
                && sentence.tokens().stream()
                        .filter(token -> moment.span().contains(token.span()))
                        .allMatch(this::isPlain);
        return begins && open
                ? before(sentence).map(last -> inYearAfter(last, moment)).orElse(moment)
                : moment;
    }

    /** Not "this June", "last May", "two months ago". */
    private boolean isPlain(Token token) {
        return token.tag().matches("NNPS?|CD|JJ|,") && !words.has("past-day", token.lemma());
    }

    private Optional<YearMonth> before(Sentence sentence) {
        int at = sentence.index() - 1;
        if (at < 0 || !document.sentences().get(at).part().equals(sentence.part())) {
            return Optional.empty();
        }
        Sentence last = document.sentences().get(at);
        // "The two last met in May 2013. In June the ministry said": the story is of today
        boolean back = last.tokens().stream().anyMatch(token -> words.has("back", token.lemma()));
        return back
                ? Optional.empty()
                : moments.apply(last).stream()
                        .filter(moment -> !asides.is(last, moment))
                        .reduce((first, second) -> second)
                        .flatMap(moment -> month(moment.past()))
                        .filter(month -> new When.Month(month).isBefore(document.article(), Period.ofYears(1)));
    }

    private static Moment inYearAfter(YearMonth last, Moment moment) {
        int month = month(moment.past()).orElseThrow().getMonthValue();
        int year = month < last.getMonthValue() ? last.getYear() + 1 : last.getYear();
        When past = NamedYear.in(Year.of(year), moment).past();
        return past.isBefore(day(moment.past())) ? new Moment(moment.span(), past, moment.ahead()) : moment;
    }

    private static LocalDate day(When when) {
        return when instanceof When.Day day
                ? day.value()
                : ((When.Month) when).value().atDay(1);
    }

    private static Optional<YearMonth> month(When when) {
        return when.month() instanceof When.Month month ? Optional.of(month.value()) : Optional.empty();
    }
}
