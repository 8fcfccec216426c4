package io.github.entente.article.format.records;

import java.util.List;
import java.util.Optional;

/** One record: a JSON object, a row, the fields above a text. */
public interface Entry {

    /** The text in a field, empty where there is no such field or nothing in it. */
    Optional<String> value(String field);

    /** The fields it has. */
    List<String> names();

    /** All of it as text, the same for the same record. */
    String whole();

    /** The records inside one of its fields. */
    default List<Entry> inside(String field) {
        return List.of();
    }
}
