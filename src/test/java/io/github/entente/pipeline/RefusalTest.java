package io.github.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Source;
import io.github.entente.article.reading.Articles;
import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Example;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.store.EmbeddedStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {

    private static final Source TALKS =
            Source.of("talks.txt", "Ministers talk\n\nROME - Two ministers met on Monday.\n");

    private final List<String> told = new ArrayList<>();

    static List<Arguments> breaches() {
        return List.of(
                Arguments.of(Property.MODE, "meeting (Wang Yi, Yoko Kamikawa, 2024-09-23): A meeting has one mode"),
                Arguments.of(
                        Property.EVIDENCE,
                        "evidence (Chinese Foreign Minister Wang Yi met): Evidence is evidence of something"),
                Arguments.of(Property.STANCE, "A position has one stance"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void a_graph_that_does_not_conform_is_not_stored_and_the_reason_is_told(IRI missing, String reason) {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            Summary summary = build(graph -> without(graph, missing)).into(store::put, List.of(TALKS));
            assertThat(store.articles()).isEmpty();
            assertThat(summary.articles()).isZero();
            assertThat(summary.skippedInAll()).isEqualTo(1);
            assertThat(told).hasSize(1);
            assertThat(told.get(0))
                    .startsWith("talks.txt: was read, but its graph does not have the right shape: ")
                    .contains(reason, "nothing of it is kept")
                    .doesNotContain("\n");
        }
    }

    @Test
    void a_graph_that_conforms_is_stored() {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            Summary summary = build(graph -> graph).into(store::put, List.of(TALKS));
            assertThat(store.articles()).hasSize(1);
            assertThat(summary.skippedInAll()).isZero();
            assertThat(told).isEmpty();
        }
    }

    private Build build(UnaryOperator<ArticleGraph> change) {
        return new Build(
                Articles.create(),
                article -> Example.account(),
                account -> change.apply(Example.graph()),
                1,
                new Progress() {
                    @Override
                    public void notice(Notice notice) {
                        told.add(notice.toString());
                    }
                });
    }

    private static ArticleGraph without(ArticleGraph graph, IRI property) {
        Model broken = new LinkedHashModel(graph.article());
        broken.remove(null, property, null);
        return new ArticleGraph(graph.iri(), broken, graph.shared());
    }
}
