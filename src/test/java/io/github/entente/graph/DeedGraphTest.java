package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import io.github.entente.graph.Vocabulary.Value;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class DeedGraphTest {

    private static final Graph SHAPES = OntologyFilesTest.ontology("shapes.ttl").getGraph();

    private final ArticleGraph graph = DeedExample.graph();
    private final IRI imports = Iris.fact(graph.iri(), "deed", 1);
    private final IRI treaty = Iris.fact(graph.iri(), "deed", 2);

    @Test
    void a_deed_has_its_doer_its_target_its_act_and_its_evidence() {
        Model model = graph.article();
        assertThat(model.contains(imports, RDF.TYPE, Type.DEED)).isTrue();
        assertThat(model.filter(imports, Property.ACT, null).objects())
                .extracting(act -> ((IRI) act).getLocalName())
                .containsExactly("impose-restriction");
        assertThat(model.filter(imports, Property.DOER, null).objects())
                .containsExactly(Iris.actor(Example.CHINA.id()));
        assertThat(model.filter(imports, Property.TARGET, null).objects())
                .containsExactly(Iris.actor(Example.JAPAN.id()));
        assertThat(model.filter(imports, Property.DATE_PRECISION, null).objects())
                .containsExactly(Value.YEAR);
        assertThat(model.filter(imports, Property.EVIDENCE, null)).hasSize(1);
    }

    @Test
    void what_is_announced_is_not_done() {
        assertThat(graph.article().filter(treaty, Property.STATUS, null).objects())
                .containsExactly(Value.ANNOUNCED);
        assertThat(graph.article().filter(imports, Property.STATUS, null).objects())
                .containsExactly(Value.DONE);
    }

    @Test
    void what_is_written_conforms() {
        assertThat(entries(Jena.union(Jena.dataset(graph)))).isEmpty();
    }

    @Test
    void a_deed_without_a_target_is_found_out() {
        Graph union = Jena.union(Jena.dataset(graph));
        union.remove(Jena.node(imports), Jena.node(Property.TARGET), null);
        assertThat(entries(union)).contains("A deed has a target, an actor with a type.");
    }

    private static List<String> entries(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
                .map(ReportEntry::message)
                .toList();
    }
}
