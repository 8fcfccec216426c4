package io.github.entente.event.setting;

import io.github.entente.article.Span;
import io.github.entente.event.When;
import io.github.entente.event.setting.Moments.Moment;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.time.LocalDate;
import java.util.List;

/** Days before their month: what goes on "on 23 and 24 October" or "from 23 to 25 October" begins on the first of them; the library reads the last. */
record DayRange(EventWords words) {

    Moment first(Sentence sentence, Moment moment) {
        List<Token> before = sentence.tokens().stream()
                .filter(token -> token.span().end() <= moment.span().start())
                .toList();
        if (!(moment.past() instanceof When.Day past)
                || !(moment.ahead() instanceof When.Day ahead)
                || before.size() < 2
                || !isNumber(sentence, moment)
                || !words.has("day-range", before.get(before.size() - 1).lemma())) {
            return moment;
        }
        Token first = before.get(before.size() - 2);
        int day = day(first);
        return day == 0 || day >= past.value().getDayOfMonth()
                ? moment
                : new Moment(
                        Span.of(first.span().start(), moment.span().end()),
                        on(past.value(), day),
                        on(ahead.value(), day));
    }

    /** "24 October", not "October 24". */
    private static boolean isNumber(Sentence sentence, Moment moment) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= moment.span().start())
                .findFirst()
                .filter(token -> day(token) > 0)
                .isPresent();
    }

    private static int day(Token token) {
        return token.text().matches("\\d{1,2}(?:st|nd|rd|th)?")
                ? Integer.parseInt(token.text().replaceAll("\\D", ""))
                : 0;
    }

    private static When on(LocalDate last, int day) {
        return When.day(last.withDayOfMonth(Math.min(day, last.getDayOfMonth())));
    }
}
