package io.github.entente.event.setting;

import io.github.entente.article.PublicationTime;
import io.github.entente.article.Span;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Sentence;
import io.github.entente.language.TimeExpression;
import io.github.entente.language.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of which the library makes times that nobody means. */
record Misreadings(EventWords words, Optional<PublicationTime> published) {

    private static final Pattern COUNT = Pattern.compile(
            "(?i)((?:mon|tues|wednes|thurs|fri|satur|sun)day), the (?:first|second|third|fourth|fifth).*");

    /** Quirk: of "had last sat down" the library makes last Saturday, and of "may" a month. */
    boolean isMisread(Sentence sentence, TimeExpression time) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(time.span()))
                .toList();
        boolean verb = tokens.size() == 2
                && words.has("relative-time", tokens.get(0).lemma())
                && tokens.get(1).isVerb();
        return verb
                || tokens.stream().anyMatch(token -> token.tag().equals("MD"))
                // "within the week" names none, and "on the second day" tells not of what
                || time.text().matches("(?i)the (?:(?:first|second|third|fourth|fifth) )?(?:day|week|month|year)s?");
    }

    /** Quirk: of "on Monday, the second time in four days" the library makes one time; Monday is meant. */
    TimeExpression withoutCount(TimeExpression time) {
        Matcher count = COUNT.matcher(time.text());
        Optional<LocalDate> today = published.map(PublicationTime::date);
        if (!count.matches() || today.isEmpty()) {
            return time;
        }
        DayOfWeek day = DayOfWeek.valueOf(count.group(1).toUpperCase(Locale.ROOT));
        Span span = Span.of(
                time.span().start(), time.span().start() + count.group(1).length());
        return new TimeExpression(
                span,
                count.group(1),
                today.get().with(TemporalAdjusters.previousOrSame(day)).toString());
    }
}
