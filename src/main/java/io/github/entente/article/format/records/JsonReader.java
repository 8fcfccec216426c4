package io.github.entente.article.format.records;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Lazily;
import io.github.entente.article.format.Reader;
import io.github.entente.article.text.Characters;
import io.github.entente.article.text.Limits;
import io.github.entente.article.text.Peek;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a JSON document: a list of objects, an object that holds one, or a single object. */
public final class JsonReader implements Reader {

    private static final Pattern JSON = Pattern.compile("\\s*+(?:\\[\\s*+)?\\{\\s*+[\"}].*", Pattern.DOTALL);

    private final JsonStories stories;

    public JsonReader(Records records) {
        this.stories = new JsonStories(records);
    }

    @Override
    public boolean reads(Peek peek) {
        return JSON.matcher(peek.text()).matches();
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<Reading> read(Source source) {
        try {
            Characters in = Characters.of(source.open(), Limits.JSON_LINE);
            JsonWalk walk = new JsonWalk(in, stories.records(), in::begin);
            return Lazily.stream(source.name(), in, new Steps(source.name(), walk)::next);
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }

    private final class Steps {

        private final String source;
        private final JsonWalk walk;
        private long number;
        private boolean broken;

        Steps(String source, JsonWalk walk) {
            this.source = source;
            this.walk = walk;
        }

        Optional<Reading> next() {
            if (broken) {
                return Optional.empty();
            }
            number++;
            String position = "record " + number;
            try {
                Optional<JsonNode> record = walk.next();
                boolean alone = number == 1 && walk.isAlone();
                return record.isPresent()
                        ? Optional.of(new Read(stories.article(
                                source, alone ? Optional.empty() : Optional.of(Long.toString(number)), record.get())))
                        : Optional.empty();
            } catch (JsonProcessingException e) {
                broken = true;
                return Optional.of(new Unreadable(
                        source,
                        position,
                        "is broken JSON" + at(e.getLocation()) + " (" + JsonWalk.said(e) + ")",
                        "get the whole file again; nothing behind that place is read"));
            } catch (UnreadableException e) {
                broken = e.reason().startsWith("holds a record");
                return Optional.of(e.in(source, position));
            } catch (IOException e) {
                broken = true;
                return Optional.of(Unreadable.of(source, e));
            }
        }

        private static String at(JsonLocation place) {
            return place == null
                    ? ""
                    : String.format(Locale.ROOT, " at line %d, character %d", place.getLineNr(), place.getColumnNr());
        }
    }
}
