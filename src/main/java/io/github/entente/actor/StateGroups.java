package io.github.entente.actor;

import io.github.entente.article.data.DataFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** States chosen by their codes or by the names of groups, such as G20. */
public final class StateGroups {

    private static final Map<String, List<String>> GROUPS =
            DataFile.read(StateGroups.class, "state-groups.csv").stream()
                    .collect(Collectors.toMap(
                            row -> row.text("group"), row -> row.list("states"), (a, b) -> a, LinkedHashMap::new));

    private StateGroups() {}

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
