package io.github.entente.article.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.entente.article.Article;
import io.github.entente.article.Part.Kind;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.date.DateFound;
import io.github.entente.article.parts.Block;
import io.github.entente.article.parts.Layout;
import io.github.entente.article.parts.Parts;
import io.github.entente.article.text.Blank;
import io.github.entente.article.text.BoundedLines;
import io.github.entente.article.text.HashedInput;
import io.github.entente.article.text.Limits;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the article of one JSON record; json-fields.csv says which fields are looked at. */
final class JsonRecord {

    private static final ObjectReader JSON =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Parts parts;
    private final Map<String, List<String>> fields;

    JsonRecord(Parts parts) {
        this.parts = parts;
        this.fields = DataFile.read(Article.class, "json-fields.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("role"), row -> row.list("fields")));
    }

    Reading read(String source, BoundedLines.Line line) {
        String position = "line " + line.number();
        try {
            if (line.text().isEmpty()) {
                throw new UnreadableException(
                        String.format(
                                Locale.ROOT,
                                "is %,d characters long; a record has at most %,d",
                                line.length(),
                                Limits.JSON_LINE),
                        "write one article a line");
            }
            JsonNode record = JSON.readTree(line.text().get());
            if (!record.isObject()) {
                throw new UnreadableException("is not a JSON object", "write one article a line, as {...}");
            }
            return new Read(article(source, line.number(), record)
                    .withSourceHash(HashedInput.of(line.text().get())));
        } catch (UnreadableException e) {
            return e.in(source, position);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at character " + e.getLocation().getColumnNr();
            return new Unreadable(
                    source,
                    position,
                    "is broken JSON" + where + " (" + e.getOriginalMessage() + ")",
                    "write each article as one whole object on one line");
        }
    }

    private Article article(String source, long number, JsonNode record) throws UnreadableException {
        Optional<String> title = field(record, "title").map(Blank::collapse);
        String story = field(record, "text")
                .orElseThrow(() -> new UnreadableException(
                        "has no text in any of the fields " + String.join(", ", fields.get("text")),
                        "name the field with the article's text so"));
        String text = title.filter(headline -> !shows(story, headline))
                .map(headline -> headline + "\n\n" + story)
                .orElse(story);
        PlainTextReader.checkLength(text);
        Layout layout = parts.of(text, blocks(text, title));
        Optional<URI> url = field(record, "url").flatMap(Links::web);
        return new Article(
                source + "#" + field(record, "id").map(Blank::collapse).orElseGet(() -> Long.toString(number)),
                url,
                text,
                layout.parts(),
                field(record, "published")
                        .flatMap(parts.dates()::find)
                        .map(DateFound::time)
                        .or(layout::published)
                        .or(() -> parts.addressed(url)),
                layout.dateline(),
                field(record, "publisher").map(parts.publishers()::named).or(layout::publisher));
    }

    private boolean shows(String story, String headline) {
        return parts.blocks(story).stream()
                .limit(6)
                .anyMatch(block -> Blank.collapse(block.span().in(story)).equalsIgnoreCase(headline));
    }

    private List<Block> blocks(String text, Optional<String> title) {
        List<Block> blocks = parts.blocks(text);
        Optional<Block> shown = blocks.stream()
                .filter(block -> title.filter(Blank.collapse(block.span().in(text))::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
        return blocks.stream()
                .map(block -> shown.filter(block::equals).isPresent() ? Block.of(block.span(), Kind.HEADLINE) : block)
                .toList();
    }

    /** The first filled field of a role, as text. */
    private Optional<String> field(JsonNode record, String role) {
        return fields.getOrDefault(role, List.of()).stream()
                .map(path -> record.at("/" + path.replace('.', '/')))
                .filter(JsonNode::isValueNode)
                .filter(node -> !node.isNull())
                .map(JsonNode::asText)
                .filter(text -> !Blank.is(text))
                .findFirst();
    }
}
