package io.github.entente.article.date;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of publication off an article's web address. */
public final class Addresses {

    private final List<Pattern> patterns;

    private Addresses(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    public static Addresses create() {
        return new Addresses(DataFile.read(Article.class, "address-dates.csv").stream()
                .map(row -> Regex.of(row, "pattern", Pattern.CASE_INSENSITIVE))
                .toList());
    }

    public Optional<LocalDate> day(String address) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(address))
                .filter(Matcher::find)
                .flatMap(match -> day(match).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(Matcher match) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group("year")),
                    Integer.parseInt(match.group("month")),
                    Integer.parseInt(match.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
