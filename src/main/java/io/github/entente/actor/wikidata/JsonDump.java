package io.github.entente.actor.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Wikidata's JSON dump: one big array of entities. Only what is needed of an entity is ever held. */
public final class JsonDump implements EntityReader {

    private static final Set<String> TAGS = Languages.tags();
    private static final String DEPRECATED = "deprecated";

    @Override
    public void read(InputStream in, Consumer<Entity> each) throws IOException {
        try (JsonParser json = AnswerFolder.JSON.createParser(in)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("does not begin with [ as Wikidata's JSON dumps do");
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                entity(json).ifPresent(each);
            }
            if (json.currentToken() != JsonToken.END_ARRAY) {
                throw new IOException("breaks off before its end");
            }
        }
    }

    private static Optional<Entity> entity(JsonParser json) throws IOException {
        Entity.Builder entity = Entity.unnamed();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "id" -> entity.withId(json.getText());
                case "labels" -> labels(json, entity);
                case "aliases" -> aliases(json, entity);
                case "claims" -> claims(json, entity);
                default -> json.skipChildren();
            }
        }
        return Optional.of(entity.build()).filter(one -> one.id().startsWith("Q"));
    }

    private static void labels(JsonParser json, Entity.Builder entity) throws IOException {
        for (String tag = json.nextFieldName(); tag != null; tag = json.nextFieldName()) {
            json.nextToken();
            if (TAGS.contains(tag)) {
                entity.withLabel(tag, text(json.readValueAsTree()));
            } else {
                json.skipChildren();
            }
        }
    }

    private static void aliases(JsonParser json, Entity.Builder entity) throws IOException {
        for (String tag = json.nextFieldName(); tag != null; tag = json.nextFieldName()) {
            json.nextToken();
            if (TAGS.contains(tag)) {
                JsonNode all = json.readValueAsTree();
                for (JsonNode alias : all) {
                    entity.withAlias(tag, text(alias));
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private static String text(JsonNode term) {
        return term.path("value").asText();
    }

    private static void claims(JsonParser json, Entity.Builder entity) throws IOException {
        for (String id = json.nextFieldName(); id != null; id = json.nextFieldName()) {
            json.nextToken();
            Optional<Property> property = Property.of(id);
            if (property.isPresent()) {
                JsonNode statements = json.readValueAsTree();
                statements.forEach(statement ->
                        claim(property.get(), statement).ifPresent(claim -> entity.withClaim(property.get(), claim)));
            } else {
                json.skipChildren();
            }
        }
    }

    private static Optional<Claim> claim(Property property, JsonNode statement) {
        if (statement.path("rank").asText().equals(DEPRECATED)) {
            return Optional.empty();
        }
        JsonNode value = statement.path("mainsnak").path("datavalue").path("value");
        Optional<String> text =
                switch (property.kind()) {
                    case ITEM -> Optional.of(value.path("id").asText()).filter(id -> id.startsWith("Q"));
                    case FILE -> Optional.of(value.asText()).filter(name -> !name.isEmpty());
                    case TIME -> WikidataDate.yearly(value.path("time").asText());
                };
        JsonNode qualifiers = statement.path("qualifiers");
        return text.map(
                one -> new Claim(one, date(qualifiers.path(Property.START)), date(qualifiers.path(Property.END))));
    }

    private static Optional<String> date(JsonNode qualifiers) {
        JsonNode value = qualifiers.path(0).path("datavalue").path("value");
        return WikidataDate.of(
                value.path("time").asText(), value.path("precision").asInt(0));
    }
}
