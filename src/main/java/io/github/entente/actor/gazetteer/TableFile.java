package io.github.entente.actor.gazetteer;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a file of a gazetteer, explained by its first lines like those that ship. */
public final class TableFile {

    private static final CSVFormat FORM =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private TableFile() {}

    /**
     * @param folder where it is put, under its table's name
     * @param explanation its first lines, without the mark of a comment
     * @param rows cells by column; a column that is missing is empty
     */
    public static void write(Path folder, Table table, List<String> explanation, Collection<Map<String, String>> rows) {
        DataFolder.write(folder.resolve(table.file()), out -> {
            OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            for (String line : explanation) {
                writer.write("# " + line + "\n");
            }
            print(new CSVPrinter(writer, FORM), table, rows);
        });
    }

    private static void print(CSVPrinter printer, Table table, Collection<Map<String, String>> rows)
            throws IOException {
        printer.printRecord(table.columns());
        for (Map<String, String> row : rows) {
            printer.printRecord(table.columns().stream()
                    .map(column -> plain(row.getOrDefault(column, "")))
                    .toList());
        }
        printer.flush();
    }

    /** In one line, so that a row is a line in every editor. */
    private static String plain(String cell) {
        return cell.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
