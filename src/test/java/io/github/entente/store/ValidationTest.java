package io.github.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.data.DataFile;
import io.github.entente.graph.ArticleGraph;
import io.github.entente.graph.Example;
import io.github.entente.graph.Iris;
import io.github.entente.graph.Vocabulary.Property;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationTest {

    static Stream<Arguments> findings() {
        return DataFile.read(ValidationTest.class, "findings.csv").stream()
                .map(row -> Arguments.of(row.text("update"), row.text("line")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("findings")
    void a_finding_names_the_article_and_what_people_know_it_by(String update, String line) {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            store.load(example());
            Txn.executeWrite(
                    store.dataset(),
                    () -> UpdateAction.parseExecute(
                            "PREFIX ent: <https://w3id.org/entente#> PREFIX oa: <http://www.w3.org/ns/oa#>"
                                    + " PREFIX org: <http://www.w3.org/ns/org#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                                    + update,
                            store.dataset()));
            assertThat(store.validate().findings())
                    .extracting(Validation.Finding::toString)
                    .anySatisfy(finding -> assertThat(finding).startsWith(line));
        }
    }

    @Test
    void a_graph_is_held_to_the_shapes_before_it_is_in_a_store() {
        ArticleGraph graph = Example.graph();
        assertThat(Validation.of(graph).words()).isEqualTo("conforms");
        Model broken = new LinkedHashModel(graph.article());
        broken.remove(null, Property.MODE, null);
        assertThat(Validation.of(new ArticleGraph(graph.iri(), broken, graph.shared()))
                        .findings())
                .hasSize(2)
                .allSatisfy(finding -> {
                    assertThat(finding.articles()).containsExactly("ministers.txt");
                    assertThat(finding.node()).startsWith(Iris.BASE);
                });
    }

    private static Path example() {
        try {
            return Path.of(Objects.requireNonNull(Example.class.getResource("example.trig"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
