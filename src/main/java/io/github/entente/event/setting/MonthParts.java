package io.github.entente.event.setting;

import io.github.entente.article.PublicationTime;
import io.github.entente.language.Sentence;
import io.github.entente.language.TimeExpression;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parts of months in one word: "mid-July". */
final class MonthParts {

    private MonthParts() {}

    /** Quirk: the library knows "mid July", not "mid-July". */
    static List<TimeExpression> in(Sentence sentence, Optional<PublicationTime> published) {
        return sentence.tokens().stream()
                .filter(token -> token.text().matches("(?i)(?:mid|early|late)-\\p{L}{3,9}"))
                .flatMap(token -> month(token.text().replaceFirst(".*-", ""))
                        .flatMap(month -> published.map(today -> new TimeExpression(
                                token.span(),
                                token.text(),
                                YearMonth.of(today.date().getYear(), month).toString())))
                        .stream())
                .toList();
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month ->
                        month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(name))
                .findFirst();
    }
}
