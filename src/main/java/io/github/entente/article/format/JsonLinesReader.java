package io.github.entente.article.format;

import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.parts.Parts;
import io.github.entente.article.text.Blank;
import io.github.entente.article.text.BoundedLines;
import io.github.entente.article.text.Decoder;
import io.github.entente.article.text.Limits;
import io.github.entente.article.text.Peek;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads JSON lines: one object a line, one article an object. Reads lazily; a broken line does not stop the rest. */
public final class JsonLinesReader implements Reader {

    private static final Pattern OBJECT = Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*[\"}].*", Pattern.DOTALL);
    // A list of objects, or one object written over several lines.
    private static final Pattern DOCUMENT = Pattern.compile("\\s*(?:\\[|\\{[ \\t]*\\R).*", Pattern.DOTALL);

    private final JsonRecord records;

    public JsonLinesReader(Parts parts) {
        this.records = new JsonRecord(parts);
    }

    @Override
    public boolean reads(Peek peek) {
        return OBJECT.matcher(peek.text()).matches();
    }

    @Override
    public Stream<Reading> read(Source source) {
        try {
            InputStream in = new BufferedInputStream(source.open(), Peek.SIZE);
            in.mark(Peek.SIZE);
            byte[] head = in.readNBytes(Peek.SIZE);
            in.reset();
            if (DOCUMENT.matcher(Decoder.peek(head)).matches()) {
                in.close();
                throw new UnreadableException(
                        "is a JSON document, not JSON lines", "write one object a line, as \"jq -c .[]\" does");
            }
            var reader = new InputStreamReader(in, Decoder.charset(Decoder.whole(head), Optional.empty()));
            BoundedLines lines = new BoundedLines(reader, Limits.JSON_LINE);
            return StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(
                                    new Readings(source.name(), lines), Spliterator.ORDERED | Spliterator.NONNULL),
                            false)
                    .onClose(() -> close(in));
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One reading for each line that is not blank; an error of the disk ends them. */
    private final class Readings implements Iterator<Reading> {

        private final String name;
        private final BoundedLines lines;
        private Optional<Reading> ahead = Optional.empty();
        private boolean ended;

        Readings(String name, BoundedLines lines) {
            this.name = name;
            this.lines = lines;
        }

        @Override
        public boolean hasNext() {
            try {
                while (ahead.isEmpty() && !ended) {
                    Optional<BoundedLines.Line> line = lines.next();
                    ended = line.isEmpty();
                    ahead = line.filter(one -> one.text().filter(Blank::is).isEmpty())
                            .map(one -> records.read(name, one));
                }
            } catch (IOException e) {
                ended = true;
                ahead = Optional.of(Unreadable.of(name, e));
            }
            return ahead.isPresent();
        }

        @Override
        public Reading next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException("all lines of " + name + " are read");
            }
            Reading reading = ahead.orElseThrow();
            ahead = Optional.empty();
            return reading;
        }
    }
}
