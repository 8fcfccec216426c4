package io.github.entente.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brings the many ways newspapers spell dates to the few that date-patterns.csv reads. */
final class DateText {

    private final List<Rewrite> rewrites;

    private record Rewrite(Pattern pattern, String replacement) {}

    private DateText(List<Rewrite> rewrites) {
        this.rewrites = rewrites;
    }

    static DateText create() {
        Stream<Rewrite> zones =
                DataFile.read(DateText.class, "zones.csv").stream().map(DateText::zone);
        Stream<Rewrite> words = DataFile.read(DateText.class, "date-words.csv").stream()
                .map(row -> new Rewrite(
                        Regex.of(row, "pattern", Pattern.CASE_INSENSITIVE),
                        row.optional("replacement").orElse("").replace('_', ' ')));
        return new DateText(Stream.concat(words, zones).toList());
    }

    // A zone stands behind a time of day: "3:19 pm EST". Elsewhere "ET" and the like are words.
    private static Rewrite zone(DataFile.Row row) {
        Pattern pattern = Pattern.compile(
                "(\\d(?: ?[ap]m)?) ?" + Pattern.quote(row.text("name")) + "\\b", Pattern.CASE_INSENSITIVE);
        return new Rewrite(pattern, "$1 " + row.optional("offset").orElse(""));
    }

    String normalise(String text) {
        String result = text;
        for (Rewrite rewrite : rewrites) {
            Matcher matcher = rewrite.pattern().matcher(result);
            result = matcher.replaceAll(rewrite.replacement());
        }
        return Blank.collapse(result).strip().toUpperCase(Locale.ROOT);
    }
}
