package io.github.entente.actor.wikidata;

import io.github.entente.actor.gazetteer.Folding;
import io.github.entente.actor.gazetteer.Table;
import io.github.entente.actor.gazetteer.Tables;
import io.github.entente.article.data.DataFile.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The persons a gazetteer knows already, to tell which of them somebody of Wikidata is. */
final class Known {

    private final Map<String, Row> byItem = new HashMap<>();
    private final Map<String, List<Row>> byName = new HashMap<>();
    private final Map<String, List<Row>> tenures = new LinkedHashMap<>();

    Known(Tables tables) {
        for (Row person : tables.of(Table.PERSONS)) {
            person.optional("wikidata").ifPresent(item -> byItem.put(item, person));
            if (person.optional("wikidata").isEmpty()) {
                names(person)
                        .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(person));
            }
        }
        tables.of(Table.TENURES)
                .forEach(row -> tenures.computeIfAbsent(row.text("person"), key -> new ArrayList<>())
                        .add(row));
    }

    List<Row> tenures(String person) {
        return tenures.getOrDefault(person, List.of());
    }

    List<Row> tenuresOfOthers(Set<String> persons) {
        return tenures.entrySet().stream()
                .filter(entry -> !persons.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** The rows of those who are known, by the item of the person of Wikidata. */
    Map<String, Row> match(List<Holder> holders) {
        Map<String, Row> matched = new HashMap<>();
        Map<String, Set<String>> claimed = new HashMap<>();
        for (Holder holder : holders) {
            Optional.ofNullable(byItem.get(holder.item()))
                    .or(() -> byName(holder))
                    .ifPresent(row -> {
                        matched.put(holder.item(), row);
                        claimed.computeIfAbsent(row.text("key"), key -> new HashSet<>())
                                .add(holder.item());
                    });
        }
        // Two people who both could be the one that is known: neither is taken for it.
        matched.values().removeIf(row -> claimed.get(row.text("key")).size() > 1);
        return matched;
    }

    /** By a name in any script, the state, and an office of one kind at one time; only if that is one person. */
    private Optional<Row> byName(Holder holder) {
        List<Row> fitting = names(holder)
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .distinct()
                .filter(row -> holder.offices().stream()
                        .anyMatch(held -> tenures(row.text("key")).stream().anyMatch(tenure -> isSame(held, tenure))))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    static boolean isSame(Held held, Row tenure) {
        return tenure.optional("role").equals(Optional.of(held.role()))
                && tenure.optional("country").equals(Optional.of(held.country()))
                && held.period().overlaps(new Period(tenure.optional("from"), tenure.optional("to")));
    }

    private static Stream<String> names(Row person) {
        return Stream.of(
                        Stream.of(person.text("name")),
                        person.optional("name_zh").stream(),
                        person.optional("name_ja").stream(),
                        person.list("aliases").stream())
                .flatMap(names -> names)
                .map(Known::plain);
    }

    private static Stream<String> names(Holder holder) {
        return Stream.of(
                        Stream.of(holder.names().en()),
                        holder.names().zh().stream(),
                        holder.names().ja().stream(),
                        holder.names().aliases().stream())
                .flatMap(names -> names)
                .map(Known::plain);
    }

    private static String plain(String name) {
        return Folding.foldCase(name)
                .replace("·", "")
                .replace("・", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
