package io.github.entente.actor.wikidata;

import io.github.entente.actor.gazetteer.DataFolder;
import io.github.entente.actor.gazetteer.Table;
import io.github.entente.actor.gazetteer.Tables;
import io.github.entente.article.data.DataFile.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** An invented state whose people Wikidata, or what stands for it, is asked for. */
final class Averia {

    static final Set<String> STATE = Set.of("XAV");
    static final int SINCE = 1990;

    private Averia() {}

    /** A data folder where the state, and one of its ministers, are known. */
    static DataFolder dataFolder(Path root) throws IOException {
        DataFolder folder = new DataFolder(root);
        Files.createDirectories(folder.actors());
        for (String file : List.of("states.csv", "persons.csv", "tenures.csv")) {
            Files.copy(file("own/" + file), folder.actors().resolve(file));
        }
        return folder;
    }

    static Path file(String name) {
        return Path.of("src/test/resources/io/github/entente/actor/wikidata", name);
    }

    /** The rows that a refresh wrote of somebody, with the columns asked for, split by semicolons. */
    static List<String> rows(DataFolder folder, Table table, String key, String... columns) {
        return Tables.of(folder.wikidata()).of(table).stream()
                .filter(row -> row.text(table.key()).equals(key))
                .map(row -> cells(row, columns))
                .toList();
    }

    private static String cells(Row row, String... columns) {
        return String.join(
                ";",
                List.of(columns).stream()
                        .map(column -> row.optional(column).orElse(""))
                        .toList());
    }
}
