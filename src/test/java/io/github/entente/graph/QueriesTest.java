package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.store.Federation;
import io.github.entente.store.TextSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The queries on graphs small enough to see through. What they must answer stands in queries/NAME.txt: a line "on" with the graph (the example if there is
 * none), then a line "ask" with parameters, then the rows.
 */
class QueriesTest {

    private static final Map<String, DatasetGraph> GRAPHS = Map.of(
            "example", Jena.dataset(Example.graph()),
            "deeds", Jena.dataset(DeedExample.graph()),
            "voices", Jena.read(Path.of("src/test/resources/io/github/entente/graph/voices.trig")));

    private static final Path FOLDER = Path.of("queries");
    private static final Pattern HEADER = Pattern.compile(
            "# What it answers: [^\n]+\n# Group: [^\n]+\n(# Parameter: \\w+ \\((actor|topic|act|article|fact|date|text|words|integer|iri|\\w+(\\|\\w+)+), (optional|default [^)]+)\\) [^\n]+\n)*"
                    + "# Example row: [^\n]+\n\nPREFIX .*",
            Pattern.DOTALL);

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".rq", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".rq"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Question(String name, String graph, List<String> parameters, List<String> rows) {
        @Override
        public String toString() {
            return name + " on " + graph + " " + String.join(" ", parameters);
        }
    }

    static Stream<Question> questions() {
        return names().stream().flatMap(name -> {
            List<Question> questions = new ArrayList<>();
            String graph = "example";
            for (String line : resource("queries/" + name + ".txt").lines().toList()) {
                if (line.startsWith("on ")) {
                    graph = line.substring(3);
                } else if (line.startsWith("ask")) {
                    List<String> parameters = line.equals("ask")
                            ? List.of()
                            : List.of(line.substring(4).split(" "));
                    questions.add(new Question(name, graph, parameters, new ArrayList<>()));
                } else if (!line.isBlank()) {
                    questions.get(questions.size() - 1).rows().add(line.strip());
                }
            }
            return questions.stream();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void a_query_answers(Question question) {
        assertThat(answer(question)).isEqualTo(question.rows());
    }

    static Stream<Arguments> contract() {
        return Stream.of(
                Arguments.of("meetings", "date mode status actorA actorB place article"),
                Arguments.of("positions", "date speaker behalf act toward topic stance text article start end"),
                Arguments.of("actors", "actor name type country wikidata mentions"),
                Arguments.of("deeds", "date deed status doer target place text article"),
                Arguments.of("network", "source target kind weight"),
                Arguments.of("evidence", "fact quote start end confidence article"));
    }

    @ParameterizedTest
    @MethodSource("contract")
    void the_columns_are_those_others_build_on(String name, String columns) {
        assertThat(QueryFactory.create(text(name)).getResultVars()).isEqualTo(List.of(columns.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_query_begins_with_what_it_is_for(String name) {
        assertThat(text(name)).matches(HEADER);
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_parameter_is_used_and_none_is_unexplained(String name) {
        List<String> used = Pattern.compile("\\?p_(\\w+)")
                .matcher(text(name))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        List<String> explained = Pattern.compile("# Parameter: (\\w+)")
                .matcher(text(name))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(used).containsExactlyInAnyOrderElementsOf(explained);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void a_query_with_its_parameters_is_still_plain_sparql_that_can_be_sent_to_a_server(Question question) {
        Query query = QueryFactory.create(text(question.name()), Syntax.syntaxSPARQL_11);
        Query bound = QueryTransformOps.replaceVars(query, values(question));
        assertThat(QueryFactory.create(bound.serialize(), Syntax.syntaxSPARQL_11)
                        .getResultVars())
                .isEqualTo(query.getResultVars());
    }

    private static List<String> answer(Question question) {
        Query bound = QueryTransformOps.replaceVars(
                QueryFactory.create(Federation.snapshot(text(question.name()))), values(question));
        List<String> rows = new ArrayList<>();
        try (QueryExec exec = QueryExec.dataset(GRAPHS.get(question.graph()))
                .query(TextSearch.plain(bound.serialize()))
                .build()) {
            RowSet answer = exec.select();
            answer.forEach(row -> rows.add(line(row, answer.getResultVars())));
        }
        return rows;
    }

    private static String line(Binding row, List<Var> columns) {
        return columns.stream()
                .map(column -> row.contains(column) ? shortened(row.get(column)) : "-")
                .collect(Collectors.joining(" | "));
    }

    private static String shortened(Node node) {
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : "<" + node.getURI() + ">";
        return text.replace(Iris.BASE, "")
                .replace("https://w3id.org/entente/", "")
                .replace("http://www.wikidata.org/entity/", "");
    }

    private static Map<Var, Node> values(Question question) {
        return question.parameters().stream()
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(pair -> Var.alloc("p_" + pair[0]), pair -> value(pair[1])));
    }

    private static Node value(String text) {
        if (text.startsWith("<")) {
            String path = text.substring(1, text.length() - 1);
            String base = path.matches("(topics|acts)#.*") ? "https://w3id.org/entente/" : Iris.BASE;
            return NodeFactory.createURI(base + path);
        }
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
        }
        return text.matches("[0-9]+")
                ? NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger)
                : NodeFactory.createLiteralString(text.replace('_', ' '));
    }

    private static String resource(String name) {
        try (var in = QueriesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
