package io.github.entente.article.date;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import io.github.entente.article.text.Blank;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings the many ways newspapers spell dates to the few that date-patterns.csv reads. */
final class DateText {

    private final List<Rewrite> words;
    private final Map<String, Zone> zones;
    private final Pattern zoned;

    private record Rewrite(Pattern pattern, String replacement) {}

    /** @param name in small letters */
    private record Zone(String name, String offset, Optional<Dates.Order> order) {}

    private DateText(List<Rewrite> words, List<Zone> zones) {
        this.words = words;
        this.zones = zones.stream().collect(Collectors.toUnmodifiableMap(Zone::name, zone -> zone));
        // A zone stands behind a time of day: "3:19 pm EST", "15:19 (JST)". Elsewhere "ET" and the like are words.
        this.zoned = Pattern.compile(
                "(\\d(?: ?[ap]m)?)\\s*(?<zone>"
                        + zones.stream().map(zone -> Pattern.quote(zone.name())).collect(Collectors.joining("|"))
                        + ")\\b",
                Pattern.CASE_INSENSITIVE);
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

    private static Zone zone(DataFile.Row row) {
        return new Zone(
                row.text("name").toLowerCase(Locale.ROOT),
                row.optional("offset").orElse(""),
                Dates.order(row));
    }

    private Zone zone(MatchResult found) {
        return zones.get(found.group(2).toLowerCase(Locale.ROOT));
    }

    String normalise(String text) {
        String rewritten = zoned.matcher(rewritten(text))
                .replaceAll(found -> found.group(1) + " " + zone(found).offset());
        return Blank.collapse(rewritten).strip();
    }

    /** How those who use the zone of this line write their days. */
    public Optional<Dates.Order> order(String line) {
        return zoned.matcher(rewritten(line))
                .results()
                .flatMap(found -> zone(found).order().stream())
                .findFirst();
    }

    private String rewritten(String text) {
        String result = text;
        for (Rewrite rewrite : words) {
            result = rewrite.pattern().matcher(result).replaceAll(rewrite.replacement());
        }
        return result;
    }
}
