package io.github.entente.store;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows with a mark between the values, lines ended as Unix does. */
final class DelimitedWriter implements Results.PageWriter {

    private final CSVPrinter printer;

    DelimitedWriter(Writer out, CSVFormat format) throws IOException {
        printer = new CSVPrinter(out, format.builder().setRecordSeparator('\n').get());
    }

    @Override
    public void head(List<String> columns) throws IOException {
        printer.printRecord(columns);
    }

    @Override
    public void page(List<List<String>> rows) throws IOException {
        printer.printRecords(rows);
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
