package io.github.entente.actor.wikidata;

import io.github.entente.actor.gazetteer.Folding;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.gazetteer.Table;
import io.github.entente.actor.gazetteer.Tables;
import io.github.entente.article.data.DataFile.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of states.csv where Wikidata has names that were not known. */
final class StateRows {

    /** Several words: one word of Wikidata's many ("US", "States") may be anything in a text. */
    private static final Pattern ALIAS = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+( [\\p{L}'’.-]+)+");

    private final Map<String, Row> rows;
    private final Set<String> taken;

    StateRows(Tables tables, Gazetteer gazetteer) {
        rows = new HashMap<>();
        tables.of(Table.STATES).forEach(row -> rows.put(row.text("iso3"), row));
        taken = gazetteer.names().stream()
                .map(Name::form)
                .map(Folding::foldCase)
                .collect(Collectors.toSet());
    }

    Optional<Map<String, String>> row(StateAnswer answer) {
        return Optional.ofNullable(rows.get(answer.iso3())).flatMap(row -> row(row, answer.state()));
    }

    private Optional<Map<String, String>> row(Row row, Entity state) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        fill(cells, "name_zh", Languages.label(state, Languages.CHINESE));
        fill(cells, "name_ja", Languages.label(state, Languages.JAPANESE));
        List<String> more = Languages.names(state, Languages.ENGLISH).stream()
                .filter(name -> ALIAS.matcher(name).matches() && !taken.contains(Folding.foldCase(name)))
                .toList();
        cells.put(
                "aliases",
                Stream.concat(row.list("aliases").stream(), more.stream()).collect(Collectors.joining("|")));
        return cells.equals(row.cells()) ? Optional.empty() : Optional.of(cells);
    }

    private static void fill(Map<String, String> cells, String column, Optional<String> name) {
        if (cells.getOrDefault(column, "").isEmpty()) {
            name.ifPresent(text -> cells.put(column, text));
        }
    }
}
