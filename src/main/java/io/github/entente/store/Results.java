package io.github.entente.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * Writes answers. The formats for people and spreadsheets show labels in the place of IRIs, the SPARQL formats show what the store said.
 *
 * @param labels names to show; empty for IRIs as they are
 * @param width how many columns a table may fill
 */
public record Results(Format format, Optional<Labels> labels, int width) {

    /** Rows whose names are looked up in one query, and whose widths decide how a table's columns are cut. */
    private static final int PAGE = 200;

    private static final int WIDE = 160;

    /** Raw IRIs, tables of {@value #WIDE} columns. */
    public static Results as(Format format) {
        return new Results(format, Optional.empty(), WIDE);
    }

    public Results withLabels(Labels names) {
        return new Results(format, Optional.of(names), width);
    }

    public Results withWidth(int columns) {
        return new Results(format, labels, columns);
    }

    /**
     * Writes all rows as UTF-8 and leaves the stream open.
     *
     * @return how many rows there were
     */
    public long write(Rows rows, OutputStream out) {
        try {
            return switch (format) {
                case TABLE -> pages(rows, new TableWriter(writer(out), width));
                case CSV -> pages(rows, new DelimitedWriter(writer(out), CSVFormat.RFC4180));
                case TSV -> pages(rows, new DelimitedWriter(writer(out), CSVFormat.TDF));
                case JSON -> standard(rows, ResultSetLang.RS_JSON, out);
                case XML -> standard(rows, ResultSetLang.RS_XML, out);
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes an answer page by page. */
    interface PageWriter {
        void head(List<String> columns) throws IOException;

        void page(List<List<String>> rows) throws IOException;

        void end() throws IOException;
    }

    private long pages(Rows rows, PageWriter writer) throws IOException {
        List<String> columns = rows.columns();
        writer.head(columns);
        long count = 0;
        while (rows.hasNext()) {
            List<Rows.Row> page = new ArrayList<>();
            while (page.size() < PAGE && rows.hasNext()) {
                page.add(rows.next());
            }
            count += page.size();
            labels.ifPresent(names -> names.learn(
                    page.stream().flatMap(row -> row.values().values().stream()).toList()));
            writer.page(page.stream().map(row -> texts(columns, row)).toList());
        }
        writer.end();
        return count;
    }

    private List<String> texts(List<String> columns, Rows.Row row) {
        return columns.stream()
                .map(column -> row.value(column)
                        .map(value -> labels.map(
                                        names -> format == Format.TABLE ? names.shortText(value) : names.text(value))
                                .orElseGet(value::stringValue))
                        .orElse(""))
                .toList();
    }

    private static long standard(Rows rows, Lang lang, OutputStream out) {
        return rows.timed(() -> {
            ResultsWriter.create().lang(lang).build().write(out, rows.rows());
            return rows.rows().getRowNumber();
        });
    }

    private static Writer writer(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }
}
