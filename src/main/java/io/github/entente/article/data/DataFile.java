package io.github.entente.article.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * The files that hold what Entente knows: CSV in UTF-8, comment lines that begin with {@code #}, a header row, several values in one cell
 * split by {@code |}. Whatever is wrong with one is a {@link DataFileException}.
 */
public final class DataFile {

    private static final CSVFormat FORM = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();

    private DataFile() {}

    /** Reads a file that ships beside a class. */
    public static List<Row> read(Class<?> room, String resource) {
        try (InputStream in = room.getResourceAsStream(resource)) {
            if (in == null) {
                throw new DataFileException(
                        resource, 0, "is not on the class path beside " + room.getName() + "; build the project anew");
            }
            return read(resource, in.readAllBytes());
        } catch (IOException e) {
            throw new DataFileException(resource, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** Reads a user's own file. */
    public static List<Row> read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new DataFileException(
                    file.toString(), 0, "cannot be read (" + e + "); check that it is there and may be read");
        }
    }

    private static List<Row> read(String file, byte[] bytes) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(decoded(file, bytes)), FORM)) {
            List<String> header = parser.getHeaderNames();
            for (CSVRecord record : parser) {
                Row row = new Row(file, parser.getCurrentLineNumber(), record.toMap());
                if (record.size() != header.size()) {
                    throw row.error("has " + record.size() + " cells where the header has " + header.size()
                            + " columns; put a cell that contains a comma in double quotes");
                }
                rows.add(row);
            }
            if (header.isEmpty()) {
                throw new DataFileException(file, 0, "is empty; it needs a header row that names the columns");
            }
            return List.copyOf(rows);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new DataFileException(
                    file, 0, "is not well-formed CSV (" + e.getMessage() + "); check the quotes and the header");
        }
    }

    private static String decoded(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // Quirk: spreadsheets save "CSV UTF-8" with a byte order mark, which would become part of the first
            // column's name.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new DataFileException(file, 0, "is not UTF-8; save it as UTF-8");
        }
    }

    /**
     * A row, with the place it stands at.
     *
     * @param file the file, as errors name it
     * @param line its line, counted from 1
     * @param cells trimmed text by column, in the order of the columns
     */
    public record Row(String file, long line, Map<String, String> cells) {

        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** A cell that must be filled. */
        public String text(String column) {
            return optional(column)
                    .orElseThrow(() -> error(
                            cells.containsKey(column)
                                    ? "the column \"" + column + "\" is empty; it must be filled"
                                    : "there is no column \"" + column + "\"; add it to the header"));
        }

        /** A cell that may be empty, or a column that may be missing. */
        public Optional<String> optional(String column) {
            return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
        }

        /** The values of a cell, in order; none where it is empty or its column missing. */
        public List<String> list(String column) {
            return optional(column).stream()
                    .flatMap(text -> Arrays.stream(text.split("\\|")))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        /** What to throw when this row is wrong: the reason names the offending text and the way out. */
        public DataFileException error(String reason) {
            return new DataFileException(file, line, reason);
        }
    }
}
