package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Names;
import io.github.entente.article.Article;
import io.github.entente.article.Dateline;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.Account;
import io.github.entente.event.Act;
import io.github.entente.event.Evidence;
import io.github.entente.event.Position;
import io.github.entente.event.Statement;
import io.github.entente.event.Topic;
import io.github.entente.event.When;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.util.IsoMatcher;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles are written by strangers. */
class HostileNamesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"quoted\" '''three''' \"\"\"six\"\"\" \\ back\\slash\\",
                "one\nline\r\nafter\ranother\ttab",
                "<script>alert(1)</script> > . <x:y> <x:y> <x:y> .",
                "  two  spaces   ",
                "\u202Eright to left\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
                "nothing \u0000 bell \u0007 escape \u001B non-character \uFFFE \uFFFF",
                "half a pair \uD83E and the other \uDD1D end",
                "\uD83E\uDD1D\uD83C\uDDE8\uD83C\uDDF3 e\u0301 \u00E9 \uD840\uDC00",
                "{{mustache}} ${jndi:ldap://x} %s %n @prefix ]]> <!-- &amp; &x;"
            })
    void any_words_survive_every_format(String words) {
        ArticleGraph graph = graph(words);
        for (String ending : List.of("trig", "nq", "jsonld", "ttl", "nt", "rdf")) {
            Path file = folder.resolve("a." + ending);
            RdfFiles.write(file, Stream.of(graph));
            boolean named = List.of("trig", "nq", "jsonld").contains(ending);
            assertThat(
                            named
                                    ? IsoMatcher.isomorphic(Jena.read(file), Jena.dataset(graph))
                                    : IsoMatcher.isomorphic(
                                            Jena.read(file).getDefaultGraph(), Jena.union(Jena.dataset(graph))))
                    .as(ending)
                    .isTrue();
        }
        assertThat(ShaclValidator.get()
                        .validate(
                                Shapes.parse(
                                        OntologyFilesTest.ontology("shapes.ttl").getGraph()),
                                Jena.union(Jena.dataset(graph)))
                        .getEntries())
                .isEmpty();
        assertThat(Stream.concat(graph.article().stream(), graph.shared().stream())
                        .flatMap(statement -> Stream.<Value>of(statement.getSubject(), statement.getObject()))
                        .filter(Value::isIRI))
                .allSatisfy(iri -> assertThat(IRIx.create(iri.stringValue()).hasViolations())
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a>b", "\"", "a#b", "../up", "%00", "\u202E", "\n", "\uE000"})
    void a_key_cannot_break_out_of_its_iri(String key) {
        for (IRI iri : List.of(Iris.topic(new Topic(key)), Iris.act(new Act(key)))) {
            assertThat(IRIx.create(iri.stringValue()).hasViolations()).isFalse();
            assertThat(iri.stringValue().substring(iri.stringValue().indexOf('#') + 1))
                    .matches("[A-Za-z0-9%._~-]+");
        }
    }

    @Test
    void an_address_that_is_not_of_the_web_is_no_address() {
        assertThat(Iris.web(URI.create("javascript:alert(1)"))).isEmpty();
        assertThat(Iris.web(URI.create("file:///etc/passwd"))).isEmpty();
        assertThat(Iris.web(URI.create("news/1.html"))).isEmpty();
        assertThat(Iris.web(URI.create("https://news.example/\u65B0\u805E")))
                .hasValueSatisfying(
                        iri -> assertThat(iri.stringValue()).isEqualTo("https://news.example/%E6%96%B0%E8%81%9E"));
    }

    private static ArticleGraph graph(String words) {
        Span all = Span.of(0, words.length());
        Actor.Person person = new Actor.Person(
                new ActorId("\u015Aliwa-jos\u00E9-\u738B\u6BC5"),
                new Names(words, Optional.of(words), Optional.empty(), List.of(words)),
                Optional.of("Q1> <x:y"),
                Optional.of(words),
                words,
                Actor.Gender.UNKNOWN,
                List.of());
        Article article = new Article(
                words,
                Optional.empty(),
                words,
                List.of(new Part(Part.Kind.HEADLINE, all)),
                Optional.empty(),
                Optional.of(new Dateline(words, Optional.empty())),
                Optional.of(words));
        Statement statement = new Statement(
                List.of(person),
                Optional.empty(),
                new Act("state"),
                List.of(),
                List.of(),
                new Position(all, List.of(), Position.Stance.NEUTRAL),
                When.UNKNOWN,
                Optional.empty(),
                List.of(new Evidence(all, 0.5, false)));
        Cast cast = new Cast(
                List.of(new Mention(all, 0, 0, List.of(person), Mention.Kind.FULL_NAME, 1)),
                List.of(),
                List.of(),
                List.of());
        return ArticleGraph.of(new Account(article, cast, List.of(statement)), Example.EXTRACTOR, States.NONE);
    }
}
