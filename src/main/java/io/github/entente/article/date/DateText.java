package io.github.entente.article.date;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import io.github.entente.article.text.Blank;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brings the many ways newspapers spell dates to the few that date-patterns.csv reads. */
final class DateText {

    private final List<Rewrite> words;
    private final List<Zone> zones;

    private record Rewrite(Pattern pattern, String replacement) {}

    private record Zone(Rewrite rewrite, Optional<Dates.Order> order) {}

    private DateText(List<Rewrite> words, List<Zone> zones) {
        this.words = words;
        this.zones = zones;
    }

    static DateText create() {
        List<Rewrite> words = DataFile.read(Article.class, "date-words.csv").stream()
                .map(row -> new Rewrite(
                        Regex.of(row, "pattern", Pattern.CASE_INSENSITIVE),
                        row.optional("replacement").orElse("").replace('_', ' ')))
                .toList();
        return new DateText(
                words,
                DataFile.read(Article.class, "zones.csv").stream()
                        .map(DateText::zone)
                        .toList());
    }

    // A zone stands behind a time of day: "3:19 pm EST". Elsewhere "ET" and the like are words.
    private static Zone zone(DataFile.Row row) {
        Pattern pattern = Pattern.compile(
                "(\\d(?: ?[ap]m)?) ?" + Pattern.quote(row.text("name")) + "\\b", Pattern.CASE_INSENSITIVE);
        return new Zone(new Rewrite(pattern, "$1 " + row.optional("offset").orElse("")), Dates.order(row));
    }

    String normalise(String text) {
        return Blank.collapse(rewritten(
                        rewritten(text, words.stream()), zones.stream().map(Zone::rewrite)))
                .strip();
    }

    /** How those who use the zone of this line write their days. */
    public Optional<Dates.Order> order(String line) {
        String text = rewritten(line, words.stream());
        return zones.stream()
                .filter(zone -> zone.order().isPresent()
                        && zone.rewrite().pattern().matcher(text).find())
                .findFirst()
                .flatMap(Zone::order);
    }

    private static String rewritten(String text, Stream<Rewrite> rewrites) {
        String result = text;
        for (Rewrite rewrite : (Iterable<Rewrite>) rewrites::iterator) {
            Matcher matcher = rewrite.pattern().matcher(result);
            result = matcher.replaceAll(rewrite.replacement());
        }
        return result;
    }
}
