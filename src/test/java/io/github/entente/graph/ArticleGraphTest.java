package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Names;
import io.github.entente.actor.Tenure;
import io.github.entente.event.Account;
import io.github.entente.event.Act;
import io.github.entente.event.Event;
import io.github.entente.event.Statement;
import io.github.entente.graph.Borrowed.Oa;
import io.github.entente.graph.Vocabulary.Property;
import io.github.entente.graph.Vocabulary.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleGraphTest {

    @Test
    void the_example_account_gives_the_graph_that_was_read_over_by_hand() {
        DatasetGraph expected = RDFDataMgr.loadDatasetGraph(
                ArticleGraphTest.class.getResource("example.trig").toString());
        assertThat(IsoMatcher.isomorphic(expected, Jena.dataset(Example.graph())))
                .isTrue();
    }

    @Test
    void the_same_account_gives_the_same_bytes(@TempDir Path folder) throws Exception {
        Path one = folder.resolve("one.nq");
        Path other = folder.resolve("other.nq");
        RdfFiles.write(one, Stream.of(Example.graph()));
        Account shuffled = shuffled(Example.account());
        RdfFiles.write(other, Stream.of(ArticleGraph.of(shuffled, Example.EXTRACTOR, Example.STATES)));
        assertThat(sorted(one)).isEqualTo(sorted(other)).contains("#meeting-2>");
    }

    @Test
    void every_quote_is_the_text_at_its_offsets_counted_in_code_points() {
        Model model = Example.graph().article();
        int[] points = Example.TEXT.codePoints().toArray();
        List<Resource> evidence =
                List.copyOf(model.filter(null, RDF.TYPE, Type.EVIDENCE).subjects());
        assertThat(evidence).hasSize(8);
        for (Resource proof : evidence) {
            IRI quote = Values.iri(proof + "-quote");
            IRI position = Values.iri(proof + "-position");
            int start = number(model, position, Oa.START);
            int end = number(model, position, Oa.END);
            String exact = text(model, quote, Oa.EXACT);
            assertThat(new String(points, start, end - start)).isEqualTo(exact);
            assertThat(Example.TEXT).contains(text(model, quote, Oa.PREFIX) + exact + text(model, quote, Oa.SUFFIX));
        }
    }

    @Test
    void facts_are_numbered_as_the_text_tells_them() {
        ArticleGraph graph = Example.graph();
        assertThat(text(graph.article(), Iris.fact(graph.iri(), "position", 1), Property.TEXT))
                .startsWith("stick to its word");
        assertThat(text(graph.article(), Iris.fact(graph.iri(), "position", 4), Property.TEXT))
                .isEqualTo("keep up dialogue");
    }

    @Test
    void a_planned_meeting_is_no_meeting_yet() {
        Account account = Example.account();
        List<Event> planned = account.events().stream()
                .filter(event -> event.equals(account.meetings().get(0)))
                .toList();
        ArticleGraph graph = ArticleGraph.of(
                new Account(account.article(), account.cast(), planned), Example.EXTRACTOR, Example.STATES);
        assertThat(graph.article().filter(null, RDF.TYPE, Type.MEETING)).hasSize(1);
        assertThat(graph.article().filter(null, Property.MEETS, null)).isEmpty();
    }

    @Test
    void nothing_is_shared_that_the_article_does_not_refer_to_and_nothing_referred_to_is_missing() {
        ArticleGraph graph = Example.graph();
        Set<Value> reached = new HashSet<>(graph.article().objects());
        boolean more = true;
        while (more) {
            more = reached.addAll(graph.shared().stream()
                    .filter(statement -> reached.contains(statement.getSubject()))
                    .map(statement -> statement.getObject())
                    .toList());
        }
        assertThat(reached).containsAll(graph.shared().subjects());
        assertThat(graph.article().objects().stream()
                        .filter(IRI.class::isInstance)
                        .map(Object::toString)
                        .filter(iri -> iri.matches(".*/id/(actor|place)/.*|.*/(topics|acts)#.*")))
                .allSatisfy(iri -> assertThat(graph.shared().subjects()).contains(Values.iri(iri)));
    }

    @Test
    void an_office_that_ended_since_is_the_same_statement_with_an_end() {
        IRI item = Iris.wikidata("Q148").orElseThrow();
        Model one = snapshot(item, tenure("2020-01-01", Optional.empty()));
        Model other = snapshot(item, tenure("2020-01-01", Optional.of("2021-01-01")));
        assertThat(other).containsAll(one).hasSize(one.size() + 1);
    }

    @Test
    void two_times_in_an_office_stay_two_statements_even_where_no_date_tells_them_apart() {
        IRI item = Iris.wikidata("Q148").orElseThrow();
        Model twice =
                snapshot(item, tenure("2020-01-01", Optional.empty()), tenure("2020-01-01", Optional.of("2021-01-01")));
        assertThat(twice.filter(item, null, null)).hasSize(2);
    }

    private static Tenure tenure(String from, Optional<String> to) {
        return new Tenure(
                Optional.empty(),
                Optional.empty(),
                "Minister",
                Optional.of("CHN"),
                Optional.of(LocalDate.parse(from)),
                to.map(LocalDate::parse));
    }

    private static Model snapshot(IRI item, Tenure... tenures) {
        Model model = new LinkedHashModel();
        new SnapshotWriter(model)
                .write(
                        item,
                        new Actor.Person(
                                new ActorId("Q148"),
                                Names.of("Some Body"),
                                Optional.of("Q148"),
                                Optional.empty(),
                                "Body",
                                Actor.Gender.UNKNOWN,
                                List.of(tenures)));
        return model;
    }

    @Test
    void the_graph_has_no_blank_nodes() {
        ArticleGraph graph = Example.graph();
        assertThat(Stream.concat(graph.article().stream(), graph.shared().stream()))
                .noneMatch(statement -> statement.getSubject().isBNode()
                        || statement.getObject().isBNode());
    }

    @Test
    void an_act_outside_the_ontology_is_named_together_with_the_file_it_lacks_in() {
        Account account = Example.account();
        Statement known = account.statements().get(0);
        Statement unknown = new Statement(
                known.speakers(),
                known.behalf(),
                new Act("wink"),
                known.addressees(),
                known.toward(),
                known.position(),
                known.when(),
                known.venue(),
                known.evidence());
        Account wrong = new Account(account.article(), account.cast(), List.of(unknown));
        assertThatThrownBy(() -> ArticleGraph.of(wrong, Example.EXTRACTOR, Example.STATES))
                .hasMessageContaining("\"wink\"")
                .hasMessageContaining("ontology/acts.ttl");
    }

    @Test
    void this_build_knows_its_version() {
        assertThat(Extractor.of("en").version()).matches("[0-9]+\\.[0-9]+.*");
    }

    private static Account shuffled(Account account) {
        List<Event> backwards = Stream.iterate(account.events().size() - 1, i -> i >= 0, i -> i - 1)
                .map(account.events()::get)
                .toList();
        return new Account(account.article(), account.cast(), backwards);
    }

    private static String sorted(Path file) throws Exception {
        return Files.readAllLines(file).stream().sorted().collect(Collectors.joining("\n"));
    }

    private static String text(Model model, Resource subject, IRI property) {
        return Models.getPropertyString(model, subject, property).orElseThrow();
    }

    private static int number(Model model, Resource subject, IRI property) {
        return Integer.parseInt(text(model, subject, property));
    }
}
