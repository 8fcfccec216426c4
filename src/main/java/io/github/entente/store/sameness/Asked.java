package io.github.entente.store.sameness;

import io.github.entente.store.Rows;
import io.github.entente.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Value;

/** The questions to the store that stand in .rq files beside this class. */
final class Asked {

    private final Store store;

    Asked(Store store) {
        this.store = store;
    }

    List<Rows.Row> rows(String file) {
        List<Rows.Row> all = new ArrayList<>();
        try (Rows rows = store.query(text(file))) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    boolean any(String file) {
        try (Rows rows = store.query(text(file))) {
            return rows.hasNext();
        }
    }

    static Optional<String> text(Rows.Row row, String column) {
        return row.value(column).map(Value::stringValue);
    }

    static String must(Rows.Row row, String column) {
        return text(row, column).orElseThrow(() -> new IllegalStateException("a row without ?" + column + ": " + row));
    }

    private static String text(String file) {
        try (InputStream in = Asked.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path; build the project anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
