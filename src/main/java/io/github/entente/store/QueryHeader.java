package io.github.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the comment a query file begins with. A line that names nothing new continues the one before. */
final class QueryHeader {

    private static final Pattern COMMENT = Pattern.compile("#\\s?(.*)");
    private static final Pattern FIELD = Pattern.compile("(What it answers|Group|Parameter|Example row):\\s*(.*)");
    private static final Pattern PARAMETER = Pattern.compile(
            "(?<name>\\w+)\\s*\\((?<type>\\w+|(?<choices>\\w+(\\|\\w+)+))(,\\s*(default\\s+(?<preset>[^)]*)|(?<optional>optional)))?\\)\\s*(?<words>.*)");

    private final String file;
    private final List<Field> fields = new ArrayList<>();

    private record Field(String name, String text, int line) {}

    private QueryHeader(String file) {
        this.file = file;
    }

    /** @param file the file's name, for errors and, without its ending, for the query's name */
    static QueryFile read(String file, String text) {
        QueryHeader header = new QueryHeader(file);
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size() && lines.get(line).startsWith("#"); line++) {
            header.take(lines.get(line), line + 1);
        }
        String answers = header.one("What it answers")
                .orElseThrow(() -> new StoreException(file + ": does not begin with \"# What it answers: ...\""));
        List<Parameter> parameters = header.fields.stream()
                .filter(field -> field.name().equals("Parameter"))
                .map(header::parameter)
                .toList();
        return new QueryFile(
                file.replaceFirst("\\.rq$", ""),
                answers,
                header.one("Group"),
                parameters,
                header.one("Example row"),
                text);
    }

    /** One that lies beside this class. */
    static QueryFile resource(String file) {
        try (InputStream in = QueryHeader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + QueryHeader.class.getName());
            }
            return read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void take(String comment, int line) {
        Matcher words = COMMENT.matcher(comment);
        String text = words.matches() ? words.group(1).strip() : "";
        Matcher field = FIELD.matcher(text);
        if (field.matches()) {
            fields.add(new Field(field.group(1), field.group(2), line));
        } else if (!fields.isEmpty() && !text.isEmpty()) {
            Field last = fields.remove(fields.size() - 1);
            fields.add(new Field(last.name(), (last.text() + " " + text).strip(), last.line()));
        }
    }

    private Optional<String> one(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::text)
                .findFirst();
    }

    private Parameter parameter(Field field) {
        Matcher parts = PARAMETER.matcher(field.text());
        if (!parts.matches()) {
            throw new StoreException(file + ", line " + field.line() + ": \"" + field.text()
                    + "\" should read: name (type, default X) description, or (type, optional), or (type)");
        }
        List<String> choices = parts.group("choices") == null
                ? List.of()
                : List.of(parts.group("choices").split("\\|"));
        Parameter.Type type = choices.isEmpty() ? type(parts.group("type"), field) : Parameter.Type.CHOICE;
        Optional<String> preset = Optional.ofNullable(parts.group("preset")).map(String::strip);
        boolean required = preset.isEmpty() && parts.group("optional") == null;
        return new Parameter(parts.group("name"), type, choices, preset, required, parts.group("words"));
    }

    private Parameter.Type type(String word, Field field) {
        return Parameter.Type.named(word)
                .orElseThrow(() -> new StoreException(file + ", line " + field.line() + ": no type \"" + word
                        + "\", take one of " + Parameter.Type.all()));
    }
}
