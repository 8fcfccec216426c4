package io.github.entente.event.setting;

import io.github.entente.article.Span;
import io.github.entente.event.When;
import io.github.entente.event.setting.Moments.Moment;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The year of a day or month that a sentence names apart from it: "last year, when they met on March 31". */
record NamedYear(String text) {

    /** "on March 18 last year": a day or month and, right behind it, its year. */
    void join(List<Moment> found) {
        for (int at = found.size() - 1; at > 0; at--) {
            Moment day = found.get(at - 1);
            Moment last = found.get(at);
            if (areBeside(day.span(), last.span()) && last.past() instanceof When.InYear year) {
                When named = in(year.value(), day).past();
                found.set(
                        at - 1,
                        new Moment(Span.of(day.span().start(), last.span().end()), named, named));
                found.remove(at);
            }
        }
    }

    /** Whether nothing stands between two stretches. */
    boolean areBeside(Span first, Span second) {
        return first.end() <= second.start()
                && text.substring(first.end(), second.start()).isBlank();
    }

    /** A day or month in another year than it seemed; of anything else the year. */
    static Moment in(Year year, Moment moment) {
        When named = moment.past() instanceof When.Day day
                ? When.day(day.value().withYear(year.getValue()))
                : moment.past() instanceof When.Month month
                        ? new When.Month(month.value().withYear(year.getValue()))
                        : new When.InYear(year);
        return new Moment(moment.span(), named, named);
    }

    /** "in the spring of last year, when they met on March 31": a day of the year just named. */
    Moment of(Sentence sentence, Moment moment, List<Moment> before) {
        Optional<Year> year = before.stream()
                .reduce((first, second) -> second)
                .filter(last -> isOfStory(sentence, last.span(), moment.span()))
                .map(Moment::past)
                .filter(When.InYear.class::isInstance)
                .map(when -> ((When.InYear) when).value());
        String words = moment.span().in(text);
        if (year.isPresent()
                && moment.past() instanceof When.Month
                && !words.matches(".*(?:\\d|last|next|this|ago).*")) {
            return in(year.get(), moment); // "twice last year, in May and in July"
        }
        boolean dayOfMonth = moment.past() instanceof When.Day && words.matches("\\D*\\d{1,2}\\D*");
        return year.isEmpty() || !dayOfMonth ? moment : in(year.get(), moment);
    }

    /** Not "Ada, who took office last year, and Bo spoke on Feb. 2": the verb of the year must govern that of the day, which goes on with it. */
    private static boolean isOfStory(Sentence sentence, Span year, Span day) {
        Optional<Clause> clause = Clause.of(sentence);
        if (clause.isEmpty()) {
            return true;
        }
        OptionalInt verb = verb(clause.get(), year);
        for (int up = Moments.head(clause.get(), day);
                verb.isPresent() && up >= 0;
                up = clause.get().tree().head(up)) {
            if (up == verb.getAsInt()) {
                return true;
            }
            boolean begins = clause.get().tree().is(up, "conj")
                    && clause.get().tree().child(up, "nsubj").isPresent();
            if (begins) {
                return false;
            }
        }
        return verb.isEmpty();
    }

    /** The verb in whose clause a stretch stands. */
    private static OptionalInt verb(Clause clause, Span span) {
        int up = Moments.head(clause, span);
        while (up >= 0 && !clause.token(up).isVerb()) {
            up = clause.tree().head(up);
        }
        return up < 0 ? OptionalInt.empty() : OptionalInt.of(up);
    }
}
