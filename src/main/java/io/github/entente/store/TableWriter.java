package io.github.entente.store;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows as a table for a terminal: aligned columns, long values on several lines where the table would be wider than the terminal, and cut where that
 * would be many.
 */
final class TableWriter implements Results.PageWriter {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    private static final int LONGEST_WORD = 16;
    private static final int SHORT = 14;
    private static final int TALLEST = 4;
    private static final int IN_HUNDRED = 90;

    private final Writer out;
    private final int width;
    private List<String> head = List.of();
    private int[] widths = {};

    TableWriter(Writer out, int width) {
        this.out = out;
        this.width = width;
    }

    @Override
    public void head(List<String> columns) {
        head = columns;
    }

    @Override
    public void page(List<List<String>> rows) throws IOException {
        List<List<String>> clean = rows.stream()
                .map(row -> row.stream().map(Columns::oneLine).toList())
                .toList();
        if (widths.length == 0) {
            widths = widths(clean);
            writeHead();
        }
        for (List<String> row : clean) {
            line(row);
        }
    }

    @Override
    public void end() throws IOException {
        if (widths.length == 0) {
            widths = widths(List.of());
            writeHead();
        }
        out.flush();
    }

    private void writeHead() throws IOException {
        line(head);
        line(IntStream.of(widths).mapToObj("-"::repeat).toList());
    }

    private void line(List<String> cells) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            wrapped.add(Columns.wrap(cells.get(column), widths[column], TALLEST));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            List<String> padded = new ArrayList<>();
            for (int column = 0; column < wrapped.size(); column++) {
                List<String> lines = wrapped.get(column);
                padded.add(Columns.fit(line < lines.size() ? lines.get(line) : "", widths[column]));
            }
            out.write(String.join(GAP, padded).stripTrailing());
            out.write('\n');
        }
    }

    /**
     * As wide as the values ask for. Where that is too much, the column gives way that can do so with the fewest lines, but for words that would be torn;
     * so long texts, which take several lines anyway, get the room that is left.
     */
    private int[] widths(List<List<String>> rows) {
        int[] widths = new int[head.size()];
        int[] words = new int[head.size()];
        int[] usual = new int[head.size()];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            List<String> cells = Stream.concat(
                            Stream.of(head.get(at)), rows.stream().map(row -> row.get(at)))
                    .toList();
            int[] sorted = cells.stream().mapToInt(Columns::width).sorted().toArray();
            widths[column] = sorted[sorted.length - 1];
            usual[column] = sorted[(sorted.length - 1) * IN_HUNDRED / 100];
            int word = cells.stream().mapToInt(Columns::longestWord).max().orElse(0);
            words[column] = Math.max(Math.min(LONGEST_WORD, word), Math.min(SHORT, widths[column]));
        }
        int room = width - GAP.length() * (widths.length - 1);
        while (IntStream.of(widths).sum() > room) {
            OptionalInt next = IntStream.range(0, widths.length)
                    .filter(column -> widths[column] > words[column])
                    .boxed()
                    .min(Comparator.comparingDouble(column -> (double) usual[column] / (widths[column] - 1)))
                    .map(OptionalInt::of)
                    .orElseGet(() -> IntStream.range(0, widths.length)
                            .filter(column -> widths[column] > NARROWEST)
                            .reduce((one, other) -> widths[other] > widths[one] ? other : one));
            if (next.isEmpty()) {
                break;
            }
            widths[next.getAsInt()]--;
        }
        return widths;
    }
}
