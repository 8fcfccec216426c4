package io.github.entente.article.format.records;

import io.github.entente.article.text.Blank;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The first row of a table.
 *
 * @param delimiter what parts its columns
 * @param names their names, in order
 */
record Header(char delimiter, List<String> names) {

    private static final int LONGEST = 4000;
    private static final Pattern NAME = Pattern.compile("\"?[\\p{L}_][\\p{L}\\d _./:#()-]{0,60}\"?");

    /** Reads the header off the beginning of a source; empty if its first line is not one. */
    static Optional<Header> of(String text) {
        String start = text.stripLeading();
        int end = Math.min(start.length(), LONGEST);
        String line = start.substring(0, end).lines().findFirst().orElse("");
        return Stream.of('\t', ',', ';', '|')
                .map(delimiter -> new Header(delimiter, names(line, delimiter)))
                .max(Comparator.comparingInt(header -> header.names().size()))
                .filter(header -> header.names().size() > 1
                        && header.names().stream()
                                .allMatch(name -> NAME.matcher(name).matches()));
    }

    private static List<String> names(String line, char delimiter) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(delimiter)), -1))
                .map(name -> Blank.collapse(name).strip().replaceAll("^\"|\"$", ""))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    boolean has(String column) {
        return names.stream().anyMatch(column::equalsIgnoreCase);
    }

    boolean hasAny(List<String> columns) {
        return columns.stream().anyMatch(this::has);
    }

    static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i);
        }
        return places;
    }
}
