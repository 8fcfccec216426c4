package io.github.entente.event;

import io.github.entente.article.DataFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Small closed lists of English words that change what a clause means: words.csv. */
final class EventWords {

    private final Map<String, Map<String, String>> groups;

    private EventWords(List<DataFile.Row> rows) {
        groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("group"),
                        Collectors.toMap(
                                row -> row.text("word"),
                                row -> row.optional("means").orElse(""),
                                (first, second) -> {
                                    throw new IllegalStateException(
                                            "words.csv has a word twice in one group: " + first + ", " + second);
                                })));
    }

    static EventWords shipped() {
        return new EventWords(DataFile.read(EventWords.class, "words.csv"));
    }

    boolean has(String group, String word) {
        return groups.getOrDefault(group, Map.of()).containsKey(word);
    }

    Set<String> all(String group) {
        return groups.getOrDefault(group, Map.of()).keySet();
    }

    Optional<String> meaning(String group, String word) {
        return Optional.ofNullable(groups.getOrDefault(group, Map.of()).get(word))
                .filter(meaning -> !meaning.isEmpty());
    }

    boolean isPossibility(String auxiliary) {
        return has("possibility", auxiliary);
    }

    boolean isCondition(String mark) {
        return has("condition", mark);
    }

    boolean isAspect(String verb) {
        return has("aspect", verb);
    }

    /** What is done by not doing it: not to support is to oppose. Empty where a denial leaves nothing said. */
    Optional<Act> denied(Act act) {
        return meaning("denied", act.key()).map(Act::new);
    }

    Act plainAct() {
        return new Act("state");
    }
}
