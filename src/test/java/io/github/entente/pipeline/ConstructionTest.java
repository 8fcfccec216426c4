package io.github.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.Evidence;
import io.github.entente.event.reading.Confidence;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By which construction a fact is told: constructions.csv. A new case is a row there. */
class ConstructionTest {

    private static final EnglishReader READER = new EnglishReader(Gazetteer.shipped());

    static Stream<DataFile.Row> rows() {
        return DataFile.read(Path.of("src/test/resources/io/github/entente/event/constructions.csv")).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_fact_is_traced_to_its_construction_and_weighed(DataFile.Row row) {
        Article article = Article.story("sentence", row.text("sentence"));
        Confidence.Kind kind = Confidence.Kind.valueOf(row.text("fact").toUpperCase(Locale.ROOT));

        Optional<Event> first = READER.read(article).events().stream()
                .filter(event -> Confidence.Kind.of(event) == kind)
                .findFirst();

        assertThat(first).hasValueSatisfying(event -> {
            Evidence evidence = event.evidence().get(0);
            assertThat(evidence.trace().construction()).isEqualTo(row.text("construction"));
            assertThat(evidence.confidence()).isBetween(0.05, 0.98);
        });
    }
}
