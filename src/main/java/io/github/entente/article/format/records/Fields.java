package io.github.entente.article.format.records;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which fields of a record hold what: the rows of fields.csv, and what the user chose over them. */
public final class Fields {

    private static final Set<String> STRUCTURE = Set.of("list", "wrapper", "status", "pictures", "caption");

    private final Map<String, List<String>> names;
    private final Map<String, String> chosen;

    private Fields(Map<String, List<String>> names, Map<String, String> chosen) {
        this.names = names;
        this.chosen = chosen;
    }

    /** As archives usually name them. */
    public static Fields usual() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        DataFile.read(Article.class, "fields.csv").forEach(row -> names.put(row.text("role"), row.list("fields")));
        return new Fields(names, Map.of());
    }

    /**
     * The same, but for these.
     *
     * @param columns what a field is, to its name: "text" to "body"
     * @throws IllegalArgumentException if there is no such role; the message lists those there are
     */
    public Fields with(Map<String, String> columns) {
        Map<String, String> all = new TreeMap<>(chosen);
        columns.forEach((role, name) -> {
            if (!names.containsKey(role) || STRUCTURE.contains(role)) {
                throw new IllegalArgumentException("\"" + role + "\" is nothing that a column can be; write "
                        + String.join(", ", roles()) + " before the =");
            }
            all.put(role, name.strip());
        });
        return new Fields(names, all);
    }

    /** What a field can be. */
    public List<String> roles() {
        return names.keySet().stream().filter(role -> !STRUCTURE.contains(role)).toList();
    }

    /** The names a field of this role may have, the first that is filled counts. */
    List<String> of(String role) {
        return Optional.ofNullable(chosen.get(role)).map(List::of).orElseGet(() -> names.getOrDefault(role, List.of()));
    }

    /** The user's own names, by role. */
    Map<String, String> chosen() {
        return chosen;
    }
}
