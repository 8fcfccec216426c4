package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.data.DataFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
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
        ValidationReport report = validate(graph());
        assertThat(report.getEntries()).extracting(ReportEntry::toString).isEmpty();
    }

    static Stream<Arguments> breaches() {
        return DataFile.read(ShapesTest.class, "breaches.csv").stream()
                .map(row -> Arguments.of(row.text("update"), row.text("message")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("breaches")
    void a_breach_is_found_and_said_in_plain_words(String update, String message) {
        Graph graph = graph();
        Set<Triple> before = graph.find().toSet();
        UpdateAction.parseExecute(PREFIXES + update, DatasetGraphFactory.wrap(graph));
        assertThat(graph.find().toSet()).as("the update must do something").isNotEqualTo(before);
        assertThat(validate(graph).getEntries())
                .extracting(ReportEntry::message)
                .contains(message);
    }

    @Test
    void no_message_of_the_shapes_is_without_a_breach() {
        Model shapes = OntologyFilesTest.ontology("shapes.ttl");
        assertThat(DataFile.read(ShapesTest.class, "breaches.csv"))
                .extracting(row -> row.text("message"))
                .containsAll(texts(shapes, "message"));
    }

    static Stream<String> classes() {
        return OntologyFilesTest.ontology("entente.ttl")
                .listResourcesWithProperty(RDF.type, OWL2.Class)
                .toList()
                .stream()
                .map(Resource::getURI)
                .filter(type -> type != null && type.startsWith(Vocabulary.NAMESPACE));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void every_class_has_its_shape(String type) {
        assertThat(texts(OntologyFilesTest.ontology("shapes.ttl"), "targetClass"))
                .contains(type);
    }

    private static List<String> texts(Model shapes, String property) {
        return shapes
                .listObjectsOfProperty(shapes.createProperty("http://www.w3.org/ns/shacl#" + property))
                .toList()
                .stream()
                .map(node -> node.isLiteral()
                        ? node.asLiteral().getString()
                        : node.asResource().getURI())
                .distinct()
                .toList();
    }

    private static Graph graph() {
        return Jena.union(Jena.dataset(Example.graph(), DeedExample.graph()));
    }

    private static ValidationReport validate(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph);
    }
}
