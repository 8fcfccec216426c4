package io.github.entente.actor.gazetteer;

import io.github.entente.article.data.DataFile.Row;
import io.github.entente.article.data.DataFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds all that is wrong with layers of gazetteer files, by leaving out what is found and looking again. */
public final class GazetteerCheck {

    /** A file that is wrong in more places is wrong as a whole. */
    private static final int MOST = 100;

    private final List<DataFileException> problems = new ArrayList<>();
    private Tables good = Tables.shipped();

    private GazetteerCheck() {}

    /** What is wrong, and what is left without it. */
    public record Result(List<DataFileException> problems, Tables good) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** @param layers folders of files, each laid over those before it and over what ships */
    public static Result of(List<Path> layers) {
        GazetteerCheck check = new GazetteerCheck();
        layers.forEach(check::layer);
        return new Result(check.problems, check.good);
    }

    private void layer(Path folder) {
        if (!Tables.isIn(folder)) {
            problems.add(Tables.nothingIn(folder));
            return;
        }
        Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            Path file = folder.resolve(table.file());
            if (Files.exists(file)) {
                rows.put(table, readable(table, file));
            }
        }
        while (problems.size() < MOST) {
            try {
                Tables with = good.with(new Tables(rows));
                with.gazetteer();
                good = with;
                return;
            } catch (DataFileException e) {
                problems.add(e);
                if (!leaveOut(rows, e)) {
                    return;
                }
            }
        }
    }

    private List<Row> readable(Table table, Path file) {
        try {
            return Tables.read(table, file, problems::add);
        } catch (DataFileException e) {
            problems.add(e);
            return List.of();
        }
    }

    /** Leaves out the row that is wrong, and what hangs on it; false if nothing more can be told without it. */
    private static boolean leaveOut(Map<Table, List<Row>> rows, DataFileException problem) {
        for (Table table : rows.keySet()) {
            for (Row row : rows.get(table)) {
                if (row.file().equals(problem.file()) && row.line() == problem.line()) {
                    rows.put(table, without(rows.get(table), row::equals));
                    if (table == Table.PERSONS) {
                        String person = row.optional(table.key()).orElse("");
                        List.of(Table.TENURES, Table.DETAILS)
                                .forEach(its -> rows.computeIfPresent(
                                        its,
                                        (key, all) -> without(
                                                all,
                                                one -> one.optional(its.key())
                                                        .orElse("")
                                                        .equals(person))));
                    }
                    // Without a state, every row about it would seem wrong.
                    return table != Table.STATES;
                }
            }
        }
        return false;
    }

    private static List<Row> without(List<Row> rows, Predicate<Row> left) {
        return rows.stream().filter(left.negate()).toList();
    }
}
