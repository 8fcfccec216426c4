package io.github.entente.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.entente.pipeline.Notice;
import io.github.entente.pipeline.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what a build has to say as JSON lines, each as soon as it is said, beside telling it to a person. */
final class Report implements Progress, AutoCloseable {

    private static final Pattern PLACE = Pattern.compile("([a-z]+) ([0-9]{1,18})");
    private static final JsonMapper JSON = new JsonMapper();

    private final Progress person;
    private final Writer file;

    private Report(Progress person, Writer file) {
        this.person = person;
        this.file = file;
    }

    static Report to(Path file, Progress person) {
        try {
            return new Report(person, Files.newBufferedWriter(file));
        } catch (IOException failure) {
            throw new CommandFailure(
                    "the report " + file + " cannot be written (" + failure + "); name a file in a folder of yours");
        }
    }

    @Override
    public void notice(Notice notice) {
        person.notice(notice);
        ObjectNode line = JSON.createObjectNode();
        line.put("kind", notice.kind().name().toLowerCase(Locale.ROOT));
        line.put("source", notice.source());
        if (!notice.position().isEmpty()) {
            line.set("position", position(notice.position()));
        }
        line.put("reason", notice.reason());
        if (!notice.remedy().isEmpty()) {
            line.put("remedy", notice.remedy());
        }
        try {
            file.write(line + "\n");
            file.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** "line 3" as {"line": 3}, so that a program need not read words. */
    private static ObjectNode position(String words) {
        ObjectNode position = JSON.createObjectNode();
        Matcher places = PLACE.matcher(words);
        while (places.find()) {
            position.put(places.group(1), Long.parseLong(places.group(2)));
        }
        return position.isEmpty() ? position.put("at", words) : position;
    }

    @Override
    public void begin(int sources, OptionalLong bytes) {
        person.begin(sources, bytes);
    }

    @Override
    public void bytesRead(long bytes) {
        person.bytesRead(bytes);
    }

    @Override
    public void sourceRead() {
        person.sourceRead();
    }

    @Override
    public void articleRead(String article) {
        person.articleRead(article);
    }

    @Override
    public void articleUnchanged(String article) {
        person.articleUnchanged(article);
    }

    @Override
    public void stored(int articles) {
        person.stored(articles);
    }

    @Override
    public void end() {
        person.end();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
