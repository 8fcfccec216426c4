package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.DataFile;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

    private static final Shapes SHAPES =
            Shapes.parse(OntologyFilesTest.ontology("shapes.ttl").getGraph());

    private static final String PREFIXES = """
            PREFIX act: <https://w3id.org/entente/acts#>
            PREFIX ent: <https://w3id.org/entente#>
            PREFIX dc: <http://purl.org/dc/elements/1.1/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX topic: <https://w3id.org/entente/topics#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    @Test
    void what_is_written_conforms() {
        ValidationReport report = validate(Jena.union(Jena.dataset(Example.graph())));
        assertThat(report.getEntries()).extracting(ReportEntry::toString).isEmpty();
    }

    static Stream<Arguments> breaches() {
        return DataFile.read(ShapesTest.class, "breaches.csv").stream()
                .map(row -> Arguments.of(row.text("update"), row.text("message")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("breaches")
    void a_breach_is_found_and_said_in_plain_words(String update, String message) {
        Graph graph = Jena.union(Jena.dataset(Example.graph()));
        Set<Triple> before = graph.find().toSet();
        UpdateAction.parseExecute(PREFIXES + update, DatasetGraphFactory.wrap(graph));
        assertThat(graph.find().toSet()).as("the update must do something").isNotEqualTo(before);
        assertThat(validate(graph).getEntries())
                .extracting(ReportEntry::message)
                .contains(message);
    }

    private static ValidationReport validate(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph);
    }
}
