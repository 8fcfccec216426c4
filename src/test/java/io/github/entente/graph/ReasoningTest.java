package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;

/** What follows from the ontology, by HermiT, and which profile of OWL 2 it keeps, by the OWL API. */
class ReasoningTest {

    private static final Model ONTOLOGY = OntologyFilesTest.ontology("entente.ttl");
    private static final Model ALIGNMENT = OntologyFilesTest.ontology("alignment.ttl");
    private static final Model CONCEPTS =
            OntologyFilesTest.ontology("topics.ttl").union(OntologyFilesTest.ontology("acts.ttl"));
    private static final Model GRAPH =
            ModelFactory.createModelForGraph(Jena.union(Jena.dataset(Example.graph(), DeedExample.graph())));

    private static final Pattern DATES =
            Pattern.compile("^Use of (undeclared|defined) datatype.*xsd:(date|gYearMonth|gYear)\\b");

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of("the ontology", ONTOLOGY),
                Arguments.of("with the alignment", together(ONTOLOGY, ALIGNMENT)),
                Arguments.of("with topics and acts", together(ONTOLOGY, ALIGNMENT, CONCEPTS)));
    }

    static Stream<Arguments> wholes() {
        return Stream.concat(
                parts(),
                Stream.of(Arguments.of("with a graph of articles", together(ONTOLOGY, ALIGNMENT, CONCEPTS, GRAPH))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wholes")
    void nothing_contradicts_itself_and_every_class_can_have_members(String name, Model model) {
        Reasoner reasoner = reasoner(model);
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void it_keeps_to_owl_2_dl(String name, Model model) {
        assertThat(Profiles.OWL2_DL.checkOntology(read(model)).getViolations()).isEmpty();
    }

    /** Dates are xsd:date, xsd:gYearMonth and xsd:gYear, as everybody writes them; OWL 2 has none of these datatypes. */
    @Test
    void a_graph_of_articles_keeps_to_owl_2_dl_but_for_the_datatypes_of_dates() {
        assertThat(Profiles.OWL2_DL
                        .checkOntology(read(together(ONTOLOGY, ALIGNMENT, CONCEPTS, GRAPH)))
                        .getViolations())
                .isNotEmpty()
                .extracting(OWLProfileViolation::toString)
                .allMatch(violation -> DATES.matcher(violation).find());
    }

    /** Engines of rules may pass these axioms over: what they say beyond OWL 2 RL only closes what there can be. */
    @Test
    void only_unions_and_enumerations_go_beyond_owl_2_rl() {
        assertThat(Profiles.OWL2_RL.checkOntology(read(ONTOLOGY)).getViolations())
                .extracting(OWLProfileViolation::getAxiom)
                .allMatch(ReasoningTest::closes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <x:a> a ent:Person , ent:State }",
                "INSERT DATA { <x:a> a ent:Meeting , ent:Deed }",
                "INSERT DATA { <x:m> ent:participant <x:p> . <x:p> a ent:Place }",
                "INSERT DATA { <x:m> ent:status ent:held , ent:planned . ent:held owl:differentFrom ent:planned }",
                "INSERT DATA { <x:e> ent:confidence 'high' }"
            })
    void a_graph_that_contradicts_the_ontology_is_noticed(String update) {
        Model model = together(ONTOLOGY);
        UpdateAction.parseExecute(
                "PREFIX ent: <https://w3id.org/entente#> PREFIX owl: <http://www.w3.org/2002/07/owl#> " + update,
                model);
        assertThat(reasoner(model).isConsistent()).isFalse();
    }

    @Test
    void a_class_without_possible_members_is_noticed() {
        Model model = together(ONTOLOGY);
        UpdateAction.parseExecute(
                "PREFIX ent: <https://w3id.org/entente#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                        + "INSERT DATA { ent:Meeting rdfs:subClassOf ent:Actor . ent:Place rdfs:subClassOf ent:Person }",
                model);
        assertThat(reasoner(model).getUnsatisfiableClasses().getEntitiesMinusBottom())
                .extracting(OWLClass::getIRI)
                .contains(IRI.create(Vocabulary.NAMESPACE, "Place"));
    }

    private static boolean closes(OWLAxiom axiom) {
        return axiom.isOfType(AxiomType.DISJOINT_UNION)
                || axiom.nestedClassExpressions().anyMatch(part -> switch (part.getClassExpressionType()) {
                    case OBJECT_UNION_OF, OBJECT_ONE_OF -> true;
                    default -> false;
                });
    }

    private static Model together(Model... models) {
        Model all = ModelFactory.createDefaultModel();
        Stream.of(models).forEach(all::add);
        // All is here: nothing is to be fetched, and one ontology is left of those that were put together.
        all.removeAll(null, OWL2.imports, null);
        return all;
    }

    private static Reasoner reasoner(Model model) {
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        return new Reasoner(configuration, read(model));
    }

    private static OWLOntology read(Model model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, model, Lang.RDFXML);
        try {
            return OWLManager.createOWLOntologyManager()
                    .loadOntologyFromOntologyDocument(new StringDocumentSource(
                            out.toString(StandardCharsets.UTF_8),
                            IRI.create("https://w3id.org/entente"),
                            new RDFXMLDocumentFormat(),
                            null));
        } catch (OWLOntologyCreationException e) {
            throw new AssertionError(e);
        }
    }
}
