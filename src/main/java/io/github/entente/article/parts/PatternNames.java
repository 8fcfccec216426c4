package io.github.entente.article.parts;

import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of pattern-names.csv: what several rows of part-patterns.csv have in common. */
final class PatternNames {

    private final Map<String, String> patterns;

    private PatternNames(Map<String, String> patterns) {
        this.patterns = patterns;
    }

    static PatternNames create() {
        Map<String, String> patterns = new LinkedHashMap<>();
        for (DataFile.Row row : DataFile.read(Article.class, "pattern-names.csv")) {
            patterns.put(row.text("name"), new PatternNames(patterns).expand(row.text("pattern")));
        }
        return new PatternNames(patterns);
    }

    /** The row with each {{name}} in its pattern replaced by what it stands for. */
    DataFile.Row expanded(DataFile.Row row) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.computeIfPresent("pattern", (column, pattern) -> expand(pattern));
        if (cells.getOrDefault("pattern", "").contains("{{")) {
            throw row.error("the pattern has a name in {{}} that pattern-names.csv does not list; add it there");
        }
        return new DataFile.Row(row.file(), row.line(), cells);
    }

    private String expand(String pattern) {
        String expanded = pattern;
        for (Map.Entry<String, String> named : patterns.entrySet()) {
            expanded = expanded.replace("{{" + named.getKey() + "}}", named.getValue());
        }
        return expanded;
    }
}
