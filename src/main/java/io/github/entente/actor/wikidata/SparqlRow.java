package io.github.entente.actor.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of a SPARQL endpoint's answer. */
record SparqlRow(JsonNode binding) {

    private static final Pattern ITEM = Pattern.compile("http://www\\.wikidata\\.org/entity/(Q[1-9][0-9]*)");
    /** Quirk: "somebody, nobody knows who" is an IRI that is no item, or a blank node; neither is a value. */
    private static final Pattern FILE =
            Pattern.compile("https?://commons\\.wikimedia\\.org/wiki/Special:FilePath/([^?]+)");

    String text(String column) {
        return binding.path(column).path("value").asText("");
    }

    String language(String column) {
        return binding.path(column).path("xml:lang").asText("");
    }

    Optional<String> item(String column) {
        return matched(ITEM, column);
    }

    Property property() {
        return Property.of(text("property"))
                .orElseThrow(() -> new IllegalStateException("no property that is read: " + text("property")));
    }

    /** What a property's value is, as {@link Claim} has it. */
    Optional<String> value(Property property) {
        return switch (property.kind()) {
            case ITEM -> item("value");
            case FILE ->
                matched(FILE, "value").map(name -> URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
            case TIME -> WikidataDate.yearly(text("value"));
        };
    }

    Claim dated(String value) {
        return new Claim(value, date("from"), date("to"));
    }

    private Optional<String> date(String column) {
        return WikidataDate.of(
                text(column), binding.path(column + "Precision").path("value").asInt(0));
    }

    private Optional<String> matched(Pattern pattern, String column) {
        Matcher matcher = pattern.matcher(text(column));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
