package io.github.entente.actor.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An item of Wikidata, or what was read of it.
 *
 * @param id such as "Q148"
 * @param labels by language tag, as Wikidata writes it ("zh-hans")
 * @param aliases by language tag
 */
public record Entity(
        String id, Map<String, String> labels, Map<String, List<String>> aliases, Map<Property, List<Claim>> claims) {

    public Entity {
        labels = Map.copyOf(labels);
        aliases = Map.copyOf(aliases);
        claims = Map.copyOf(claims);
    }

    public static Builder named(String id) {
        return new Builder().withId(id);
    }

    /** Begins one whose id is told later. */
    static Builder unnamed() {
        return new Builder();
    }

    public List<Claim> claims(Property property) {
        return claims.getOrDefault(property, List.of());
    }

    public List<String> values(Property property) {
        return claims(property).stream().map(Claim::value).distinct().toList();
    }

    /** Takes what is read of an item, in any order. Quirk: some endpoints write language tags in their own mixture of capitals and small letters. */
    public static final class Builder {

        private String id = "";
        private final Map<String, String> labels = new LinkedHashMap<>();
        private final Map<String, List<String>> aliases = new LinkedHashMap<>();
        private final Map<Property, List<Claim>> claims = new LinkedHashMap<>();

        private Builder() {}

        Builder withId(String id) {
            this.id = id;
            return this;
        }

        public Builder withLabel(String language, String text) {
            labels.put(language.toLowerCase(Locale.ROOT), text);
            return this;
        }

        public Builder withAlias(String language, String text) {
            aliases.computeIfAbsent(language.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(text);
            return this;
        }

        public Builder withClaim(Property property, Claim claim) {
            List<Claim> known = claims.computeIfAbsent(property, key -> new ArrayList<>());
            if (!known.contains(claim)) {
                known.add(claim);
            }
            return this;
        }

        public Entity build() {
            return new Entity(id, labels, aliases, claims);
        }
    }
}
