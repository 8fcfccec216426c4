package io.github.entente.actor.wikidata;

import io.github.entente.article.data.DataFile;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of words.csv. */
enum Words {
    FILLER,
    POSTING,
    MORE,
    FEMALE,
    MALE;

    private static final Map<String, Set<String>> LISTS = DataFile.read(Words.class, "words.csv").stream()
            .collect(Collectors.toMap(row -> row.text("list"), row -> Set.copyOf(row.list("words"))));

    boolean has(String word) {
        return words().contains(word);
    }

    Set<String> words() {
        return LISTS.getOrDefault(name().toLowerCase(Locale.ROOT), Set.of());
    }
}
