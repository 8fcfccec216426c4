package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Act;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyFilesTest {

    static final List<String> FILES = List.of("entente.ttl", "topics.ttl", "acts.ttl", "shapes.ttl", "alignment.ttl");
    private static final Set<String> PLOVER = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "COOPERATE",
            "AID",
            "CONCEDE",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "MOBILIZE",
            "SANCTION",
            "COERCE",
            "ASSAULT");

    static Model ontology(String file) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                model, OntologyFilesTest.class.getResourceAsStream("/io/github/entente/ontology/" + file), Lang.TURTLE);
        return model;
    }

    static Stream<Resource> concepts() {
        return Stream.of("topics.ttl", "acts.ttl").flatMap(OntologyFilesTest::conceptsOf);
    }

    static Stream<Resource> acts() {
        return conceptsOf("acts.ttl");
    }

    private static Stream<Resource> conceptsOf(String file) {
        return ontology(file).listResourcesWithProperty(RDF.type, SKOS.Concept).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void a_concept_has_its_names_its_key_and_its_place(Resource concept) {
        assertThat(concept.listProperties(SKOS.prefLabel).toList())
                .extracting(label -> label.getLanguage())
                .containsExactlyInAnyOrder("en", "zh", "ja");
        assertThat(concept.hasProperty(SKOS.definition)).isTrue();
        assertThat(concept.hasProperty(SKOS.example)).isTrue();
        assertThat(concept.getProperty(SKOS.notation).getString())
                .isEqualTo(key(concept))
                .matches("[a-z]+(-[a-z]+)*");
        assertThat(concept.getPropertyResourceValue(SKOS.inScheme).getURI() + "#")
                .isEqualTo(concept.getNameSpace());
        boolean top = concept.hasProperty(SKOS.topConceptOf);
        assertThat(concept.hasProperty(SKOS.broader)).isNotEqualTo(top);
        concept.listProperties(SKOS.broader)
                .forEach(broader -> assertThat(broader.getResource().hasProperty(SKOS.prefLabel))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_is_called_by_its_key_and_has_its_codes(Resource act) {
        assertThat(label(act)).isEqualTo(key(act));
        assertThat(text(act, "plover")).isIn(PLOVER);
        assertThat(text(act, "cameo")).matches("[01][0-9]{2,3}");
        assertThat(Double.parseDouble(text(act, "goldstein"))).isBetween(-10.0, 10.0);
    }

    @Test
    void every_topic_has_its_row_of_cues_and_every_row_its_topic() {
        assertThat(DataFile.read(Act.class, "topics.csv"))
                .extracting(row -> row.text("topic"))
                .containsExactlyInAnyOrderElementsOf(
                        conceptsOf("topics.ttl").map(OntologyFilesTest::key).toList());
    }

    @Test
    void cues_are_many_plain_and_not_twice_in_a_row() {
        assertThat(DataFile.read(Act.class, "topics.csv")).allSatisfy(row -> {
            List<String> cues = row.list("cues");
            assertThat(cues)
                    .as(row.text("topic"))
                    .hasSizeGreaterThanOrEqualTo(7)
                    .doesNotHaveDuplicates();
            assertThat(cues)
                    .allSatisfy(cue -> assertThat(cue)
                            .isEqualTo(cue.toLowerCase(Locale.ROOT).strip())
                            .doesNotContain("  "));
            assertThat(Double.parseDouble(row.optional("weight").orElse("1"))).isBetween(0.1, 2.0);
        });
    }

    @Test
    void every_word_of_speech_does_an_act_of_the_scheme() {
        Set<String> known = acts().map(OntologyFilesTest::key).collect(Collectors.toSet());
        assertThat(DataFile.read(Act.class, "speech.csv").stream().flatMap(row -> row.optional("act").stream()))
                .isNotEmpty()
                .allSatisfy(act -> assertThat(known).contains(act));
    }

    @Test
    void every_construction_of_deeds_is_an_act_of_the_scheme() {
        Set<String> known = acts().map(OntologyFilesTest::key).collect(Collectors.toSet());
        assertThat(DataFile.read(Act.class, "deeds.csv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(known).contains(row.text("deed")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bilateral relations",
                "dialogue",
                "regional peace",
                "Shenzhen stabbing",
                "safety of nationals abroad",
                "Fukushima water discharge"
            })
    void a_topic_is_called_what_people_call_it(String label) {
        assertThat(conceptsOf("topics.ttl").map(OntologyFilesTest::label)).contains(label);
    }

    @Test
    void the_shapes_speak_in_plain_words() {
        Model shapes = ontology("shapes.ttl");
        Property path = shapes.createProperty("http://www.w3.org/ns/shacl#path");
        Property message = shapes.createProperty("http://www.w3.org/ns/shacl#message");
        assertThat(List.of("Meeting", "Statement", "Evidence", "Position"))
                .allSatisfy(shape -> assertThat(shapes.listObjectsOfProperty(
                                        shapes.getResource("https://w3id.org/entente/shapes#" + shape),
                                        shapes.createProperty("http://www.w3.org/ns/shacl#property"))
                                .toList())
                        .isNotEmpty()
                        .allSatisfy(property -> {
                            assertThat(property.asResource().hasProperty(path)).isTrue();
                            assertThat(property.asResource().hasProperty(message))
                                    .isTrue();
                        }));
    }

    private static String key(Resource concept) {
        return concept.getURI().substring(concept.getURI().indexOf('#') + 1);
    }

    private static String label(Resource concept) {
        return concept.getProperty(SKOS.prefLabel, "en").getString();
    }

    private static String text(Resource concept, String property) {
        return concept.getProperty(concept.getModel().createProperty(Vocabulary.NAMESPACE + property))
                .getString();
    }
}
