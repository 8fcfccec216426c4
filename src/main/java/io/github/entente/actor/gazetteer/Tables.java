package io.github.entente.actor.gazetteer;

import io.github.entente.actor.Actor;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.DataFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a gazetteer's files, before anything is made of them. */
public record Tables(Map<Table, List<DataFile.Row>> rows) {

    public Tables {
        rows = Map.copyOf(rows);
    }

    public static Tables shipped() {
        Map<Table, List<DataFile.Row>> rows = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            if (Actor.class.getResource(table.file()) != null) {
                rows.put(table, checked(table, DataFile.read(Actor.class, table.file())));
            }
        }
        return new Tables(rows);
    }

    public static Tables of(Path folder) {
        Map<Table, List<DataFile.Row>> rows = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            Path file = folder.resolve(table.file());
            if (Files.exists(file)) {
                rows.put(table, checked(table, DataFile.read(file)));
            }
        }
        if (rows.isEmpty()) {
            throw nothingIn(folder);
        }
        return new Tables(rows);
    }

    static DataFileException nothingIn(Path folder) {
        return new DataFileException(
                folder.toString(),
                0,
                "holds no gazetteer; put one or more of these files there: "
                        + Arrays.stream(Table.values()).map(Table::file).collect(Collectors.joining(", ")));
    }

    /** The rows of a file without those that tell nothing apart, which are reported. */
    static List<DataFile.Row> read(Table table, Path file, Consumer<DataFileException> wrong) {
        List<DataFile.Row> rows = DataFile.read(file);
        while (true) {
            try {
                return checked(table, rows);
            } catch (DataFileException e) {
                List<DataFile.Row> less =
                        rows.stream().filter(row -> row.line() != e.line()).toList();
                if (less.size() == rows.size()) {
                    throw e;
                }
                wrong.accept(e);
                rows = less;
            }
        }
    }

    /** The shipped rows with the user's own actors laid over them. */
    public static Tables shippedAndOwn(DataFolder folder) {
        return isIn(folder.actors()) ? shipped().with(of(folder.actors())) : shipped();
    }

    public Gazetteer gazetteer() {
        return new GazetteerReader(this).read();
    }

    /** Whether a folder holds a gazetteer's file. */
    static boolean isIn(Path folder) {
        return Arrays.stream(Table.values()).anyMatch(table -> Files.exists(folder.resolve(table.file())));
    }

    public List<DataFile.Row> of(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Other rows laid over these: a key that is in both is theirs. */
    public Tables with(Tables over) {
        Map<Table, List<DataFile.Row>> laid = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            Set<String> theirs =
                    over.of(table).stream().map(row -> row.text(table.key())).collect(Collectors.toSet());
            laid.put(
                    table,
                    Stream.concat(
                                    of(table).stream().filter(row -> !theirs.contains(row.text(table.key()))),
                                    over.of(table).stream())
                            .toList());
        }
        return new Tables(laid);
    }

    /** These rows laid over the words for offices and institutions of others. */
    Tables withWordsOf(Tables other) {
        return new Tables(Map.of(Table.ROLES, other.of(Table.ROLES), Table.BODIES, other.of(Table.BODIES))).with(this);
    }

    private static List<DataFile.Row> checked(Table table, List<DataFile.Row> rows) {
        Set<String> keys = new HashSet<>();
        rows.stream().findFirst().ifPresent(row -> checkColumns(table, row));
        for (DataFile.Row row : rows) {
            if (!keys.add(row.text(table.key())) && table.hasOneRowEach()) {
                throw row.error("the " + table.key() + " \"" + row.text(table.key())
                        + "\" stands on an earlier line; merge the two rows or give this one another key");
            }
        }
        return rows;
    }

    /** A misspelt column would otherwise be an empty one, and nobody would know. */
    private static void checkColumns(Table table, DataFile.Row row) {
        Set<String> unknown = new TreeSet<>(row.cells().keySet());
        table.columns().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new DataFileException(
                    row.file(),
                    0,
                    "has columns nobody reads: " + unknown + "; it may have " + String.join(", ", table.columns()));
        }
    }
}
