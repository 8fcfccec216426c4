package io.github.entente.pipeline.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** NAME.gold.json: reads one, and tells which article it is about. */
public final class GoldFile {

    /** What the name of every gold file ends in. */
    public static final String ENDING = ".gold.json";

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    private GoldFile(Path file) {
        this.file = file;
    }

    public static Gold read(Path file) {
        return new GoldFile(file).read();
    }

    private Gold read() {
        try {
            JsonNode root = JSON.readTree(Files.readString(file));
            if (!root.isObject()) {
                throw new GoldException(file + ": is not a gold file: a JSON object is expected");
            }
            String name = file.getFileName().toString();
            return new Gold(
                    word(root, "article").orElse(name.substring(0, name.length() - ENDING.length()) + ".txt"),
                    each(root, "actors", this::actor),
                    each(root, "meetings", this::meeting),
                    each(root, "statements", this::statements).stream()
                            .flatMap(List::stream)
                            .toList(),
                    Optional.of(root).filter(all -> all.has("deeds")).map(all -> each(all, "deeds", this::deed)),
                    MarkedLine.beside(file));
        } catch (JsonProcessingException e) {
            throw new GoldException(file + ": line " + e.getLocation().getLineNr() + ": is not JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Gold.Actor actor(JsonNode node) {
        return new Gold.Actor(
                needed(node, "name"),
                word(node, "type"),
                word(node, "country"),
                word(node, "wikidata"),
                words(node, "aliases_used", "aliases"));
    }

    private Gold.Meeting meeting(JsonNode node) {
        List<String> participants = words(node, "participants");
        if (participants.size() < 2) {
            throw new GoldException(file + ": a meeting needs two or more \"participants\": " + node);
        }
        return new Gold.Meeting(participants, word(node, "date"), word(node, "mode"), word(node, "place"));
    }

    private Gold.Deed deed(JsonNode node) {
        return new Gold.Deed(
                needed(node, "quote"),
                needed(node, "deed"),
                needed(node, words(node, "doer"), "doer"),
                words(node, "target"),
                word(node, "date"),
                word(node, "place"));
    }

    /** A joint statement is one of each speaker. */
    private List<Gold.Statement> statements(JsonNode node) {
        return needed(node, words(node, "speaker", "speakers"), "speaker").stream()
                .map(speaker -> statement(node, speaker))
                .toList();
    }

    private Gold.Statement statement(JsonNode node, String speaker) {
        return new Gold.Statement(
                needed(node, "quote"),
                speaker,
                word(node, "act"),
                words(node, "addressee", "addressees"),
                words(node, "toward"),
                words(node, "topics"),
                word(node, "stance"));
    }

    private <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        for (JsonNode element : node.path(field)) {
            found.add(read.apply(element));
        }
        return found;
    }

    private String needed(JsonNode node, String field) {
        return word(node, field)
                .orElseThrow(() -> new GoldException(file + ": \"" + field + "\" is missing in " + node));
    }

    private List<String> needed(JsonNode node, List<String> values, String field) {
        if (values.isEmpty()) {
            throw new GoldException(file + ": \"" + field + "\" is missing in " + node);
        }
        return values;
    }

    private static Optional<String> word(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue()).filter(text -> !text.isBlank());
    }

    /** One word or a list of them, under the first of these names that is there. */
    private static List<String> words(JsonNode node, String... fields) {
        List<String> found = new ArrayList<>();
        for (String field : fields) {
            JsonNode value = node.path(field);
            if (value.isTextual()) {
                found.add(value.textValue());
            } else {
                value.forEach(element -> found.add(element.asText()));
            }
        }
        return found;
    }
}
