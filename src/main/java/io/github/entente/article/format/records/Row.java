package io.github.entente.article.format.records;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a table.
 *
 * @param places where a column is, by its name in small letters
 */
record Row(CSVRecord cells, List<String> names, Map<String, Integer> places) implements Entry {

    @Override
    public Optional<String> value(String field) {
        return Optional.ofNullable(places.get(field.toLowerCase(Locale.ROOT)))
                .filter(place -> place < cells.size())
                .map(cells::get)
                .filter(text -> !text.isBlank());
    }

    @Override
    public String whole() {
        return String.join("\t", cells.toList());
    }
}
