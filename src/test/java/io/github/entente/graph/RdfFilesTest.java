package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.article.Article;
import io.github.entente.event.Account;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RdfFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.trig", "a.nq", "a.jsonld", "a.trig.gz", "a.nq.gz", "a.jsonld.gz", "A.NQ"})
    void jena_reads_back_the_graphs_that_were_written(String name) throws Exception {
        Path file = folder.resolve(name);
        RdfFiles.write(file, Stream.of(Example.graph(), second()));
        Path known = Files.move(file, folder.resolve(name.toLowerCase(java.util.Locale.ROOT)));
        assertThat(IsoMatcher.isomorphic(Jena.read(known), Jena.dataset(Example.graph(), second())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ttl", "a.nt", "a.rdf", "a.ttl.gz"})
    void a_single_article_fits_a_format_without_named_graphs(String name) {
        Path file = folder.resolve(name);
        RdfFiles.write(file, Stream.of(Example.graph()));
        assertThat(IsoMatcher.isomorphic(Jena.read(file).getDefaultGraph(), Jena.union(Jena.dataset(Example.graph()))))
                .isTrue();
    }

    @Test
    void a_folder_holds_each_article_and_what_they_share_as_turtle() {
        Path target = folder.resolve("graphs");
        RdfFiles.writeFolder(target, Stream.of(Example.graph(), second()));
        DatasetGraph expected = Jena.dataset(Example.graph(), second());
        expected.listGraphNodes().forEachRemaining(graph -> {
            String name = graph.getURI().substring(graph.getURI().lastIndexOf('/') + 1);
            assertThat(IsoMatcher.isomorphic(
                            Jena.read(target.resolve(name + ".ttl")).getDefaultGraph(), expected.getGraph(graph)))
                    .as(name)
                    .isTrue();
        });
        assertThat(target).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.trig", "a.nq", "a.jsonld.gz"})
    void what_was_written_is_read_back_here_too(String name) {
        Path file = folder.resolve(name);
        RdfFiles.write(file, Stream.of(Example.graph()));
        Model expected = new LinkedHashModel(Example.graph().article());
        expected.addAll(Example.graph().shared());
        assertThat(RdfFiles.read(file)).isEqualTo(expected);
    }

    @Test
    void several_articles_in_turtle_are_refused_and_nothing_is_left_behind() throws Exception {
        Path file = Files.writeString(folder.resolve("a.ttl"), "# as it was\n");
        assertThatThrownBy(() -> RdfFiles.write(file, Stream.of(Example.graph(), second())))
                .isInstanceOf(RdfFileException.class)
                .hasMessageContaining("a.ttl")
                .hasMessageContaining(".trig");
        assertThat(file).hasContent("# as it was\n");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void a_failure_midway_leaves_the_target_as_it_was() throws Exception {
        Path file = Files.writeString(folder.resolve("a.nq"), "");
        Stream<ArticleGraph> failing = Stream.of(1, 2).map(i -> {
            if (i == 2) {
                throw new IllegalStateException("no more");
            }
            return Example.graph();
        });
        assertThatThrownBy(() -> RdfFiles.write(file, failing)).hasMessage("no more");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(file).isEmptyFile();
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void an_unknown_ending_is_answered_with_those_that_are_known() {
        assertThatThrownBy(() -> RdfFiles.write(folder.resolve("a.doc"), Stream.of()))
                .hasMessageContaining("a.doc")
                .hasMessageContaining(".trig")
                .hasMessageContaining(".jsonld");
    }

    @Test
    void a_broken_file_is_named_with_the_line() throws Exception {
        Path file = Files.writeString(folder.resolve("a.nq"), "<a:b> <a:b> <a:b> .\n<a:b> oops <a:b> .\n");
        assertThatThrownBy(() -> RdfFiles.read(file)).hasMessageContainingAll("a.nq: ", "N-Quads", "line 2");
    }

    @Test
    void a_file_cut_off_says_that_it_ends_too_soon() throws Exception {
        Path file = Files.writeString(folder.resolve("a.nq"), "<a:b> <a:b> <a:b> .\n<a:b> <a:b\n");
        assertThatThrownBy(() -> RdfFiles.read(file)).hasMessageContainingAll("a.nq: ", "end of file");
    }

    @Test
    void no_format_reaches_out_to_the_network() throws Exception {
        try (ServerSocket outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://localhost:" + outside.getLocalPort() + "/x";
            List<Path> files = List.of(
                    Files.writeString(
                            folder.resolve("a.jsonld"),
                            "{\"@context\": \"" + address + "\", \"@id\": \"a:b\", \"name\": \"c\"}"),
                    Files.writeString(
                            folder.resolve("a.rdf"),
                            "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + address + "\">]>"
                                    + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"e:\">"
                                    + "<rdf:Description rdf:about=\"a:b\"><e:p>&x;</e:p></rdf:Description></rdf:RDF>"));
            for (Path file : files) {
                assertThatThrownBy(() -> RdfFiles.read(file)).isInstanceOf(RdfFileException.class);
            }
            outside.setSoTimeout(1);
            assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static ArticleGraph second() {
        Article first = Example.account().article();
        Article other = new Article(
                "again.txt",
                Optional.empty(),
                first.text(),
                first.parts(),
                first.published(),
                first.dateline(),
                first.publisher());
        Account account =
                new Account(other, Example.account().cast(), Example.account().events());
        return ArticleGraph.of(account, Example.EXTRACTOR, Example.STATES);
    }
}
