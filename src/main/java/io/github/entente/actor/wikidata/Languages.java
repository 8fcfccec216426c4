package io.github.entente.actor.wikidata;

import io.github.entente.article.data.DataFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of items in the languages of gazetteers. */
final class Languages {

    static final String ENGLISH = "en";
    static final String CHINESE = "zh";
    static final String JAPANESE = "ja";

    private static final Map<String, List<String>> TAGS = DataFile.read(Languages.class, "languages.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.text("language"), row -> row.list("tags"), (a, b) -> a, LinkedHashMap::new));

    private Languages() {}

    /** Every tag of Wikidata's that is read. */
    static Set<String> tags() {
        return TAGS.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    static Optional<String> label(Entity entity, String language) {
        return tags(language)
                .flatMap(tag -> Optional.ofNullable(entity.labels().get(tag)).stream())
                .findFirst();
    }

    /** All names in a language, the label first. */
    static List<String> names(Entity entity, String language) {
        return Stream.concat(
                        tags(language)
                                .flatMap(tag ->
                                        Optional.ofNullable(entity.labels().get(tag)).stream()),
                        tags(language).flatMap(tag -> entity.aliases().getOrDefault(tag, List.of()).stream()))
                .distinct()
                .toList();
    }

    private static Stream<String> tags(String language) {
        return TAGS.getOrDefault(language, List.of()).stream();
    }
}
