package io.github.entente.actor.gazetteer;

import java.util.List;

/** The files of a gazetteer. */
public enum Table {
    STATES("iso3", "wikidata", "name", "name_zh", "name_ja", "aliases", "adjective", "demonyms", "capital", "metonyms"),
    PERSONS("key", "wikidata", "name", "aliases", "name_zh", "name_ja", "country", "family", "gender", "verified"),
    TENURES("person", "role", "title", "country", "from", "to", "verified", "office"),
    DETAILS("person", "property", "item", "value"),
    ROLES("role", "titles", "kind", "unique", "body", "organisation", "refresh", "checked"),
    BODIES("body", "phrases", "kind", "label"),
    ORGANISATIONS(
            "key",
            "wikidata",
            "name",
            "name_zh",
            "name_ja",
            "aliases",
            "metonyms",
            "country",
            "kind",
            "body",
            "verified"),
    PLACES("key", "wikidata", "name", "name_zh", "name_ja", "aliases", "kind", "country", "verified");

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    public String file() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".csv";
    }

    /** The column that tells rows apart; a person's tenures share theirs, and so do a person's details. */
    public String key() {
        return columns.get(0);
    }

    boolean hasOneRowEach() {
        return this != TENURES && this != DETAILS;
    }

    public List<String> columns() {
        return columns;
    }
}
