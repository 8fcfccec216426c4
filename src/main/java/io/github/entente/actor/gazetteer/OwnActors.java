package io.github.entente.actor.gazetteer;

import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.DataFile.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The persons a user adds, in the files of a folder of the user's own. */
public final class OwnActors {

    /** How errors call what is no file yet. */
    private static final String ADDED = "the actor to add";

    private static final List<String> EXPLANATION = List.of(
            "Your own. The columns are explained in the file of this name that ships with Entente; edit it as you like.");

    private final Path folder;
    private final Tables known;

    private OwnActors(Path folder, Tables known) {
        this.folder = folder;
        this.known = known;
    }

    /** @param known everything that is known, the user's own actors included */
    public static OwnActors in(DataFolder data, Tables known) {
        return new OwnActors(data.actors(), known);
    }

    /**
     * Adds a person or what is new of one. What was known of the person is copied into the user's files, since these have the last word.
     *
     * @param person cells of persons.csv by column; an empty one leaves what is known
     * @param tenure cells of tenures.csv; none for no office
     * @return the person's key
     * @throws io.github.entente.article.data.DataFileException if that makes no gazetteer; then nothing is written
     */
    public String add(Map<String, String> person, Map<String, String> tenure) {
        String key = key(person);
        Map<String, String> whole = new LinkedHashMap<>();
        rows(known, Table.PERSONS, key).forEach(row -> whole.putAll(row.cells()));
        String aliases = joined(whole.getOrDefault("aliases", ""), person.getOrDefault("aliases", ""));
        person.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .forEach(cell -> whole.put(cell.getKey(), cell.getValue()));
        whole.put("key", key);
        whole.put("aliases", aliases);
        whole.putIfAbsent("verified", "no");
        whole.putIfAbsent("family", whole.getOrDefault("name", "").replaceFirst(".*\\s", ""));
        List<Map<String, String>> tenures = new ArrayList<>();
        rows(known, Table.TENURES, key)
                .map(Row::cells)
                .filter(row -> !isSame(row, tenure))
                .forEach(tenures::add);
        if (!tenure.isEmpty()) {
            Map<String, String> dated = new LinkedHashMap<>(tenure);
            dated.put("person", key);
            dated.put("verified", "no");
            tenures.add(dated);
        }
        Map<Table, List<Map<String, String>>> added = new EnumMap<>(Table.class);
        added.put(Table.PERSONS, List.of(whole));
        added.put(Table.TENURES, tenures);
        Map<Table, List<Row>> tried = new EnumMap<>(Table.class);
        added.forEach((table, rows) -> tried.put(
                table, rows.stream().map(row -> new Row(ADDED, 0, row)).toList()));
        known.with(new Tables(tried)).gazetteer();
        added.forEach((table, rows) -> write(table, key, rows));
        return key;
    }

    /** The key of the person with that item, or with that name in that state; else a new one. */
    private String key(Map<String, String> person) {
        String item = person.getOrDefault("wikidata", "");
        String name = person.getOrDefault("name", "");
        String country = person.getOrDefault("country", "");
        return Stream.concat(
                        rows(known, Table.PERSONS)
                                .filter(row -> !item.isEmpty()
                                        && row.optional("wikidata").orElse("").equals(item)),
                        rows(known, Table.PERSONS)
                                .filter(row -> row.text("name").equals(name)
                                        && row.optional("country").orElse("").equals(country)
                                        && (item.isEmpty()
                                                || row.optional("wikidata").isEmpty())))
                .map(row -> row.text("key"))
                .findFirst()
                .orElseGet(() -> Folding.slug(name + " " + country).toLowerCase(Locale.ROOT));
    }

    /** The same office from the same day, so that a second try mends the first. */
    private static boolean isSame(Map<String, String> row, Map<String, String> tenure) {
        return Stream.of("role", "country", "from")
                        .allMatch(column -> row.getOrDefault(column, "").equals(tenure.getOrDefault(column, "")))
                && (!row.getOrDefault("role", "").isEmpty() || row.get("title").equals(tenure.get("title")));
    }

    private void write(Table table, String key, List<Map<String, String>> added) {
        Path file = folder.resolve(table.file());
        List<Map<String, String>> rows = new ArrayList<>();
        if (Files.exists(file)) {
            DataFile.read(file).stream()
                    .filter(row -> !row.text(table.key()).equals(key))
                    .forEach(row -> rows.add(row.cells()));
        }
        rows.addAll(added);
        if (!rows.isEmpty()) {
            TableFile.write(folder, table, explanation(file), rows);
        }
    }

    /** What the user's file begins with stays. */
    private static List<String> explanation(Path file) {
        if (!Files.exists(file)) {
            return EXPLANATION;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.takeWhile(line -> line.startsWith("#"))
                    .map(line -> line.substring(1).strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Row> rows(Tables tables, Table table) {
        return tables.of(table).stream();
    }

    private static Stream<Row> rows(Tables tables, Table table, String key) {
        return rows(tables, table).filter(row -> row.text(table.key()).equals(key));
    }

    private static String joined(String known, String more) {
        Set<String> all = new LinkedHashSet<>();
        Stream.of(known, more)
                .flatMap(cell -> Stream.of(cell.split("\\|")))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .forEach(all::add);
        return String.join("|", all);
    }
}
