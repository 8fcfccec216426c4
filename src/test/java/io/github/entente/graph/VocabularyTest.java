package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    private static final Model ONTOLOGY = OntologyFilesTest.ontology("entente.ttl");

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(Vocabulary.Type.class, Set.of(OWL2.Class)),
                Arguments.of(Vocabulary.Property.class, Set.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)),
                Arguments.of(Vocabulary.Value.class, Set.of(OWL2.NamedIndividual)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void constants_and_ontology_have_the_same_terms(Class<?> constants, Set<Resource> types) {
        assertThat(constants(constants)).isEqualTo(terms(types));
    }

    @Test
    void every_term_is_explained() {
        assertThat(terms(Set.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.NamedIndividual)))
                .isNotEmpty()
                .allSatisfy(term -> {
                    Resource resource = ONTOLOGY.getResource(term);
                    assertThat(resource.hasProperty(RDFS.label)).isTrue();
                    assertThat(resource.hasProperty(RDFS.comment)).isTrue();
                    assertThat(resource.hasProperty(SKOS.example)).isTrue();
                });
    }

    @Test
    void classes_and_values_are_named_in_three_languages() {
        assertThat(terms(Set.of(OWL2.Class, OWL2.NamedIndividual)))
                .isNotEmpty()
                .allSatisfy(term -> assertThat(ONTOLOGY.getResource(term)
                                .listProperties(RDFS.label)
                                .toList())
                        .extracting(Statement::getLanguage)
                        .containsExactlyInAnyOrder("en", "zh", "ja"));
    }

    @Test
    void the_ontology_has_a_version() {
        assertThat(ONTOLOGY.listObjectsOfProperty(OWL2.versionInfo).toList()).hasSize(1);
    }

    @Test
    void the_shapes_and_the_queries_use_no_term_the_ontology_lacks() {
        Set<String> known = terms(Set.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.NamedIndividual));
        Set<String> used = new TreeSet<>();
        for (String file : OntologyFilesTest.FILES) {
            Model model = OntologyFilesTest.ontology(file);
            model.listStatements()
                    .forEach(statement -> Stream.of(
                                    statement.getSubject(), statement.getPredicate(), statement.getObject())
                            .filter(RDFNode::isURIResource)
                            .map(node -> node.asResource().getURI())
                            .filter(uri -> uri.startsWith(Vocabulary.NAMESPACE))
                            .forEach(used::add));
        }
        QueriesTest.names()
                .forEach(name -> java.util.regex.Pattern.compile("\\bent:(\\w+)")
                        .matcher(QueriesTest.text(name))
                        .results()
                        .forEach(term -> used.add(Vocabulary.NAMESPACE + term.group(1))));
        assertThat(known).containsAll(used);
    }

    private static Set<String> constants(Class<?> holder) {
        return Arrays.stream(holder.getFields()).map(VocabularyTest::value).collect(Collectors.toSet());
    }

    private static String value(Field field) {
        try {
            return field.get(null).toString();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> terms(Set<Resource> types) {
        return types.stream()
                .flatMap(type -> ONTOLOGY.listResourcesWithProperty(RDF.type, type).toList().stream())
                .filter(Resource::isURIResource)
                .map(Resource::getURI)
                .filter(uri -> uri.startsWith(Vocabulary.NAMESPACE))
                .collect(Collectors.toSet());
    }
}
