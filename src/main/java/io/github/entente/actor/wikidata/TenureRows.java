package io.github.entente.actor.wikidata;

import io.github.entente.actor.gazetteer.Role;
import io.github.entente.article.data.DataFile.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of tenures.csv, made of what Wikidata tells and what was known. */
final class TenureRows {

    private static final String ALL = "yes";
    private static final String BEGINNING = "part";
    private static final String NONE = "no";

    private final Set<String> unique;

    TenureRows(List<Role> roles) {
        unique = roles.stream().filter(Role::unique).map(Role::key).collect(Collectors.toSet());
    }

    /** A person's times in office: Wikidata's, and those known that Wikidata lacks or has no dates for. */
    List<Map<String, String>> of(String person, Holder holder, List<Row> known) {
        List<Held> told = holder.offices().stream()
                .filter(held -> !held.isUndated() || known.stream().noneMatch(row -> Known.isSame(held, row)))
                .toList();
        Stream<Map<String, String>> kept = known.stream()
                .filter(row -> told.stream().noneMatch(held -> Known.isSame(held, row)))
                .map(row -> cells(row.cells()));
        return Stream.concat(told.stream().map(held -> row(person, held, end(held, known))), kept)
                .toList();
    }

    /** A known end, where Wikidata has none for that time in office. */
    private static Optional<Row> end(Held held, List<Row> known) {
        return held.to().isPresent()
                ? Optional.empty()
                : known.stream()
                        .filter(row ->
                                Known.isSame(held, row) && row.optional("to").isPresent())
                        .reduce((a, b) -> b);
    }

    private Map<String, String> row(String person, Held held, Optional<Row> ended) {
        Map<String, String> cells = new LinkedHashMap<>();
        // An office of one person at a time would, without a date, be that person's on all days.
        boolean nameless = held.isUndated() && unique.contains(held.role());
        cells.put("person", person);
        cells.put("role", nameless ? "" : held.role());
        cells.put("title", held.title());
        cells.put("country", held.country());
        cells.put("from", held.from().orElse(""));
        cells.put(
                "to",
                held.to().or(() -> ended.flatMap(row -> row.optional("to"))).orElse(""));
        cells.put("office", held.office().orElse(""));
        cells.put("verified", held.isUndated() ? NONE : ended.isPresent() ? BEGINNING : ALL);
        return cells;
    }

    /**
     * The rows, with an end where an office of one person at a time has a later holder and no end was told.
     *
     * @param others the rows of all other persons
     */
    List<Map<String, String>> closed(List<Map<String, String>> rows, List<Row> others) {
        Map<String, List<Map<String, String>>> offices = Stream.concat(
                        rows.stream(), others.stream().map(row -> cells(row.cells())))
                .filter(row ->
                        unique.contains(row.get("role")) && !row.get("from").isEmpty())
                .collect(Collectors.groupingBy(row -> row.get("role") + " " + row.get("country")));
        List<Map<String, String>> closed = new ArrayList<>();
        for (Map<String, String> row : rows) {
            List<Map<String, String>> same =
                    offices.getOrDefault(row.get("role") + " " + row.get("country"), List.of());
            closed.add(row.get("to").isEmpty() && !row.get("from").isEmpty() ? closed(row, same) : row);
        }
        return closed;
    }

    private static Map<String, String> closed(Map<String, String> row, List<Map<String, String>> same) {
        return same.stream()
                .filter(other -> !other.get("person").equals(row.get("person")))
                .map(other -> other.get("from"))
                .filter(from -> from.compareTo(row.get("from")) > 0)
                .min(Comparator.naturalOrder())
                .map(next -> {
                    Map<String, String> cells = cells(row);
                    cells.put("to", next);
                    cells.put("verified", NONE.equals(row.get("verified")) ? NONE : BEGINNING);
                    return cells;
                })
                .orElse(row);
    }

    private static Map<String, String> cells(Map<String, String> cells) {
        Map<String, String> copy = new LinkedHashMap<>(cells);
        Stream.of("role", "country", "from", "to", "office").forEach(column -> copy.putIfAbsent(column, ""));
        return copy;
    }
}
