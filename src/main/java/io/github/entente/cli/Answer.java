package io.github.entente.cli;

import io.github.entente.store.Federation;
import io.github.entente.store.Format;
import io.github.entente.store.Library;
import io.github.entente.store.QueryFile;
import io.github.entente.store.Results;
import io.github.entente.store.Rows;
import io.github.entente.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.io.output.WriterOutputStream;

/** A query and how its answer is shown. */
record Answer(QueryFile query, Map<String, String> parameters) {

    private static final String ENDING = ".rq";
    private static final Pattern LIMITED = Pattern.compile("(?i)\\bLIMIT\\s+\\d+\\s*$");

    Answer {
        parameters = Map.copyOf(parameters);
    }

    /** @param query a shipped query's name, or a file */
    static Answer of(String query, Map<String, String> parameters) {
        return new Answer(
                query.endsWith(ENDING)
                        ? Library.file(Path.of(query))
                        : Library.shipped().query(query),
                parameters);
    }

    /** Only the first rows. */
    Answer first(int rows) {
        if (LIMITED.matcher(query.text()).find()) {
            return this;
        }
        QueryFile limited = new QueryFile(
                query.name(),
                query.answers(),
                query.group(),
                query.parameters(),
                query.example(),
                query.text() + "\nLIMIT " + rows);
        return new Answer(limited, parameters);
    }

    /**
     * Asks the store and writes what it answers.
     *
     * @param federation who asks Wikidata, for a query that joins with it
     * @param iris whether actors, places and the like are shown by their IRIs, not by their names
     * @return how many rows there were
     */
    long write(Store store, Federation federation, Format format, boolean iris, PrintWriter out) {
        Results plain = Results.as(format).withWidth(Main.columns());
        Results results = iris ? plain : plain.withLabels(store.labels());
        try (Rows rows = query.ask(store, parameters, federation);
                OutputStream stream = WriterOutputStream.builder()
                        .setWriter(new Unclosed(out))
                        .setCharset(StandardCharsets.UTF_8)
                        .get()) {
            return results.write(rows, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes on what is written, and keeps the writer open for what comes after. */
    private static final class Unclosed extends PrintWriter {

        Unclosed(PrintWriter out) {
            super(out);
        }

        @Override
        public void close() {
            flush();
        }
    }
}
