package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules are those of the Nanopublication Guidelines (https://nanopub.net/guidelines/working_draft/); another library reads the file. */
class NanopublicationTest {

    private static final String NP = "http://www.nanopub.org/nschema#";
    private static final String ARTICLE = "https://w3id.org/entente/id/article/45c4d3909186a260";
    private static final List<String> PARTS = List.of("hasAssertion", "hasProvenance", "hasPublicationInfo");

    @TempDir
    Path folder;

    private DatasetGraph written;
    private long count;

    @BeforeEach
    void export() {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            store.put(List.of(Example.graph(), DeedExample.graph()));
            Path file = folder.resolve("facts.trig");
            count = new Exports(store).nanopublications(file, Map.of());
            written = Jena.read(file);
        }
    }

    private List<Node> all() {
        return Iter.asStream(written.find(Node.ANY, Node.ANY, RDF.type.asNode(), node(NP + "Nanopublication")))
                .map(Quad::getSubject)
                .toList();
    }

    private Node only(Node graph, Node subject, String property) {
        List<Node> found = Iter.asStream(written.find(graph, subject, node(property), Node.ANY))
                .map(Quad::getObject)
                .toList();
        assertThat(found).as(subject + " " + property).hasSize(1);
        return found.get(0);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node of(String fact) {
        return node("https://w3id.org/entente/id/np/45c4d3909186a260-" + fact);
    }

    @Test
    void each_has_a_head_that_names_its_three_other_graphs_and_says_nothing_else() {
        assertThat(all()).hasSize((int) count).doesNotHaveDuplicates();
        assertThat(all()).allSatisfy(publication -> {
            Node head = node(publication.getURI() + "#head");
            Set<Node> graphs = PARTS.stream()
                    .map(part -> only(head, publication, NP + part))
                    .collect(Collectors.toSet());
            graphs.add(head);
            graphs.add(publication);
            assertThat(graphs).hasSize(5);
            assertThat(written.getGraph(head).size()).isEqualTo(4);
        });
    }

    @Test
    void no_graph_is_empty_or_belongs_to_two_and_nothing_stands_outside() {
        Set<Node> graphs = new HashSet<>();
        all().forEach(publication -> Stream.of("head", "assertion", "provenance", "pubinfo")
                .map(part -> node(publication.getURI() + "#" + part))
                .forEach(graph -> {
                    assertThat(graphs.add(graph)).isTrue();
                    assertThat(written.getGraph(graph).isEmpty())
                            .as(graph.getURI())
                            .isFalse();
                }));
        assertThat(Iter.toSet(written.listGraphNodes())).isEqualTo(graphs);
        assertThat(written.getDefaultGraph().isEmpty()).isTrue();
    }

    @Test
    void provenance_is_about_the_assertion_and_publication_info_about_the_whole() {
        assertThat(all()).allSatisfy(publication -> {
            Node assertion = node(publication.getURI() + "#assertion");
            Node provenance = node(publication.getURI() + "#provenance");
            Node pubinfo = node(publication.getURI() + "#pubinfo");
            assertThat(written.contains(provenance, assertion, Node.ANY, Node.ANY))
                    .isTrue();
            assertThat(only(pubinfo, publication, "http://purl.org/dc/terms/creator")
                            .getURI())
                    .isEqualTo("https://w3id.org/entente/id/extractor/1.0");
            assertThat(only(pubinfo, publication, "http://purl.org/dc/terms/created")
                            .getLiteralDatatypeURI())
                    .endsWith("#dateTime");
        });
    }

    @Test
    void nothing_is_blank() {
        assertThat(Iter.asStream(written.find())
                        .flatMap(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject())))
                .noneMatch(Node::isBlank);
    }

    @Test
    void every_meeting_statement_deed_and_office_is_one() {
        assertThat(all().stream().map(Node::getURI).filter(iri -> iri.contains("45c4d3909186a260")))
                .extracting(iri -> iri.substring(iri.indexOf('-') + 1))
                .containsExactlyInAnyOrder(
                        "meeting-1",
                        "meeting-2",
                        "statement-1",
                        "statement-2",
                        "statement-3",
                        "statement-4",
                        "membership-1",
                        "membership-2");
        assertThat(all()).anyMatch(publication -> publication.getURI().endsWith("-deed-1"));
    }

    @Test
    void a_statement_is_asserted_with_its_position_and_proved_by_its_words() {
        Node assertion = node(of("statement-1").getURI() + "#assertion");
        Node provenance = node(of("statement-1").getURI() + "#provenance");
        Node statement = node(ARTICLE + "#statement-1");
        assertThat(only(assertion, statement, Property.POSITION.stringValue()))
                .isEqualTo(node(ARTICLE + "#position-1"));
        assertThat(only(assertion, node(ARTICLE + "#position-1"), Property.TEXT.stringValue())
                        .getLiteralLexicalForm())
                .isEqualTo("stick to its word on the discharge of contaminated water");
        assertThat(written.contains(assertion, statement, node(Property.EVIDENCE.stringValue()), Node.ANY))
                .isFalse();
        assertThat(only(provenance, Node.ANY, "http://www.w3.org/ns/oa#exact").getLiteralLexicalForm())
                .startsWith("Wang urged Japan");
        assertThat(only(provenance, node(ARTICLE), Property.SOURCE_HASH.stringValue())
                        .getLiteralLexicalForm())
                .hasSize(64);
        assertThat(written.contains(Node.ANY, Node.ANY, node("https://schema.org/articleBody"), Node.ANY))
                .isFalse();
    }

    @Test
    void who_is_meant_stands_in_the_assertion() {
        Node assertion = node(of("meeting-1").getURI() + "#assertion");
        assertThat(only(
                        assertion,
                        node("https://w3id.org/entente/id/actor/Q701801"),
                        "http://www.w3.org/2002/07/owl#sameAs"))
                .isEqualTo(node("http://www.wikidata.org/entity/Q701801"));
    }

    @Test
    void the_same_store_gives_the_same_file_and_a_part_only_its_facts() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            store.put(List.of(Example.graph(), DeedExample.graph()));
            Path one = folder.resolve("one.nq");
            Path other = folder.resolve("other.nq");
            new Exports(store).nanopublications(one, Map.of());
            new Exports(store).nanopublications(other, Map.of());
            assertThat(one).hasSameTextualContentAs(other);
            Path part = folder.resolve("part.trig");
            assertThat(new Exports(store).nanopublications(part, Map.of("topic", "dialogue")))
                    .isBetween(1L, count - 1);
            assertThat(Files.readString(part)).contains("statement-4").doesNotContain("statement-1>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts.ttl", "facts.nt.gz", "facts.rdf"})
    void a_format_without_graphs_is_refused(String name) {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            assertThatThrownBy(() -> new Exports(store).nanopublications(folder.resolve(name), Map.of()))
                    .hasMessageContaining(name)
                    .hasMessageContaining("end the name with .trig");
        }
    }
}
