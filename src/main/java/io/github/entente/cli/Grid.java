package io.github.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of words in columns as wide as their widest; the last one runs on. */
final class Grid {

    private final String indent;
    private final List<List<String>> rows = new ArrayList<>();

    Grid(int indent) {
        this.indent = " ".repeat(indent);
    }

    Grid row(String... cells) {
        rows.add(List.of(cells).stream().map(Faults::oneLine).toList());
        return this;
    }

    /** Each row a line with its end. */
    @Override
    public String toString() {
        return rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder(indent);
        for (int column = 0; column < row.size(); column++) {
            line.append(row.get(column));
            if (column < row.size() - 1) {
                line.append(" ".repeat(width(column) - length(row.get(column)) + 2));
            }
        }
        return line.toString().stripTrailing() + "\n";
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column + 1)
                .mapToInt(row -> length(row.get(column)))
                .max()
                .orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
