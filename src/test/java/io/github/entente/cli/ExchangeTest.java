package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.store.EmbeddedStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs get of the five invented articles of voices.trig. */
class ExchangeTest {

    private static final Path VOICES = Path.of("src/test/resources/io/github/entente/graph/voices.trig");
    private static final String VOID = "http://rdfs.org/ns/void#";

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void fill() {
        shell = new Shell(folder.resolve("store"));
        try (EmbeddedStore store = EmbeddedStore.open(shell.store())) {
            store.load(VOICES);
        }
    }

    private static Shell.Result export(String... arguments) {
        Shell.Result result = shell.on("export", arguments);
        assertThat(result.err()).doesNotContain("Exception");
        return result;
    }

    @ParameterizedTest
    @CsvSource({"gexf, gexf.xsd", "graphml, graphml.xsd"})
    void a_network_is_valid_xml_of_its_format(String format, String schema) throws Exception {
        Path file = folder.resolve("network." + format);
        assertThat(export("network", "--format", format, "-o", file.toString()).code())
                .isZero();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(ExchangeTest.class.getResource(schema))
                .newValidator()
                .validate(new StreamSource(file.toFile()));
        assertThat(Files.readString(file)).contains("Takeo Mori", "森武雄", "Q1000009", "ARD", "meets", "states");
    }

    @Test
    void a_network_is_a_table_of_ties_too() {
        assertThat(export("network", "--format", "csv", "-p", "level=state", "-p", "kind=meets")
                        .out()
                        .lines())
                .containsExactly(
                        "Source,Target,Type,Kind,Weight,SourceLabel,TargetLabel",
                        "https://w3id.org/entente/id/actor/ard,https://w3id.org/entente/id/actor/bre,undirected,meets,2,Arda,Brel",
                        "https://w3id.org/entente/id/actor/ard,https://w3id.org/entente/id/actor/cos,undirected,meets,1,Arda,Cosan",
                        "https://w3id.org/entente/id/actor/bre,https://w3id.org/entente/id/actor/cos,undirected,meets,1,Brel,Cosan",
                        "");
    }

    @Test
    void facts_are_written_one_by_one_as_nanopublications() throws Exception {
        Path file = folder.resolve("facts.trig");
        Shell.Result result = export("nanopubs", "-o", file.toString());
        assertThat(result.code()).isZero();
        long facts = Files.readAllLines(file).stream()
                .filter(line -> line.contains("a np:Nanopublication"))
                .count();
        assertThat(facts).isPositive();
        assertThat(result.err()).contains(facts + " nanopublications written to " + file);
        assertThat(folder.resolve("facts.trig.dcat.ttl")).content().contains("Nanopublication", "" + facts);
        assertThat(export("nanopubs", "-o", folder.resolve("facts.ttl").toString())
                        .err())
                .contains("end the name with .trig");
    }

    @Test
    void a_network_is_drawn_by_graphviz() {
        assertThat(export("network", "--format", "dot", "-p", "from=2031-09-01").out())
                .startsWith("digraph entente {")
                .contains("[label=\"Rosa Luz\"]", "[label=\"meets 1\", weight=1, dir=none]", "[label=\"states 1\"");
    }

    @Test
    void positions_have_the_columns_of_discourse_network_analyzer() {
        assertThat(export("positions", "-p", "speaker=Arda", "-p", "to=2031-05-31")
                        .out()
                        .lines())
                .containsExactly(
                        "\"statement ID\";\"time\";\"document ID\";\"document title\";\"author\";\"source\";\"section\";\"type\";\"text\";\"person\";\"organization\";\"concept\";\"agreement\"",
                        "1;\"2031-05-07 00:00:00\";5;\"Brel halts imports from Arda\";\"\";\"World Wire\";\"\";\"demand\";\"Brel lift the ban at once\";\"Ito Tane\";\"Arda\";\"trade\";0",
                        "2;\"2031-05-05 00:00:00\";2;\"Kell receives Mori\";\"\";\"Brel Ministry\";\"\";\"urge\";\"stop the release of treated water\";\"Takeo Mori\";\"Arda\";\"water and rivers\";0",
                        "3;\"2031-05-04 00:00:00\";1;\"Minister Mori meets Minister Kell\";\"\";\"Arda Ministry\";\"\";\"urge\";\"stop the discharge of contaminated water\";\"Takeo Mori\";\"Arda\";\"water and rivers\";0",
                        "4;\"2031-05-04 00:00:00\";1;\"Minister Mori meets Minister Kell\";\"\";\"Arda Ministry\";\"\";\"propose\";\"both sides should keep talking\";\"Takeo Mori\";\"Arda\";\"dialogue\";1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.trig", "all.nq.gz", "all.jsonld"})
    void the_whole_store_comes_back_from_its_export(String name) throws Exception {
        Path file = folder.resolve(name);
        assertThat(export("rdf", "-o", file.toString()).code()).isZero();
        Shell other = new Shell(folder.resolve("other-" + name));
        assertThat(other.on("load", file.toString()).code()).isZero();
        try (EmbeddedStore first = EmbeddedStore.existing(shell.store());
                EmbeddedStore second = EmbeddedStore.existing(other.store())) {
            assertThat(dump(second)).isEqualTo(dump(first)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.ttl", "all.nt", "all.rdf"})
    void formats_without_graphs_hold_all_graphs_as_one(String name) throws Exception {
        Path file = folder.resolve(name);
        assertThat(export("rdf", "-o", file.toString()).code()).isZero();
        Model read = RDFDataMgr.loadModel(file.toUri().toString());
        Path graphs = folder.resolve(name + ".nq");
        assertThat(export("rdf", "-o", graphs.toString()).code()).isZero();
        Model all = RDFDataMgr.loadDataset(graphs.toUri().toString()).getUnionModel();
        assertThat(read.isIsomorphicWith(all)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -p state=Cosan                                  | 3 | 2 | 1
            -p state=Cosan -p other=Brel  | 2 | 1 | 0
            -p topic=fisheries       | 1 | 1 | 0
            -p from=2031-07-01 -p to=2031-07-31       | 1 | 2 | 0
            -p state=Arda -p other=Brel -p to=2031-05-06  | 2 | 5 | 1
            """)
    void a_part_has_its_facts_with_all_that_proves_and_describes_them(
            String options, int meetings, int statements, int deeds) {
        Path file = folder.resolve("part.trig");
        List<String> arguments = new ArrayList<>(List.of("rdf", "-o", file.toString()));
        arguments.addAll(List.of(options.split(" ")));
        assertThat(export(arguments.toArray(String[]::new)).code()).isZero();

        DatasetGraph part = RDFDataMgr.loadDatasetGraph(file.toUri().toString());

        assertThat(count(part, "Meeting")).isEqualTo(meetings);
        assertThat(count(part, "Statement")).isEqualTo(statements);
        assertThat(count(part, "Deed")).isEqualTo(deeds);
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            store.load(file);
            assertThat(store.validate().words()).isEqualTo("conforms");
        }
    }

    @Test
    void beside_an_export_stands_what_it_holds() throws Exception {
        Path file = folder.resolve("described.nt");
        export("rdf", "-p", "topic=fisheries", "-o", file.toString());
        Model description = RDFDataMgr.loadModel(
                folder.resolve("described.nt.dcat.ttl").toUri().toString());
        long lines;
        try (var read = Files.lines(file)) {
            lines = read.count();
        }
        assertThat(description
                        .listObjectsOfProperty(description.createProperty(VOID, "triples"))
                        .next()
                        .asLiteral()
                        .getLong())
                .isEqualTo(lines)
                .isPositive();
        assertThat(Files.readString(folder.resolve("described.nt.dcat.ttl")))
                .contains(
                        "The part of the store with topic=fisheries",
                        "application/n-triples",
                        "checksumAlgorithm_sha256");
    }

    @Test
    void every_export_to_a_file_is_described() {
        export("positions", "-o", folder.resolve("p.csv").toString());
        export("events", "-o", folder.resolve("e.csv").toString());
        export("network", "-o", folder.resolve("n.gexf").toString());
        assertThat(List.of("p.csv.dcat.ttl", "e.csv.dcat.ttl", "n.gexf.dcat.ttl"))
                .allSatisfy(name -> assertThat(RDFDataMgr.loadModel(
                                        folder.resolve(name).toUri().toString())
                                .isEmpty())
                        .isFalse());
    }

    @Test
    void a_part_nobody_can_mean_is_told_what_is_meant() {
        assertThat(export(
                                "rdf",
                                "-p",
                                "state=Adra",
                                "-o",
                                folder.resolve("x.nt").toString())
                        .err())
                .contains("did you mean Arda");
    }

    private static long count(DatasetGraph dataset, String type) {
        return dataset.stream(null, null, RDF.type.asNode(), NodeFactory.createURI("https://w3id.org/entente#" + type))
                .count();
    }

    private static String dump(EmbeddedStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
