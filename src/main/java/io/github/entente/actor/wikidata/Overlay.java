package io.github.entente.actor.wikidata;

import io.github.entente.actor.gazetteer.Table;
import io.github.entente.actor.gazetteer.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows to be laid over a gazetteer. */
final class Overlay {

    private static final String MADE =
            "Made by \"entente actors refresh\" from Wikidata (CC0) and the tables that ship; the next refresh makes it anew."
                    + " Your own actors go into another folder: \"entente actors add\".";

    private static final Map<Table, List<String>> EXPLANATIONS = new EnumMap<>(Map.of(
            Table.STATES,
            List.of("States. The columns are explained in the file of this name that ships.", MADE),
            Table.PERSONS,
            List.of("Persons who act for states. The columns are explained in the file of this name that ships.", MADE),
            Table.TENURES,
            List.of(
                    "Who held which office, and when. The columns are explained in the file of this name that ships.",
                    "verified: yes if Wikidata has the dates, part if the end is set where the next holder began, no if they are not Wikidata's or missing.",
                    "role is empty where an office that one person holds at a time has no date: it would be held on all days.",
                    MADE),
            Table.DETAILS,
            List.of(
                    "What else Wikidata tells of persons. person: the key in persons.csv. property: party, birthplace or portrait.",
                    "item: the Wikidata item of the party or place. value: its English name, or the name of the portrait's file on Wikimedia Commons.",
                    MADE)));

    private final Map<Table, List<Map<String, String>>> rows = new EnumMap<>(Table.class);

    void add(Table table, Map<String, String> row) {
        rows.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
    }

    List<Map<String, String>> rows(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    void write(Path folder) {
        EXPLANATIONS.keySet().forEach(table -> TableFile.write(folder, table, EXPLANATIONS.get(table), rows(table)));
    }
}
