package io.github.entente.article.sameness;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.Regex;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Web addresses without what says nothing about which article is meant, such as where its reader came from. */
final class AddressKeys {

    private final List<Pattern> host;
    private final List<Pattern> path;
    private final List<Pattern> query;

    private AddressKeys(List<Pattern> host, List<Pattern> path, List<Pattern> query) {
        this.host = host;
        this.path = path;
        this.query = query;
    }

    static AddressKeys shipped() {
        List<DataFile.Row> rows = DataFile.read(Article.class, "address-noise.csv");
        return new AddressKeys(patterns(rows, "host"), patterns(rows, "path"), patterns(rows, "query"));
    }

    private static List<Pattern> patterns(List<DataFile.Row> rows, String part) {
        return rows.stream()
                .filter(row -> row.text("part").equals(part))
                .map(row -> Regex.of(row, "pattern", Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** What two addresses of one page have in common; empty for the front page of a site, which many pages give for their own address. */
    Optional<String> key(URI address) {
        if (address.getHost() == null) {
            return Optional.empty();
        }
        String kept = without(path, Optional.ofNullable(address.getRawPath()).orElse(""));
        String asked = Arrays.stream(
                        Optional.ofNullable(address.getRawQuery()).orElse("").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isNoise(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
        if (kept.isEmpty() && asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(without(host, address.getHost().toLowerCase(Locale.ROOT))
                + kept
                + (asked.isEmpty() ? "" : "?" + asked));
    }

    private boolean isNoise(String parameter) {
        String name = parameter.substring(0, parameter.indexOf('=') < 0 ? parameter.length() : parameter.indexOf('='));
        return query.stream().anyMatch(noise -> noise.matcher(name).matches());
    }

    private static String without(List<Pattern> noise, String part) {
        String kept = part;
        for (Pattern pattern : noise) {
            kept = pattern.matcher(kept).replaceAll("");
        }
        return kept;
    }
}
