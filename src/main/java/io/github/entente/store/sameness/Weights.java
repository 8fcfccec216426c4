package io.github.entente.store.sameness;

import io.github.entente.article.data.DataFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How much agreement counts, and how much is enough: weights.csv. */
final class Weights {

    private final Map<String, Double> values = new HashMap<>();

    private Weights(Iterable<DataFile.Row> rows) {
        for (DataFile.Row row : rows) {
            row.text("reason");
            values.put(row.text("name"), number(row));
        }
    }

    static Weights shipped() {
        return new Weights(DataFile.read(Weights.class, "weights.csv"));
    }

    private static double number(DataFile.Row row) {
        try {
            return Double.parseDouble(row.text("value"));
        } catch (NumberFormatException e) {
            throw row.error("\"" + row.text("value") + "\" is no weight; write a number such as 0.8");
        }
    }

    double of(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalStateException("weights.csv has no row \"" + name + "\""));
    }

    /** The same values have the same name, so that what was compared by others can be told. */
    String name() {
        return Integer.toHexString(new TreeMap<>(values).toString().hashCode());
    }
}
