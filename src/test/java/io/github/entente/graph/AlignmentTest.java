package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlignmentTest {

    private static final Model ALIGNMENT = OntologyFilesTest.ontology("alignment.ttl");

    /** Which vocabulary fits it not is told in alignment.ttl. */
    private static final Set<String> ALONE = Set.of("Stance");

    static Stream<Resource> classes() {
        return OntologyFilesTest.ontology("entente.ttl")
                .listResourcesWithProperty(RDF.type, OWL2.Class)
                .toList()
                .stream()
                .filter(type -> Vocabulary.NAMESPACE.equals(type.getNameSpace()));
    }

    static Stream<Resource> acts() {
        return OntologyFilesTest.acts();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void a_class_is_tied_to_other_vocabularies(Resource type) {
        assertThat(Stream.of(RDFS.subClassOf, SKOS.closeMatch, SKOS.relatedMatch)
                        .flatMap(tie -> ALIGNMENT.listObjectsOfProperty(type, tie).toList().stream())
                        .map(other -> other.asResource().getNameSpace()))
                .doesNotContain(Vocabulary.NAMESPACE)
                .matches(others -> others.isEmpty() == ALONE.contains(type.getLocalName()));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_is_tied_to_the_types_its_codes_stand_in(Resource act) {
        assertThat(Stream.of(SKOS.broadMatch, SKOS.relatedMatch)
                        .flatMap(tie -> ALIGNMENT.listObjectsOfProperty(act, tie).toList().stream())
                        .map(type ->
                                type.asResource().getProperty(SKOS.notation).getString()))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(code(act, "plover"), code(act, "cameo").substring(0, 2)));
    }

    private static String code(Resource act, String property) {
        return act.getProperty(act.getModel().createProperty(Vocabulary.NAMESPACE + property))
                .getString();
    }
}
