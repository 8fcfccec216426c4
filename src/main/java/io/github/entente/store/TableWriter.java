package io.github.entente.store;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows as a table for a terminal: aligned columns, long values cut where the table would be wider than the terminal. */
final class TableWriter implements Results.PageWriter {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

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
        List<String> padded = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            padded.add(Columns.fit(cells.get(column), widths[column]));
        }
        out.write(String.join(GAP, padded).stripTrailing());
        out.write('\n');
    }

    /** As wide as the values ask for; where that is too much, the widest columns give way first. */
    private int[] widths(List<List<String>> rows) {
        int[] wanted = new int[head.size()];
        for (int column = 0; column < wanted.length; column++) {
            int at = column;
            wanted[column] = Math.max(
                    Columns.width(head.get(column)),
                    rows.stream()
                            .mapToInt(row -> Columns.width(row.get(at)))
                            .max()
                            .orElse(0));
        }
        int room = width - GAP.length() * (wanted.length - 1);
        while (IntStream.of(wanted).sum() > room) {
            int widest = IntStream.range(0, wanted.length)
                    .reduce((one, other) -> wanted[other] > wanted[one] ? other : one)
                    .orElse(0);
            if (wanted[widest] <= NARROWEST) {
                break;
            }
            wanted[widest]--;
        }
        return wanted;
    }
}
