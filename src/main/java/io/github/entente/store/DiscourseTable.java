package io.github.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.eclipse.rdf4j.model.Value;

/**
 * Positions as the list of statements of Discourse Network Analyzer: person, organization, concept and agreement, one row for each speaker and topic.
 *
 * <p>Quirk: that program separates by semicolons, and neither a semicolon nor a double quote can stand within a value.
 */
public final class DiscourseTable {

    private static final List<String> COLUMNS = List.of(
            "statement ID",
            "time",
            "document ID",
            "document title",
            "author",
            "source",
            "section",
            "type",
            "text",
            "person",
            "organization",
            "concept",
            "agreement");

    private static final String ARTICLES = """
            PREFIX dc: <http://purl.org/dc/elements/1.1/>
            PREFIX schema: <https://schema.org/>
            SELECT ?article ?headline ?publisher {
              GRAPH ?article {
                ?article a schema:NewsArticle .
                OPTIONAL { ?article schema:headline ?headline }
                OPTIONAL { ?article dc:publisher ?publisher }
              }
            } ORDER BY STR(?article)""";

    private record Document(int number, String headline, String publisher) {}

    private DiscourseTable() {}

    /**
     * Writes the positions that are for or against something; the program has no third.
     *
     * @param parameters of the query "positions", as an asker writes them
     * @return how many rows there were
     */
    public static long write(Store store, Map<String, String> parameters, Writer out) {
        Map<Value, Document> documents = documents(store);
        Labels labels = store.labels();
        QueryFile query = Library.shipped().query("positions");
        List<Rows.Row> rows = new ArrayList<>();
        try (Rows answer = store.query(query.text(), query.bind(parameters, store))) {
            answer.forEachRemaining(rows::add);
        }
        labels.learn(
                rows.stream().flatMap(row -> row.values().values().stream()).toList());
        long count = 0;
        try {
            CSVPrinter printer = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(';')
                    .setRecordSeparator('\n')
                    .setQuoteMode(QuoteMode.NON_NUMERIC)
                    .get()
                    .print(out);
            printer.printRecord(COLUMNS);
            for (Rows.Row row : rows) {
                String stance = text(row, "stance", labels);
                Optional<Value> topics = row.value("topic");
                if (stance.equals("neutral") || topics.isEmpty()) {
                    continue;
                }
                Document document = documents.get(row.value("article").orElseThrow());
                for (String concept : labels.text(topics.get()).split("; ")) {
                    count++;
                    printer.printRecord(
                            count,
                            time(text(row, "date", labels)),
                            document.number(),
                            plain(document.headline()),
                            "",
                            plain(document.publisher()),
                            "",
                            plain(text(row, "act", labels)),
                            plain(text(row, "text", labels)),
                            plain(text(row, "speaker", labels)),
                            plain(text(row, "behalf", labels)),
                            plain(concept),
                            stance.equals("for") ? 1 : 0);
                }
            }
            printer.flush();
            return count;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<Value, Document> documents(Store store) {
        Map<Value, Document> documents = new LinkedHashMap<>();
        try (Rows rows = store.query(ARTICLES)) {
            rows.forEachRemaining(row -> documents.putIfAbsent(
                    row.value("article").orElseThrow(),
                    new Document(
                            documents.size() + 1,
                            row.value("headline").map(Value::stringValue).orElse(""),
                            row.value("publisher").map(Value::stringValue).orElse(""))));
        }
        return documents;
    }

    /** That program knows only whole days: a month or year counts for its first. */
    private static String time(String date) {
        return date.isEmpty()
                ? ""
                : date + "-01-01".substring(date.length() == 10 ? 6 : date.length() == 7 ? 3 : 0) + " 00:00:00";
    }

    private static String text(Rows.Row row, String column, Labels labels) {
        return row.value(column).map(labels::text).orElse("");
    }

    private static String plain(String text) {
        return Columns.oneLine(text).replace(';', ',').replace('"', '\'');
    }
}
