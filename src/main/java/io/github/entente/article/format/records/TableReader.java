package io.github.entente.article.format.records;

import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Lazily;
import io.github.entente.article.format.Reader;
import io.github.entente.article.text.Blank;
import io.github.entente.article.text.Characters;
import io.github.entente.article.text.Limits;
import io.github.entente.article.text.Peek;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables with a header row (CSV, TSV): one article a row. */
public final class TableReader implements Reader {

    private static final Pattern TABLE = Pattern.compile("(?i).*\\.(?:csv|tsv|tab|psv)");

    private final Records records;

    public TableReader(Records records) {
        this.records = records;
    }

    /** The first row names columns, one of them the text's; the file's name makes up for that. */
    @Override
    public boolean reads(Peek peek) {
        return Header.of(peek.text())
                .filter(header -> TABLE.matcher(peek.name()).matches() || isOfArticles(header))
                .isPresent();
    }

    private boolean isOfArticles(Header header) {
        List<String> others = List.of("title", "date", "url", "id", "publisher");
        return header.hasAny(records.fields().of("text"))
                && others.stream()
                        .anyMatch(role -> header.hasAny(records.fields().of(role)));
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<Reading> read(Source source) {
        try {
            Characters in = Characters.of(source.open(), Limits.JSON_LINE);
            BufferedReader text = new BufferedReader(in, Peek.SIZE);
            text.mark(Peek.SIZE);
            char[] head = new char[Peek.SIZE / 2];
            int length = Math.max(0, text.read(head));
            text.reset();
            Header header = Header.of(new String(head, 0, length))
                    .orElseThrow(() -> new UnreadableException(
                            "has no header row that names its columns", "add one, such as title,date,text"));
            return Lazily.stream(source.name(), text, new Steps(source.name(), in, parser(header, text))::next);
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }

    private static CSVParser parser(Header header, java.io.Reader text) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(header.delimiter())
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get()
                .parse(text);
    }

    private final class Steps {

        private final String source;
        private final Characters in;
        private final CSVParser parser;
        private final Iterator<CSVRecord> rows;
        private final List<String> names;
        private final Map<String, Integer> places;
        private boolean ended;

        Steps(String source, Characters in, CSVParser parser) throws UnreadableException {
            this.source = source;
            this.in = in;
            this.parser = parser;
            this.rows = parser.iterator();
            this.names = rows.next().stream()
                    .map(name -> Blank.collapse(name).strip())
                    .toList();
            this.places = Header.places(names);
            check();
        }

        /** A name the user gave wrong is wrong for every row. */
        private void check() throws UnreadableException {
            Header header = new Header(' ', names);
            Optional<String> wrong = records.fields().chosen().values().stream()
                    .filter(name -> !header.has(name))
                    .findFirst();
            if (wrong.isPresent()) {
                throw new UnreadableException(
                        "has no column \"" + wrong.get() + "\"; its columns are " + Records.list(names),
                        "name one of them with --columns");
            } else if (!header.hasAny(records.fields().of("text"))) {
                throw new UnreadableException(
                        "has no column that is known to hold an article's text; its columns are " + Records.list(names),
                        "name the one that does: --columns text=NAME");
            }
        }

        Optional<Reading> next() {
            if (ended) {
                return Optional.empty();
            }
            in.begin();
            long line = parser.getCurrentLineNumber() + 1;
            try {
                ended = !rows.hasNext();
                return ended ? Optional.empty() : Optional.of(reading(rows.next(), line));
            } catch (UncheckedIOException e) {
                ended = true;
                Unreadable problem = Unreadable.of(source, e.getCause());
                return Optional.of(new Unreadable(source, "line " + line, problem.reason(), problem.remedy()));
            } catch (IllegalStateException e) {
                ended = true;
                return Optional.of(new Unreadable(
                        source,
                        "line " + line,
                        "is no row that can be read (" + e.getMessage() + ")",
                        "check its quotes"));
            }
        }

        private Reading reading(CSVRecord row, long line) {
            try {
                if (row.size() > names.size()) {
                    throw new UnreadableException(
                            "has " + row.size() + " cells where the header has " + names.size() + " columns",
                            "put a cell that contains the delimiter in double quotes");
                }
                String place = Long.toString(row.getRecordNumber() - 1);
                return new Read(records.article(source, Optional.of(place), new Row(row, names, places)));
            } catch (UnreadableException e) {
                return e.in(source, "line " + line);
            }
        }
    }
}
