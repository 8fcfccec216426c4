package io.github.entente.actor.wikidata;

import io.github.entente.actor.gazetteer.Table;
import io.github.entente.actor.gazetteer.Tables;
import io.github.entente.article.data.DataFile.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The name that English news uses alone, of somebody whose full name is known. */
final class FamilyNames {

    /** How many persons of the state have theirs first, less those who have it last. */
    private final Map<String, Integer> first = new HashMap<>();

    FamilyNames(Tables tables) {
        for (Row person : tables.of(Table.PERSONS)) {
            String name = person.text("name");
            String family = person.text("family");
            if (!name.equals(family) && (name.startsWith(family + " ") || name.endsWith(" " + family))) {
                first.merge(
                        person.optional("country").orElse(""), name.startsWith(family + " ") ? 1 : -1, Integer::sum);
            }
        }
    }

    /** The family name Wikidata has, if it is part of the English name; else the word that stands where the state's family names do. */
    String of(Holder holder) {
        String name = holder.names().en();
        return holder.families().stream()
                .filter(family -> (" " + name + " ").contains(" " + family + " "))
                .findFirst()
                .orElseGet(() -> {
                    List<String> words = List.of(name.split(" "));
                    return first.getOrDefault(holder.country(), 0) > 0 ? words.get(0) : words.get(words.size() - 1);
                });
    }
}
