package io.github.entente.actor.gazetteer;

import io.github.entente.actor.Actor;
import io.github.entente.article.data.DataFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** States chosen by their codes or by the names of groups, such as G20, and what articles call such groups. */
public final class StateGroups {

    private static final List<DataFile.Row> ROWS = DataFile.read(Actor.class, "state-groups.csv");

    private static final Map<String, List<String>> GROUPS = ROWS.stream()
            .collect(Collectors.toMap(
                    row -> row.text("group"), row -> row.list("states"), (a, b) -> a, LinkedHashMap::new));

    /** "baltic states" */
    private static final Map<String, List<String>> CALLED = ROWS.stream()
            .flatMap(row -> row.list("phrases").stream().map(phrase -> Map.entry(phrase, row.list("states"))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** How many words the longest of those has. */
    public static final int LONGEST = CALLED.keySet().stream()
            .mapToInt(phrase -> phrase.split(" ").length)
            .max()
            .orElse(0);

    private StateGroups() {}

    /** The codes of all states that a phrase in lower case means at once. */
    public static Optional<List<String>> called(String phrase) {
        return Optional.ofNullable(CALLED.get(phrase));
    }

    /**
     * The codes, in the order given; none where none were given.
     *
     * @throws IllegalArgumentException if a word is neither a code of these states nor a group
     */
    public static Set<String> codes(List<String> words, List<Actor.State> states) {
        Set<String> known =
                states.stream().flatMap(state -> state.country().stream()).collect(Collectors.toSet());
        Set<String> codes = new LinkedHashSet<>();
        for (String word : words) {
            String plain = word.strip().toUpperCase(Locale.ROOT);
            List<String> meant = GROUPS.getOrDefault(plain, List.of(plain));
            if (!known.containsAll(meant)) {
                throw new IllegalArgumentException("\"" + word
                        + "\" is no state; write ISO 3166-1 alpha-3 codes such as JPN,CHN or one of: "
                        + String.join(", ", GROUPS.keySet()));
            }
            codes.addAll(meant);
        }
        return codes;
    }
}
