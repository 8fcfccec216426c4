package io.github.entente.article.format.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Lazily;
import io.github.entente.article.format.Reader;
import io.github.entente.article.text.Blank;
import io.github.entente.article.text.BoundedLines;
import io.github.entente.article.text.Characters;
import io.github.entente.article.text.Limits;
import io.github.entente.article.text.Peek;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads JSON lines: one object a line, one article an object. A broken line does not stop the rest. */
public final class JsonLinesReader implements Reader {

    private static final Pattern FIRST_LINE =
            Pattern.compile("\\s*+(?<line>\\{[ \\t]*+[\"}][^\\n]*+)(?<end>\\n\\s*+\\{?)?");
    private static final Pattern WHOLE = Pattern.compile("\\}\\s*$");
    // An envelope around articles ends its first line so.
    private static final Pattern OPEN = Pattern.compile("[\\[{,]\\s*$");

    private final JsonStories stories;
    private final Pattern list;

    public JsonLinesReader(Records records) {
        this.stories = new JsonStories(records);
        this.list = Pattern.compile("\"(?:" + String.join("|", records.fields().of("list")) + ")\"\\s*:\\s*\\[\\s*\\{");
    }

    /** One object fills the first line, and it is no envelope around the articles. */
    @Override
    public boolean reads(Peek peek) {
        Matcher first = FIRST_LINE.matcher(peek.text());
        if (!first.lookingAt()) {
            return false;
        }
        String line = first.group("line");
        boolean next = first.group("end") != null && first.group("end").endsWith("{");
        boolean envelope = list.matcher(line).find();
        return next && !OPEN.matcher(line).find()
                || first.end() == peek.text().length()
                        && !envelope
                        && (WHOLE.matcher(line).find() || isCut(peek));
    }

    private static boolean isCut(Peek peek) {
        return peek.bytes().length == Peek.SIZE;
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<Reading> read(Source source) {
        try {
            Characters in = Characters.of(source.open(), Long.MAX_VALUE);
            return Lazily.stream(source.name(), in, new Steps(source.name(), in)::next);
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }

    private final class Steps {

        private final String source;
        private final BoundedLines lines;
        private final Deque<Reading> ahead = new ArrayDeque<>();

        Steps(String source, Characters in) {
            this.source = source;
            this.lines = new BoundedLines(in, Limits.JSON_LINE);
        }

        Optional<Reading> next() throws IOException {
            while (ahead.isEmpty()) {
                Optional<BoundedLines.Line> line = lines.next();
                if (line.isEmpty()) {
                    return Optional.empty();
                }
                if (line.get().text().filter(Blank::is).isEmpty()) {
                    ahead.addAll(readings(line.get()));
                }
            }
            return Optional.of(ahead.remove());
        }

        private List<Reading> readings(BoundedLines.Line line) throws IOException {
            String position = "line " + line.number();
            List<Reading> readings = new ArrayList<>();
            if (line.text().isEmpty()) {
                String size = String.format(
                        Locale.ROOT,
                        "is %,d characters long; a record has at most %,d",
                        line.length(),
                        Limits.JSON_LINE);
                readings.add(new Unreadable(source, position, size, "write one article a line"));
                return readings;
            }
            try {
                JsonWalk walk = new JsonWalk(new StringReader(line.text().get()), stories.records(), () -> {});
                Optional<JsonNode> record = walk.next();
                while (record.isPresent()) {
                    String place = line.number() + (readings.isEmpty() ? "" : "." + (readings.size() + 1));
                    readings.add(reading(position, place, record.get()));
                    record = walk.next();
                }
            } catch (JsonProcessingException e) {
                String where = e.getLocation() == null
                        ? ""
                        : " at character " + e.getLocation().getColumnNr();
                readings.add(new Unreadable(
                        source,
                        position,
                        "is broken JSON" + where + " (" + JsonWalk.said(e) + ")",
                        "write each article as one whole object on one line"));
            }
            return readings;
        }

        private Reading reading(String position, String place, JsonNode record) {
            try {
                return new Read(stories.article(source, Optional.of(place), record));
            } catch (UnreadableException e) {
                return e.in(source, position);
            }
        }
    }
}
